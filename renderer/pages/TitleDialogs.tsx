import { useState } from 'react';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { startTexts } from '../../shared/i18n/windowTexts/startTexts';
import { useApp } from '../state/appStore';
import { useSay } from '../state/LanguageContext';
import { stay } from '../state/leaving';
import { rename } from '../state/renaming';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { TextField } from '../ui/TextField';

/** Asks what the open register is called from now on. */
export function RenameDialog() {
  const say = useSay();
  const title = useApp((state) => state.opened?.register.title ?? '');
  return (
    <TitleDialog
      heading={say(shellTexts.renameTitle)}
      confirm={say(shellTexts.renameConfirm)}
      title={title}
      onConfirm={(next) => void rename(next)}
    />
  );
}

type TitleDialogProps = {
  readonly heading: string;
  readonly confirm: string;
  /** What stands in the field at first. */
  readonly title: string;
  readonly onConfirm: (title: string) => void;
};

/** As long as the program takes a title. */
const MAX_LENGTH = 500;

function TitleDialog({ heading, confirm, title, onConfirm }: TitleDialogProps) {
  const say = useSay();
  const [typed, setTyped] = useState(title);
  const [isRefused, setRefused] = useState(false);
  const done = () => {
    const next = typed.trim().slice(0, MAX_LENGTH);
    if (next === '') setRefused(true);
    else onConfirm(next);
  };
  const error = isRefused && typed.trim() === '' ? say(shellTexts.titleNeeded) : undefined;
  return (
    <Dialog
      kind="form"
      title={heading}
      onCancel={stay}
      onMain={done}
      actions={
        <>
          <Button onPress={stay}>{say(startTexts.cancel)}</Button>
          <Button variant="primary" onPress={done}>
            {confirm}
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
          id="register-title"
          label={say(shellTexts.registerTitleLabel)}
          help={say(shellTexts.registerTitleHelp)}
          error={error}
        >
          <TextField
            id="register-title"
            describedBy="register-title-help register-title-error"
            value={typed}
            onChange={setTyped}
          />
        </Field>
      </form>
    </Dialog>
  );
}
