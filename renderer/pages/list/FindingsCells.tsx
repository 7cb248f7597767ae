import { CircleCheck } from 'lucide-react';
import type { Finding } from '../../../shared/checks/findings';
import type { LetterMark } from '../../../shared/checks/letters';
import { findingTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { shortNameOf } from '../../../shared/register/names';
import type { AnyRecord, CollectionName } from '../../../shared/register/register';
import { NO_FINDINGS, useFindingsOf } from '../../state/checking';
import { useSay } from '../../state/LanguageContext';
import { StateMark } from '../../ui/StateMark';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { LevelCounts } from '../findings/LevelCounts';

// These cells follow the checking by themselves: the list is drawn once, before its findings are known.

type MarksCellProps<Row> = {
  readonly collection: CollectionName;
  readonly record: Row;
  readonly marksOf: (row: Row, findings: readonly Finding[]) => readonly LetterMark[];
};

/** The elements of Article 30 in a row, each with its meaning in words. */
export function MarksCell<Row extends AnyRecord>({ collection, record, marksOf }: MarksCellProps<Row>) {
  const say = useSay();
  const findings = useFindingsOf(collection, record) ?? NO_FINDINGS;
  return (
    <span className="strip">
      {marksOf(record, findings).map(({ label, state }) => (
        <StateMark
          key={label.en}
          state={state}
          label={say(listTexts.mark, {
            record: shortNameOf(record),
            element: say(label),
            state: say(listTexts[state]),
          })}
        />
      ))}
    </span>
  );
}

type FindingsCellProps = { readonly collection: CollectionName; readonly record: AnyRecord };

/** How much there is to look at on each level: a shape of its own, and the number. */
export function FindingsCell({ collection, record }: FindingsCellProps) {
  const say = useSay();
  const findings = useFindingsOf(collection, record);
  if (findings === undefined) {
    return (
      <span className="muted">
        <span aria-hidden="true">{'…'}</span>
        <VisuallyHidden>{say(findingTexts.checking)}</VisuallyHidden>
      </span>
    );
  }
  if (findings.length === 0) {
    return (
      <span className="kind ok">
        <CircleCheck className="i s" aria-hidden="true" />
        {say(listTexts.noFindings)}
      </span>
    );
  }
  return <LevelCounts findings={findings} />;
}
