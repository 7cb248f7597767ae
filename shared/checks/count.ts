import { LEVELS } from '../fields/fieldInfo';
import type { Level } from '../fields/fieldInfo';
import { checkTexts } from '../i18n/checkTexts';
import type { Text } from '../i18n/text';
import { say } from '../i18n/text';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { AnyRecord, CollectionName, Register } from '../register/register';
import { ELEMENTS, elementsIn } from './elements';
import type { Article, ElementState } from './elements';
import type { Finding } from './findings';
import { COUNT_STATES, unitsOf } from './units';
import type { CountState, Unit } from './units';

/** How many units are in each state. */
export type StateCount = Readonly<Record<CountState, number>>;

/** An element of Article 30(1) or 30(2), counted over the records that it is asked of. */
export type LetterCount = {
  /** The records that it is asked of. */
  readonly collection: CollectionName;
  readonly article: Article;
  readonly letter: string;
  readonly label: Text;
  readonly count: StateCount;
};

/**
 * What is on record of what is asked, in things that anybody can count again by hand:
 * - a letter counts elements: one of each kind for each activity (30(1)) or processor record (30(2)), and one for
 *   each organisation and DPO. An element is on record when
 *   everything that Article 30 asks under it is; half an element is a missing element, because that is how the
 *   authority reads a register.
 * - a level counts fields that apply: those that the law or good practice asks of that record, given its other answers.
 *   Optional fields are never counted, so filling them gains nothing and leaving them costs nothing.
 */
export type Count = {
  readonly letters: readonly LetterCount[];
  readonly levels: Readonly<Record<Level, StateCount>>;
};

/** The count of one record; `findings` are the open ones of that record. Records of other collections have no letters. */
export function countOfRecord(
  collection: CollectionName,
  record: AnyRecord,
  findings: readonly Finding[],
): Count {
  const tally = newTally();
  addRecord(tally, { collection, record, findings });
  return finished(tally, [collection]);
}

/** Counts a record beforehand, so that counting the register it is in takes a moment only. */
export function countAhead(
  collection: CollectionName,
  record: AnyRecord,
  findings: readonly Finding[],
): void {
  tallied({ collection, record, findings });
}

/** The count of a whole register; the open findings come by the id of their record. */
export function countOfRegister(
  register: Register,
  findingsByRecord: ReadonlyMap<string, readonly Finding[]>,
): Count {
  const tally = newTally();
  for (const collection of COLLECTION_NAMES) {
    for (const record of register[collection]) {
      addRecord(tally, { collection, record, findings: findingsByRecord.get(record.id) ?? NONE });
    }
  }
  // What the register lacks as a whole is said of no record, and is a gap all the same.
  for (const { level } of findingsByRecord.get(register.id) ?? NONE) tally.levels[level].missing += 1;
  return finished(tally, COLLECTION_NAMES);
}

/** Findings by the id of the record that they speak of. */
export function findingsByRecord(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byRecord = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRecord.get(finding.recordId);
    if (known === undefined) byRecord.set(finding.recordId, [finding]);
    else known.push(finding);
  }
  return byRecord;
}

/** The x of "x van y": what is on record, with a question or without. */
export function onRecord({ recorded, question }: StateCount): number {
  return recorded + question;
}

/** The y of "x van y": what applies. What does not apply is left out, so nobody is held to it. */
export function countable({ recorded, question, missing, unknown }: StateCount): number {
  return recorded + question + missing + unknown;
}

/** "3 van 8", in both languages. */
export function countText(count: StateCount): Text {
  const values = { x: onRecord(count), y: countable(count) };
  return { nl: say('nl', checkTexts.xOfY, values), en: say('en', checkTexts.xOfY, values) };
}

const NONE: readonly Finding[] = [];

type Tally = {
  readonly letters: Map<ElementState['element'], Record<CountState, number>>;
  readonly levels: Record<Level, Record<CountState, number>>;
};

type Counted = {
  readonly collection: CollectionName;
  readonly record: AnyRecord;
  readonly findings: readonly Finding[];
};

function newTally(): Tally {
  return { letters: new Map(), levels: { A30: nothing(), LAW: nothing(), GP: nothing() } };
}

function nothing(): Record<CountState, number> {
  return { recorded: 0, question: 0, missing: 0, unknown: 0, notApplicable: 0 };
}

function addRecord({ letters, levels }: Tally, counted: Counted): void {
  const { units, elements } = tallied(counted);
  for (const { level, state, count } of units) levels[level][state] += count;
  for (const { element, state } of elements) {
    const count = letters.get(element) ?? nothing();
    letters.set(element, count);
    count[state] += 1;
  }
}

/** What one record adds, as few numbers as there are: it is kept for each of thousands. */
type RecordTally = {
  readonly findings: readonly Finding[];
  readonly units: readonly { readonly level: Level; readonly state: CountState; readonly count: number }[];
  readonly elements: readonly ElementState[];
};

/** Records never change in place; what is found of one may, and then it is counted again. */
const known = new WeakMap<AnyRecord, RecordTally>();

function tallied({ collection, record, findings }: Counted): RecordTally {
  const before = known.get(record);
  if (before?.findings === findings) return before;
  const units = unitsOf(COLLECTIONS[collection], record, findings);
  const tally = {
    findings,
    units: LEVELS.flatMap((level) => counted(level, units)),
    elements: elementsIn({ collection, record, units, findings }),
  };
  known.set(record, tally);
  return tally;
}

function counted(level: Level, units: readonly Unit[]): RecordTally['units'] {
  const own = units.filter((unit) => unit.level === level);
  return COUNT_STATES.map((state) => ({
    level,
    state,
    count: own.filter((unit) => unit.state === state).length,
  })).filter(({ count }) => count > 0);
}

/** Elements that are asked of no record are there with nothing to count: a list that says so is better than a gap. */
function finished({ letters, levels }: Tally, collections: readonly CollectionName[]): Count {
  const lettersIn = (collection: CollectionName): readonly LetterCount[] =>
    (ELEMENTS[collection] ?? []).map((element) => {
      const { article, letter, label } = element;
      return { collection, article, letter, label, count: letters.get(element) ?? nothing() };
    });
  return { letters: collections.flatMap(lettersIn), levels };
}
