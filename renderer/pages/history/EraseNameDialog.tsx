import { useState } from 'react';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { api } from '../../api';
import { setApp } from '../../state/appStore';
import { lookAgain } from '../../state/erasing';
import { useSay } from '../../state/LanguageContext';
import { stay } from '../../state/leaving';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { TextField } from '../../ui/TextField';

const SHORTEST = 2;
const LONGEST = 200;

/** Asks which name, and says what erasing it does not cover. */
export function EraseNameDialog() {
  const say = useSay();
  const [name, setName] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const wanted = name.trim().slice(0, LONGEST);
  const isShort = wanted.length < SHORTEST;
  const erase = async () => {
    setRefused(isShort);
    if (isShort || isBusy) return;
    setBusy(true);
    const result = await api().eraseName({ name: wanted });
    if (!result.ok) setApp({ question: undefined, problem: result.error });
    else {
      await lookAgain();
      setApp({ question: undefined, toast: { kind: 'nameErased', count: result.value } });
    }
  };
  const error = isRefused && isShort ? say(historyPageTexts.eraseShort) : undefined;
  return (
    <Dialog
      kind="form"
      title={say(historyPageTexts.eraseTitle)}
      onCancel={stay}
      onMain={() => void erase()}
      actions={
        <>
          <Button onPress={stay}>{say(historyPageTexts.eraseCancel)}</Button>
          <Button variant="dangerSolid" onPress={() => void erase()}>
            {say(historyPageTexts.eraseConfirm)}
          </Button>
        </>
      }
    >
      <Field
        id="erase-name"
        label={say(historyPageTexts.eraseLabel)}
        help={say(historyPageTexts.eraseHelp)}
        error={error}
      >
        <TextField
          id="erase-name"
          describedBy="erase-name-help erase-name-error"
          value={name}
          onChange={setName}
        />
      </Field>
      <div>
        <b>{say(historyPageTexts.eraseNot)}</b>
        <ul>
          {historyPageTexts.eraseNotList.map((text) => (
            <li key={text.nl}>{say(text)}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
