import { fieldAt } from '../fields/fieldAt';
import type { RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { stateOf } from '../fields/state';
import type { Values } from '../fields/state';
import type { Text } from '../i18n/text';
import { activitySchema } from '../register/activity';
import type { Activity } from '../register/activity';
import { processorRecordSchema } from '../register/processorRecord';
import type { ProcessorRecord } from '../register/processorRecord';
import type { Finding } from './findings';
import { findMissing } from './missing';

/** An element that Article 30 demands of a record, by the letter of the law. */
export type LetterMark = {
  readonly letter: string;
  readonly label: Text;
  readonly state: 'recorded' | 'question' | 'missing' | 'notApplicable';
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

/**
 * The eight elements of Article 30(1), in the order of the law. "No" and "none" are recorded; unknown is missing; what is
 * recorded while a finding asks about it is recorded with a question.
 */
export function lettersOf(activity: Activity, findings: readonly Finding[] = []): readonly LetterMark[] {
  const marks = marksOf(ACTIVITY, activity, { schema: activitySchema, findings });
  // Terms belong to data: where no data are recorded, no term is either, though no single field asks for it.
  if (activity.data.length > 0) return marks;
  return marks.map((mark) => (mark.letter === 'f' ? { ...mark, state: 'missing' } : mark));
}

/** The four elements of Article 30(2). */
export function lettersOfProcessorRecord(
  record: ProcessorRecord,
  findings: readonly Finding[] = [],
): readonly LetterMark[] {
  return marksOf(PROCESSOR_RECORD, record, { schema: processorRecordSchema, findings });
}

type Known = { readonly schema: RecordSchema; readonly findings: readonly Finding[] };
type Place = { readonly path: string; readonly article: string };

function marksOf(
  elements: readonly Element[],
  record: Values,
  { schema, findings }: Known,
): readonly LetterMark[] {
  const missing = findMissing(schema, record)
    .filter(({ level }) => level === 'A30')
    .map(({ path, info }) => ({ path, article: info.article }));
  // A question points at a letter when its field is an element of Article 30, whatever law it comes from.
  const questions = findings
    .filter(({ certainty }) => certainty === 'soft')
    .map(({ path }) => ({ path, article: fieldAt(schema, path)?.article ?? '' }));
  const asked = fieldsOf(schema).filter(({ info }) => info.level === 'A30');
  return elements.map((element) => {
    const { letter, label } = element;
    if (missing.some((place) => belongs(element, place))) return { letter, label, state: 'missing' };
    if (questions.some((place) => belongs(element, place))) return { letter, label, state: 'question' };
    const states = asked
      .filter(({ name, info }) => belongs(element, { path: name, article: info.article }))
      .map(({ name, info }) => stateOf(info, record[name]));
    const isNotApplicable = states.includes('notApplicable') && !states.includes('recorded');
    return { letter, label, state: isNotApplicable ? 'notApplicable' : 'recorded' };
  });
}

function belongs({ letter, within }: Element, { path, article }: Place): boolean {
  return letterIn(article, letter) && (within === undefined || path.split('.')[0] === within);
}

/** True when an article of Article 30 names this letter, alone ("30(1)(f)") or in a range ("30(2)(a)-(b)"). */
function letterIn(article: string, letter: string): boolean {
  return [...article.matchAll(/30\(\d\)\(([a-g])\)(?:-\(([a-g])\))?/g)].some(
    ([, first = '', last = first]) => first <= letter && letter <= last,
  );
}
