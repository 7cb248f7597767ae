import { CircleCheck, CircleQuestionMark, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { TransferAdvice, TransferOutcome } from '../../shared/decide/transferAdvice';
import { transferOutcomeTexts } from '../../shared/i18n/windowTexts/decideTransferTexts';
import { fill } from '../../shared/i18n/text';
import { useLanguage } from '../state/LanguageContext';
import { classNames } from '../ui/classNames';
import { Statements } from './Statements';
import styles from './decide.module.css';

type Look = { readonly icon: LucideIcon; readonly tone: string | undefined };

const HOLDS: Look = { icon: CircleCheck, tone: styles.good };
const ASKS: Look = { icon: CircleQuestionMark, tone: styles.info };
const NEEDS: Look = { icon: TriangleAlert, tone: styles.warn };

const LOOKS: Readonly<Record<TransferOutcome, Look>> = {
  open: ASKS,
  unknownCountry: ASKS,
  unknownOrganisation: ASKS,
  eea: HOLDS,
  adequate: HOLDS,
  dependsOnRecipient: ASKS,
  notCovered: NEEDS,
  noDecision: NEEDS,
};

/** What Chapter V makes of a destination: one line, and the sentences it follows from. */
export function TransferAnswer({ advice }: { readonly advice: TransferAdvice }) {
  return (
    <>
      <OutcomeLine advice={advice} />
      <Statements statements={advice.statements} />
    </>
  );
}

export function OutcomeLine({ advice: { outcome, place } }: { readonly advice: TransferAdvice }) {
  const language = useLanguage();
  const { icon: Icon, tone } = LOOKS[outcome];
  return (
    <p className={classNames(styles.outcome, tone)}>
      <Icon className="i s" aria-hidden="true" />
      <span>{fill(language, transferOutcomeTexts[outcome][language], { place: place[language] })}</span>
    </p>
  );
}
