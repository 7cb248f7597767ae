import { useId } from 'react';
import { checkContext } from '../../shared/checks/context';
import { exemptionOutcome, exemptionTest } from '../../shared/decide/exemptionTest';
import { decideViewTexts, exemptionTexts } from '../../shared/i18n/windowTexts/decideTexts';
import type { Organisation } from '../../shared/register/organisation';
import { useFormTools } from '../form/FormTools';
import { useLanguage, useSay } from '../state/LanguageContext';
import { goTo } from '../state/navigation';
import { today } from '../state/today';
import styles from './decide.module.css';
import { useTypedOrganisation } from './useTypedRecord';

/** What the register shows of Article 30(5), beside the question whether the exemption is relied upon. */
export function ExemptionHelp() {
  const organisation = useTypedOrganisation();
  return organisation && <Shown organisation={organisation} />;
}

function Shown({ organisation }: { readonly organisation: Organisation }) {
  const say = useSay();
  const language = useLanguage();
  const headId = useId();
  const { register } = useFormTools();
  const test = exemptionTest(organisation, checkContext(register, today()));
  if (test === undefined) return null;
  return (
    <section className={styles.help} aria-labelledby={headId}>
      <h4 id={headId}>{say(decideViewTexts.exemption)}</h4>
      <p>{exemptionOutcome(test)[language]}</p>
      <p>
        <button
          type="button"
          className={styles.link}
          onClick={() => goTo({ kind: 'decide', view: 'exemption', country: '' })}
        >
          {say(exemptionTexts.toTest)}
        </button>
      </p>
    </section>
  );
}
