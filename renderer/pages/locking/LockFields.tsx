import type { Text } from '../../../shared/i18n/text';
import { lockWindowTexts } from '../../../shared/i18n/windowTexts/lockTexts';
import { useSay } from '../../state/LanguageContext';
import { Field } from '../../ui/Field';
import { SecretField } from '../../ui/SecretField';
import { ADVISED_LENGTH, lengthOf } from './lockDraft';
import type { LockDraft } from './lockDraft';
import styles from './Locking.module.css';

type LockFieldsProps = {
  readonly task: 'lock' | 'change' | 'remove';
  readonly draft: LockDraft;
  readonly wrong: Partial<Record<keyof LockDraft, Text>>;
  readonly isWrongCurrent: boolean;
  readonly onChange: (change: Partial<LockDraft>) => void;
};

/** The passphrase of now where there is one, and the new one twice. */
export function LockFields({ task, draft, wrong, isWrongCurrent, onChange }: LockFieldsProps) {
  const say = useSay();
  const count = lengthOf(draft.fresh);
  const advice =
    count > 0 && count < ADVISED_LENGTH
      ? say(lockWindowTexts.short, { count: String(count) })
      : say(lockWindowTexts.freshHelp);
  const currentError = isWrongCurrent ? lockWindowTexts.wrongCurrent : wrong.current;
  const rows: readonly Row[] = [
    ...(task === 'lock' ? [] : [row('current', lockWindowTexts.current, currentError)]),
    ...(task === 'remove'
      ? []
      : [
          { ...row('fresh', lockWindowTexts.fresh, wrong.fresh), help: advice },
          row('repeat', lockWindowTexts.repeat, wrong.repeat),
        ]),
  ];
  return (
    <div className={styles.fields}>
      {rows.map(({ name, label, error, help }) => (
        <Field
          key={name}
          id={`lock-${name}`}
          label={say(label)}
          help={help}
          error={error === undefined ? undefined : say(error)}
        >
          <SecretField
            id={`lock-${name}`}
            describedBy={`lock-${name}-help lock-${name}-error`}
            isInvalid={error !== undefined}
            value={draft[name]}
            onChange={(typed) => onChange({ [name]: typed })}
            showLabel={say(lockWindowTexts.show)}
            hideLabel={say(lockWindowTexts.hide)}
          />
        </Field>
      ))}
    </div>
  );
}

type Row = {
  readonly name: keyof LockDraft;
  readonly label: Text;
  readonly error: Text | undefined;
  readonly help?: string;
};

function row(name: keyof LockDraft, label: Text, error: Text | undefined): Row {
  return { name, label, error };
}
