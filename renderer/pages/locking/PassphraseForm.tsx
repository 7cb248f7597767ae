import { useId, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { lockWindowTexts } from '../../../shared/i18n/windowTexts/lockTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { SecretField } from '../../ui/SecretField';
import { wrongForm } from './lockDraft';
import styles from './Locking.module.css';

type PassphraseFormProps = {
  /** Gives what was wrong, when it does not fit. */
  readonly onGive: (passphrase: string) => Promise<Failure | undefined>;
  readonly onFailure?: () => void;
};

/** Asks for the passphrase of a file, as often as it takes. */
export function PassphraseForm({ onGive, onFailure }: PassphraseFormProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setBusy] = useState(false);
  const [isTried, setTried] = useState(false);
  async function give() {
    setTried(true);
    if (wrongForm(typed) !== undefined || isBusy) return;
    setBusy(true);
    setFailure(undefined);
    const wrong = await onGive(typed);
    setBusy(false);
    setFailure(wrong);
    if (wrong) {
      onFailure?.();
      document.getElementById(id)?.focus();
    }
  }
  const told = failure && failureText(language, failure);
  const wrong = isTried ? wrongForm(typed) : undefined;
  const error = wrong ? say(wrong) : told && `${told.title}.`;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <Field id={id} label={say(lockWindowTexts.passphrase)} error={error}>
        <SecretField
          id={id}
          describedBy={`${id}-error`}
          isInvalid={error !== undefined}
          value={typed}
          onChange={(next) => {
            setTyped(next);
            setTried(false);
          }}
          showLabel={say(lockWindowTexts.show)}
          hideLabel={say(lockWindowTexts.hide)}
          isFocusedFirst
        />
      </Field>
      {told && !wrong && <p className="small muted">{told.what}</p>}
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => void give()}>
          {say(lockWindowTexts.open)}
        </Button>
        <span role="status" className="small muted">
          {isBusy && say(lockWindowTexts.opening)}
        </span>
      </div>
    </form>
  );
}
