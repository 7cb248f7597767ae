import { useId } from 'react';
import type { Values } from '../../shared/fields/state';
import { isValues } from '../../shared/fields/state';
import { transferAdvice } from '../../shared/decide/transferAdvice';
import type { TransferAdvice } from '../../shared/decide/transferAdvice';
import { chosenMechanism } from '../../shared/decide/transferMechanisms';
import { transferTexts } from '../../shared/i18n/windowTexts/decideTransferTexts';
import type { Party } from '../../shared/register/party';
import { recordIn } from '../../shared/register/records';
import { useFormTools, useLive } from '../form/FormTools';
import { asText, valueAt } from '../form/values';
import { goTo } from '../state/navigation';
import { useLanguage, useSay } from '../state/LanguageContext';
import { today } from '../state/today';
import { Disclosure } from './Disclosure';
import { MechanismLine, MechanismList } from './MechanismList';
import { Statements } from './Statements';
import { TransferAnswer } from './TransferAnswer';
import styles from './decide.module.css';

/** What the lists say of a transfer in the form, by the country and the party chosen there. */
export function TransferHelp({ itemPath }: { readonly itemPath: string }) {
  const say = useSay();
  const headId = useId();
  const { register } = useFormTools();
  const values = useLive((state) => valueAt(state.values, itemPath));
  if (!isValues(values)) return null;
  const recipient = recordIn(register, 'parties', asText(values['recipientId']));
  const advice = adviceOn(values, recipient);
  // An empty transfer has its own help at each field.
  if (advice.outcome === 'open') return null;
  const mechanism = asText(values['mechanism']);
  return (
    <section className={styles.help} aria-labelledby={headId}>
      <h4 id={headId}>{say(transferTexts.title)}</h4>
      <TransferAnswer advice={advice} />
      <Chosen mechanism={mechanism} recipient={recipient} />
      <Ways advice={advice} country={asText(values['country'])} recipient={recipient} />
    </section>
  );
}

function adviceOn(values: Values, recipient: Party | undefined): TransferAdvice {
  return transferAdvice(
    {
      country: asText(values['country']),
      internationalOrganisation: asText(values['internationalOrganisation']),
      isDpfCertified: asText(values['isDpfCertified']),
      recipient,
    },
    today(),
  );
}

type ChosenProps = { readonly mechanism: string; readonly recipient: Party | undefined };

function Chosen({ mechanism, recipient }: ChosenProps) {
  const chosen = chosenMechanism(mechanism, recipient);
  if (chosen === undefined) return null;
  return (
    <>
      <p>
        <MechanismLine choice={chosen.choice} />
      </p>
      <Statements statements={chosen.statements} />
    </>
  );
}

type WaysProps = {
  readonly advice: TransferAdvice;
  readonly country: string;
  readonly recipient: Party | undefined;
};

/** On to the mechanisms there are, and to what else depends on the decision. */
function Ways({ advice, country, recipient }: WaysProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      {advice.needsMechanism !== false && (
        <Disclosure label={say(transferTexts.mechanisms)}>
          <MechanismList recipient={recipient} />
        </Disclosure>
      )}
      {advice.decision && country !== '' && (
        <p>
          <button
            type="button"
            className={styles.link}
            onClick={() => goTo({ kind: 'decide', view: 'transfers', country })}
          >
            {say(transferTexts.toUses, { place: advice.place[language] })}
          </button>
        </p>
      )}
    </>
  );
}
