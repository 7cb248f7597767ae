import { familyStatements, mechanismsNeeded } from '../../shared/decide/transferMechanisms';
import type { MechanismChoice } from '../../shared/decide/transferMechanisms';
import { sourceText } from '../../shared/decide/statement';
import { decideTexts } from '../../shared/i18n/windowTexts/decideTexts';
import { transferTexts } from '../../shared/i18n/windowTexts/decideTransferTexts';
import type { Party } from '../../shared/register/party';
import { useLanguage, useSay } from '../state/LanguageContext';
import { Tag } from '../ui/Tag';
import { Statements } from './Statements';
import styles from './decide.module.css';

type MechanismListProps = { readonly recipient: Party | undefined };

/** What may carry a transfer without a decision: safeguards, then derogations, each with its limits. */
export function MechanismList({ recipient }: MechanismListProps) {
  const say = useSay();
  const all = mechanismsNeeded(recipient);
  const isSafeguard = ({ code }: MechanismChoice) => code.startsWith('A46');
  return (
    <div className={styles.mechanisms}>
      <h5>{say(transferTexts.safeguards)}</h5>
      <Choices choices={all.filter(isSafeguard)} />
      <Statements statements={[familyStatements.safeguard]} />
      <h5>{say(transferTexts.derogations)}</h5>
      <Choices choices={all.filter((choice) => !isSafeguard(choice))} />
      <Statements statements={[familyStatements.derogation]} />
    </div>
  );
}

function Choices({ choices }: { readonly choices: readonly MechanismChoice[] }) {
  return (
    <ul className={styles.mechanisms}>
      {choices.map((choice) => (
        <li key={choice.code}>
          <MechanismLine choice={choice} />
        </li>
      ))}
    </ul>
  );
}

/** A mechanism with its article, what proves it and where its limits are. */
export function MechanismLine({ choice }: { readonly choice: MechanismChoice }) {
  const say = useSay();
  const language = useLanguage();
  const { label, source, verified, evidence, limits } = choice;
  const proof = evidence[language];
  return (
    <>
      <b>{label[language]}</b> <span className={styles.source}>({sourceText(language, source, 'full')})</span>{' '}
      {proof !== '' && `${say(transferTexts.evidence, { evidence: proof })} `}
      {limits.map((limit) => limit[language]).join(' ')}{' '}
      {!verified && <Tag tone="warn" label={say(decideTexts.unverified)} />}
    </>
  );
}
