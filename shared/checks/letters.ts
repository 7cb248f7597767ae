import type { Text } from '../i18n/text';
import type { Activity } from '../register/activity';
import type { ProcessorRecord } from '../register/processorRecord';
import { COLLECTIONS } from '../register/register';
import { elementsIn } from './elements';
import type { Finding } from './findings';
import { unitsOf } from './units';

/** An element that Article 30 demands of a record, by the letter of the law. */
export type LetterMark = {
  readonly letter: string;
  readonly label: Text;
  readonly state: 'recorded' | 'question' | 'missing' | 'notApplicable';
};

/**
 * The eight elements of Article 30(1), in the order of the law. "No" and "none" are recorded; unknown is missing; what is
 * recorded while a finding asks about it is recorded with a question.
 */
export function lettersOf(activity: Activity, findings: readonly Finding[] = []): readonly LetterMark[] {
  return marksOf('activities', activity, findings);
}

/** The four elements of Article 30(2). */
export function lettersOfProcessorRecord(
  record: ProcessorRecord,
  findings: readonly Finding[] = [],
): readonly LetterMark[] {
  return marksOf('processorRecords', record, findings);
}

function marksOf(
  collection: 'activities' | 'processorRecords',
  record: Activity | ProcessorRecord,
  findings: readonly Finding[],
): readonly LetterMark[] {
  const units = unitsOf(COLLECTIONS[collection], record, findings);
  return elementsIn({ collection, record, units, findings }).map(({ element: { letter, label }, state }) => ({
    letter,
    label,
    // One shape for everything that still has to be found out; the count tells the two apart.
    state: state === 'unknown' ? 'missing' : state,
  }));
}
