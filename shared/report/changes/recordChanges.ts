import { newRecord } from '../../register/newRecord';
import { COLLECTION_NAMES } from '../../register/register';
import type { AnyRecord, CollectionName, Register } from '../../register/register';
import { changedRecords, hasEnded, pairsOf } from '../changesAnnex';
import type { ReportFrame } from '../reportFrame';

/** What became of a record between two states. */
export type ChangeKind = 'added' | 'ended' | 'changed' | 'removed';

/** A record that is not as it was, and what is other in it. */
export type RecordChange = {
  readonly collection: CollectionName;
  readonly kind: ChangeKind;
  /** As it is now; as it was, where it is gone. */
  readonly record: AnyRecord;
  readonly sentences: readonly string[];
};

export type RegisterChanges = {
  readonly records: readonly RecordChange[];
  /** Of the register itself, such as its title. */
  readonly register: readonly string[];
};

/** An authority asks for the processing first, and then for what it points to. */
const ORDER: readonly CollectionName[] = [
  'activities',
  'processorRecords',
  ...COLLECTION_NAMES.filter((name) => name !== 'activities' && name !== 'processorRecords'),
];

/** Everything that is another, record by record, in the order in which it is told. */
export function registerChanges(before: Register, frame: ReportFrame): RegisterChanges {
  const { register, date } = frame.context;
  const changed = changedRecords(before, register, frame);
  const sentences = new Map(changed.map((one) => [one.recordId, one.sentences]));
  const contents = contentsOfNew(before, frame);
  const records = ORDER.flatMap((collection) =>
    pairsOf(collection, before, register).flatMap((pair): readonly RecordChange[] => {
      const record = pair.after ?? pair.before;
      if (record === undefined) return [];
      const { id } = record;
      const told = (kind: ChangeKind, lines: readonly string[] = sentences.get(id) ?? []) => [
        { collection, kind, record, sentences: lines },
      ];
      if (pair.before === undefined) return told('added', contents.get(id) ?? []);
      if (pair.after === undefined) return told('removed', []);
      if (hasEnded(pair, date)) return told('ended');
      return sentences.has(id) ? told('changed') : [];
    }),
  );
  return {
    records,
    register: changed.filter(({ part }) => part === 'register').flatMap((one) => one.sentences),
  };
}

/** What a new record says, as if it had been filled in from nothing; its number and name stand above it already. */
function contentsOfNew(before: Register, frame: ReportFrame): ReadonlyMap<string, readonly string[]> {
  const { register } = frame.context;
  const known = new Set(COLLECTION_NAMES.flatMap((name) => before[name].map(({ id }) => id)));
  const blank = COLLECTION_NAMES.map((name) => {
    const records = register[name].map((record) => (known.has(record.id) ? record : unfilled(name, record)));
    return [name, records] as const;
  });
  const unfilledRegister = { ...register, ...(Object.fromEntries(blank) as Partial<Register>) };
  const told = changedRecords(unfilledRegister, register, frame);
  return new Map(told.map(({ recordId, sentences }) => [recordId, sentences]));
}

function unfilled(collection: CollectionName, record: AnyRecord): AnyRecord {
  const title = { name: record.name, ...('number' in record ? { number: record.number } : {}) };
  return { ...newRecord(collection, record.id), ...title };
}
