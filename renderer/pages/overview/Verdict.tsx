import { CircleCheck, OctagonAlert } from 'lucide-react';
import type { Finding } from '../../../shared/checks/findings';
import { findingTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import type { Register } from '../../../shared/register/register';
import { useSay } from '../../state/LanguageContext';
import styles from './OverviewPage.module.css';

type VerdictProps = { readonly register: Register; readonly findings: readonly Finding[] | undefined };

/** Whether Article 30 asks for more, in one sentence: where, in numbers that can be counted again. */
export function Verdict({ register, findings }: VerdictProps) {
  const say = useSay();
  if (findings === undefined) return <p role="status">{say(findingTexts.checking)}</p>;
  const all = register.activities.length + register.processorRecords.length;
  if (all === 0) return <p>{say(overviewTexts.empty)}</p>;
  const gaps = findings.filter(({ level }) => level === 'A30');
  if (gaps.length === 0) {
    return (
      <p className={styles.verdict}>
        <CircleCheck className="i good-mark" aria-hidden="true" /> {say(overviewTexts.complete)}
      </p>
    );
  }
  const records = new Set(
    gaps
      .filter(({ collection }) => collection === 'activities' || collection === 'processorRecords')
      .map(({ recordId }) => recordId),
  ).size;
  return (
    <p className={styles.verdict}>
      <OctagonAlert className="i bad-mark" aria-hidden="true" />
      <span>
        <b>{say(overviewTexts.lacking)}</b>{' '}
        {records > 0
          ? say(overviewTexts.lackingWhere, { records, all })
          : say(overviewTexts.lackingElsewhere)}
      </span>
    </p>
  );
}
