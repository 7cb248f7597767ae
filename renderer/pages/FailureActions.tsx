import type { FailureCode } from '../../shared/errors';
import { saveTexts } from '../../shared/i18n/windowTexts/recordTexts';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { useApp } from '../state/appStore';
import { concernsBackups, showBackups } from '../state/backups';
import { useSay } from '../state/LanguageContext';
import { canSaveElsewhere, saveAs } from '../state/savingAs';
import { Button } from '../ui/Button';

/** The ways on that the text of a failure names, as buttons beside it. */
export function FailureActions({ code }: { readonly code: FailureCode }) {
  const say = useSay();
  const isOpen = useApp((state) => state.opened !== undefined);
  return (
    <>
      {isOpen && canSaveElsewhere(code) && (
        <Button isSmall onPress={() => void saveAs()}>
          {say(saveTexts.saveAs)}
        </Button>
      )}
      {concernsBackups(code) && (
        <Button isSmall onPress={showBackups}>
          {say(shellTexts.showBackups)}
        </Button>
      )}
    </>
  );
}
