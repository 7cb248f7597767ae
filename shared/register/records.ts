import { canonicalRecord } from './canonical';
import { COLLECTIONS } from './register';
import type { AnyRecord, CollectionName, RecordOf, Register } from './register';

/** The record with this id, or undefined. */
export function recordIn<Name extends CollectionName>(
  register: Register,
  collection: Name,
  id: string,
): RecordOf<Name> | undefined {
  const records: readonly RecordOf<Name>[] = register[collection];
  return records.find((record) => record.id === id);
}

/** A copy of the register in which this record replaces the one with its id, or is added. */
export function withRecord(register: Register, collection: CollectionName, record: AnyRecord): Register {
  const records: readonly AnyRecord[] = register[collection];
  const isKnown = records.some(({ id }) => id === record.id);
  const next = isKnown ? records.map((old) => (old.id === record.id ? record : old)) : [...records, record];
  return { ...register, [collection]: next };
}

/** The same for many records in one go: each on its own would make a copy of the whole list. */
export function withRecords(
  register: Register,
  collection: CollectionName,
  records: readonly AnyRecord[],
): Register {
  const rest = new Map(records.map((record) => [record.id, record]));
  const old: readonly AnyRecord[] = register[collection];
  const replaced = old.map((record) => {
    const next = rest.get(record.id) ?? record;
    rest.delete(record.id);
    return next;
  });
  return { ...register, [collection]: [...replaced, ...rest.values()] };
}

/** True when two records say the same, whatever the order of their keys. */
export function isSameRecord(
  collection: CollectionName,
  a: AnyRecord | undefined,
  b: AnyRecord | undefined,
): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalText(collection, a) === canonicalText(collection, b);
}

/** What people call a record: number and name, or as much of it as there is. */
export function nameOf(record: AnyRecord): string {
  const number = 'number' in record ? record.number : '';
  return [number, record.name].filter((part) => part !== '').join(' ');
}

function canonicalText(collection: CollectionName, record: AnyRecord): string {
  return JSON.stringify(canonicalRecord(COLLECTIONS[collection], record));
}
