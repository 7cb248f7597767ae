import { Redo2, Undo2 } from 'lucide-react';
import { stepText, undoTexts } from '../../../shared/i18n/windowTexts/undoTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { redoSaved, undoSaved } from '../../state/undoing';
import { IconButton } from '../../ui/IconButton';

/** Takes back what was saved, and makes it again; each button says what that is. */
export function UndoButtons() {
  const say = useSay();
  const language = useLanguage();
  const undo = useApp((state) => state.opened?.undo ?? null);
  const redo = useApp((state) => state.opened?.redo ?? null);
  return (
    <>
      <IconButton
        icon={Undo2}
        label={
          undo ? say(undoTexts.undoWhat, { what: stepText(language, undo) }) : say(undoTexts.nothingToUndo)
        }
        isDisabled={undo === null}
        onPress={undoSaved}
      />
      <IconButton
        icon={Redo2}
        label={
          redo ? say(undoTexts.redoWhat, { what: stepText(language, redo) }) : say(undoTexts.nothingToRedo)
        }
        isDisabled={redo === null}
        onPress={redoSaved}
      />
    </>
  );
}
