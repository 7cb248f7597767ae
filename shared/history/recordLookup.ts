import type { Values } from '../fields/state';
import type { Register } from '../register/register';
import type { ChangedPart } from './change';
import { ownValues, PART_NAMES } from './diff';

/** Where something with an id stands; the register itself is `register` with ''. */
export type PlaceOfRecord = { readonly part: ChangedPart; readonly recordId: string };

/** What stands at a place of a register; a part is only looked through when it is asked for. */
export type RecordLookup = (place: PlaceOfRecord) => Values | undefined;

export function recordLookup(register: Register): RecordLookup {
  const parts = new Map<ChangedPart, ReadonlyMap<string, Values>>();
  return ({ part, recordId }) => {
    if (part === 'register') return ownValues(register);
    let records = parts.get(part);
    if (records === undefined) {
      const all: readonly (Values & { readonly id: string })[] = register[part];
      records = new Map(all.map((record) => [record.id, record]));
      parts.set(part, records);
    }
    return records.get(recordId);
  };
}

/** Everything in a register that a change can be about, with the place it stands at. */
export function* placesIn(register: Register): Generator<readonly [PlaceOfRecord, Values]> {
  yield [{ part: 'register', recordId: '' }, ownValues(register)];
  for (const part of PART_NAMES) {
    const records: readonly (Values & { readonly id: string })[] = register[part];
    for (const record of records) yield [{ part, recordId: record.id }, record];
  }
}

/** A place as one text, for tables. */
export function placeKey({ part, recordId }: PlaceOfRecord): string {
  return `${part}:${recordId}`;
}

/** The place that `placeKey` made a text of; undefined for a text of something else. */
export function placeOfKey(key: string): PlaceOfRecord | undefined {
  const cut = key.indexOf(':');
  const [name, recordId] = [key.slice(0, cut), key.slice(cut + 1)];
  if (name === 'register') return { part: 'register', recordId };
  const part = PART_NAMES.find((known) => known === name);
  return part === undefined ? undefined : { part, recordId };
}
