import { countByLevel } from '../../shared/checks/findings';
import { lettersOf, lettersOfProcessorRecord } from '../../shared/checks/letters';
import type { LetterMark } from '../../shared/checks/letters';
import { findMissing } from '../../shared/checks/missing';
import type { Level } from '../../shared/fields/fieldInfo';
import type { Activity } from '../../shared/register/activity';
import type { ProcessorRecord } from '../../shared/register/processorRecord';
import { COLLECTIONS } from '../../shared/register/register';
import type { AnyRecord, CollectionName, Register } from '../../shared/register/register';
import { namesIn } from '../../shared/register/names';
import { usesIn } from '../../shared/register/usage';
import { searchTextOf } from '../../shared/search/searchText';

// A record is never changed in place, so what follows from it is worked out once: lists show, sort and search
// thousands of them.

/** How many facts a record misses at each level. */
export function missingCounts(collection: CollectionName, record: AnyRecord): LevelCounts {
  const known = counts.get(record);
  if (known) return known;
  const found = countByLevel(findMissing(COLLECTIONS[collection], record));
  counts.set(record, found);
  return found;
}

export type LevelCounts = Readonly<Record<Level, number>>;
const counts = new WeakMap<AnyRecord, LevelCounts>();

export const activityLetters: (activity: Activity) => readonly LetterMark[] = remembered(lettersOf);

export const processorLetters: (record: ProcessorRecord) => readonly LetterMark[] =
  remembered(lettersOfProcessorRecord);

export const namesOf: (register: Register) => ReadonlyMap<string, string> = remembered(namesIn);

export const usesOf: (register: Register) => ReadonlyMap<string, number> = remembered(usesIn);

type SearchedRecord = {
  readonly register: Register;
  readonly collection: CollectionName;
  readonly record: AnyRecord;
};

/** What a search in a list looks through. The names of parties may change with the register, so it is worked out anew with each. */
export function searchTextIn({ register, collection, record }: SearchedRecord): string {
  const known = searchTexts.get(register) ?? new WeakMap<AnyRecord, string>();
  searchTexts.set(register, known);
  const text = known.get(record) ?? searchTextOf(COLLECTIONS[collection], record, namesOf(register));
  known.set(record, text);
  return text;
}

const searchTexts = new WeakMap<Register, WeakMap<AnyRecord, string>>();

function remembered<Input extends object, Output extends object>(
  compute: (input: Input) => Output,
): (input: Input) => Output {
  const known = new WeakMap<Input, Output>();
  return (input) => {
    const before = known.get(input);
    if (before) return before;
    const output = compute(input);
    known.set(input, output);
    return output;
  };
}
