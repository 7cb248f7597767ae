import { newRegisterTexts } from '../../../shared/i18n/windowTexts/newRegisterTexts';
import { useSay } from '../../state/LanguageContext';
import type { NewRegisterDraft } from '../../state/newRegisterDraft';
import { DraftField } from './DraftField';
import styles from './NewRegister.module.css';

type Organisation = NewRegisterDraft['organisation'];
type OrganisationPartProps = {
  readonly value: Organisation;
  readonly onChange: (value: Organisation) => void;
};

const NAMES = ['name', 'chamberOfCommerceNumber', 'email', 'phone'] as const;

/** Who keeps the register: what Article 30 asks of it first. */
export function OrganisationPart({ value, onChange }: OrganisationPartProps) {
  const say = useSay();
  return (
    <fieldset className={styles.part}>
      <legend>{say(newRegisterTexts.organisation)}</legend>
      {NAMES.map((name) => (
        <DraftField
          key={name}
          collection="organisations"
          name={name}
          value={value[name]}
          onChange={(typed) => onChange({ ...value, [name]: typed })}
        />
      ))}
    </fieldset>
  );
}
