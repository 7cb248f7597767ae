import { organisationSchema } from '../../../shared/register/organisation';
import { fieldAt } from '../../../shared/fields/fieldAt';
import { newRegisterTexts } from '../../../shared/i18n/windowTexts/newRegisterTexts';
import { AnswerControl } from '../../form/controls/AnswerControl';
import { useSay } from '../../state/LanguageContext';
import type { NewRegisterDraft } from '../../state/newRegisterDraft';
import { Field } from '../../ui/Field';
import { DraftField } from './DraftField';
import styles from './NewRegister.module.css';

type DpoPartProps = {
  readonly draft: NewRegisterDraft;
  readonly onChange: (draft: NewRegisterDraft) => void;
};

const NAMES = ['name', 'email', 'phone'] as const;
// This form keeps its own values and looks at nothing when a control is left.
const NO_REF = () => undefined;
const ID = 'new-dpoDesignated';

/** Whether there is a DPO, open until somebody says so, and who it is. */
export function DpoPart({ draft, onChange }: DpoPartProps) {
  const say = useSay();
  const info = fieldAt(organisationSchema, 'dpoDesignated');
  if (info?.kind !== 'answer') return null;
  return (
    <fieldset className={styles.part}>
      <legend>{say(newRegisterTexts.dpo)}</legend>
      <div className={styles.wide}>
        <Field id={ID} label={say(info.label)} help={say(info.help)} isGroup>
          <AnswerControl
            id={ID}
            path="dpoDesignated"
            info={info}
            describedBy={`${ID}-help`}
            isInvalid={false}
            isReadOnly={false}
            ref={NO_REF}
            onBlur={NO_REF}
            value={draft.dpoDesignated}
            onChange={(value) =>
              onChange({ ...draft, dpoDesignated: value as NewRegisterDraft['dpoDesignated'] })
            }
          />
        </Field>
      </div>
      {draft.dpoDesignated === 'yes' &&
        NAMES.map((name) => (
          <DraftField
            key={name}
            collection="dpos"
            name={name}
            value={draft.dpo[name]}
            onChange={(typed) => onChange({ ...draft, dpo: { ...draft.dpo, [name]: typed } })}
          />
        ))}
    </fieldset>
  );
}
