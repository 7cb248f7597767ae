import { useId, useState } from 'react';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { listViewTexts } from '../../../shared/i18n/windowTexts/listViewTexts';
import type { SavedView } from '../../../shared/search/savedView';
import { useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { TextField } from '../../ui/TextField';

type ViewNameDialogProps = {
  /** The view that gets another name; undefined for a new one. */
  readonly view: SavedView | undefined;
  /** Its filters hold words of a locked register, which are not written to the settings. */
  readonly isInMemory: boolean;
  /** The names that other views have. */
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
};

const MAX_LENGTH = 200;

/** Asks what a view is called. */
export function ViewNameDialog({ view, isInMemory, taken, onName, onCancel }: ViewNameDialogProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(view?.name ?? '');
  const [error, setError] = useState<string | undefined>(undefined);
  function done(): void {
    const name = typed.trim().slice(0, MAX_LENGTH);
    if (name === '') setError(say(listViewTexts.nameNeeded));
    else if (name !== view?.name && taken.includes(name)) setError(say(listViewTexts.nameTaken));
    else onName(name);
  }
  return (
    <Dialog
      kind="form"
      title={say(view ? listViewTexts.renameTitle : listViewTexts.saveTitle)}
      onCancel={onCancel}
      onMain={done}
      actions={
        <>
          <Button onPress={onCancel}>{say(listTexts.cancel)}</Button>
          <Button variant="primary" onPress={done}>
            {say(listViewTexts.saveAction)}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <Field
          id={id}
          label={say(listViewTexts.name)}
          help={say(isInMemory ? listViewTexts.saveInMemory : listViewTexts.saveMeaning)}
          error={error}
        >
          <TextField id={id} value={typed} onChange={setTyped} isInvalid={error !== undefined} />
        </Field>
      </form>
    </Dialog>
  );
}
