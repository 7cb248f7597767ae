import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isEmpty, isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { isSameRecord } from './records';
import { COLLECTIONS, COLLECTION_NAMES } from './register';
import type { Party } from './party';
import type { AnyRecord, CollectionName, Register } from './register';

export type JoinedRecord = { readonly collection: CollectionName; readonly record: AnyRecord };

type Join = {
  /** The party that stays. */
  readonly kept: Party;
  /** The one that turned out to be the same; it is ended, not removed. */
  readonly gone: Party;
  /** YYYY-MM-DD */
  readonly today: string;
};

/**
 * What two entries for one party become: every record that pointed to the second points to the first, which takes over
 * what it did not say itself; the second is ended. Only the records that change, the two parties first.
 */
export function joinParties(register: Register, join: Join): readonly JoinedRecord[] {
  const { kept, gone } = join;
  const repointed = COLLECTION_NAMES.flatMap((collection) =>
    (register[collection] as readonly AnyRecord[])
      .filter(({ id }) => id !== kept.id && id !== gone.id)
      .map((record) => ({ collection, before: record, record: repoint(collection, record, join) }))
      .filter(({ before, record }) => !isSameRecord(collection, before, record))
      .map(({ record }) => ({ collection, record })),
  );
  return [
    { collection: 'parties', record: takenOver(join) },
    { collection: 'parties', record: { ...gone, endedOn: join.today } },
    ...repointed,
  ];
}

function takenOver({ kept, gone }: Join): Party {
  const names = new Set([...kept.aliases, gone.name, ...gone.aliases]);
  names.delete(kept.name);
  names.delete('');
  const filled: Record<string, unknown> = { ...kept };
  for (const { name, info } of fieldsOf(COLLECTIONS.parties)) {
    // When a party was ended, and what is said of the entry itself, is not said of the other one.
    if (['endedOn', 'aliases'].includes(name)) continue;
    const [mine, other]: readonly unknown[] = [filled[name], (gone as Values)[name]];
    if (isEmpty(info, mine) && !isEmpty(info, other)) filled[name] = other;
  }
  // Every field keeps its own kind of value: each came from the same field of another party.
  const party = { ...(filled as Party), aliases: [...names] };
  // Nobody is their own representative.
  return [kept.id, gone.id].includes(party.representativeId) ? { ...party, representativeId: '' } : party;
}

function repoint(collection: CollectionName, record: AnyRecord, join: Join): AnyRecord {
  // Only ids change, so the record keeps its shape.
  return repointed(COLLECTIONS[collection], record, join) as AnyRecord;
}

function repointed(schema: RecordSchema, values: Values, join: Join): Values {
  const next: Record<string, unknown> = { ...values };
  for (const { name, info } of fieldsOf(schema)) next[name] = repointedValue(info, values[name], join);
  return next;
}

function repointedValue(info: FieldInfo, value: unknown, join: Join): unknown {
  if (info.kind === 'group' && isValues(value)) return repointed(info.fields, value, join);
  if (info.kind === 'list') {
    return asList(value).map((item) => (isValues(item) ? repointed(info.item, item, join) : item));
  }
  if (!('to' in info) || info.to !== 'parties') return value;
  if (info.kind === 'reference') return value === join.gone.id ? join.kept.id : value;
  return [...new Set(asList(value).map((id) => (id === join.gone.id ? join.kept.id : id)))];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
