import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { stateOf } from '../fields/state';
import type { Values } from '../fields/state';
import type { Text } from '../i18n/text';
import { activitySchema } from '../register/activity';
import type { Activity } from '../register/activity';
import { processorRecordSchema } from '../register/processorRecord';
import type { ProcessorRecord } from '../register/processorRecord';
import { findMissing } from './missing';

/** An element that Article 30 demands of a record, by the letter of the law. */
export type LetterMark = {
  readonly letter: string;
  readonly label: Text;
  readonly state: 'recorded' | 'missing' | 'notApplicable';
};

type Element = {
  readonly letter: string;
  readonly label: Text;
  /** Where a letter stands for two things: the list that holds them. */
  readonly within?: string;
};

const ACTIVITY: readonly Element[] = [
  { letter: 'a', label: { nl: 'Verantwoordelijke', en: 'Controller' } },
  { letter: 'b', label: { nl: 'Doelen', en: 'Purposes' } },
  { letter: 'c', label: { nl: 'Betrokkenen', en: 'Data subjects' }, within: 'dataSubjects' },
  { letter: 'c', label: { nl: 'Persoonsgegevens', en: 'Personal data' }, within: 'data' },
  { letter: 'd', label: { nl: 'Ontvangers', en: 'Recipients' } },
  { letter: 'e', label: { nl: 'Doorgifte', en: 'Transfers' } },
  { letter: 'f', label: { nl: 'Bewaartermijnen', en: 'Retention periods' } },
  { letter: 'g', label: { nl: 'Beveiliging', en: 'Security' } },
];

const PROCESSOR_RECORD: readonly Element[] = [
  { letter: 'a', label: { nl: 'Verantwoordelijken', en: 'Controllers' } },
  { letter: 'b', label: { nl: 'Verwerkingen', en: 'Processing' } },
  { letter: 'c', label: { nl: 'Doorgifte', en: 'Transfers' } },
  { letter: 'd', label: { nl: 'Beveiliging', en: 'Security' } },
];

/** The eight elements of Article 30(1), in the order of the law. "No" and "none" are recorded; unknown is missing. */
export function lettersOf(activity: Activity): readonly LetterMark[] {
  const marks = marksOf(ACTIVITY, activitySchema, activity);
  // Terms belong to data: where no data are recorded, no term is either, though no single field asks for it.
  if (activity.data.length > 0) return marks;
  return marks.map((mark) => (mark.letter === 'f' ? { ...mark, state: 'missing' } : mark));
}

/** The four elements of Article 30(2). */
export function lettersOfProcessorRecord(record: ProcessorRecord): readonly LetterMark[] {
  return marksOf(PROCESSOR_RECORD, processorRecordSchema, record);
}

function marksOf(elements: readonly Element[], schema: RecordSchema, record: Values): readonly LetterMark[] {
  const missing = findMissing(schema, record).filter(({ level }) => level === 'A30');
  return elements.map(({ letter, label, within }) => {
    const belongs = (path: string, info: FieldInfo) =>
      letterIn(info.article, letter) && (within === undefined || path.split('.')[0] === within);
    if (missing.some(({ path, info }) => belongs(path, info))) return { letter, label, state: 'missing' };
    const asked = fieldsOf(schema).filter(({ name, info }) => info.level === 'A30' && belongs(name, info));
    const states = asked.map(({ name, info }) => stateOf(info, record[name]));
    const isNotApplicable = states.includes('notApplicable') && !states.includes('recorded');
    return { letter, label, state: isNotApplicable ? 'notApplicable' : 'recorded' };
  });
}

/** True when an article of Article 30 names this letter, alone ("30(1)(f)") or in a range ("30(2)(a)-(b)"). */
function letterIn(article: string, letter: string): boolean {
  return [...article.matchAll(/30\(\d\)\(([a-g])\)(?:-\(([a-g])\))?/g)].some(
    ([, first = '', last = first]) => first <= letter && letter <= last,
  );
}
