import { saltedFingerprint } from './commitment';
import { readEntry } from './entryContent';
import type { StoredEntry } from './entry';
import { recordFingerprint } from './recordFingerprint';
import { placeKey } from './recordLookup';

/** What the history says of the state of one record: its salted fingerprint, '' when it was taken out. */
type Expected = { readonly after: string; readonly entry: StoredEntry };

/** By place: the last that the history says of each record. */
export type ExpectedStates = ReadonlyMap<string, Expected>;

/** Which records were found to be as expected, so that the next save need not work it out again. */
const found = new WeakMap<object, string>();

/** What every record should be by a history whose entries stand in their order. */
export function expectedStates(history: readonly StoredEntry[]): ExpectedStates {
  const states = new Map<string, Expected>();
  for (const entry of history) {
    const { part, recordId, after, records } = readEntry(entry);
    if (records !== undefined) {
      for (const [key, fingerprint] of Object.entries(records))
        states.set(key, { after: fingerprint, entry });
    }
    if (part !== '' && after !== undefined) states.set(placeKey({ part, recordId }), { after, entry });
  }
  return states;
}

/** True when a record is what the history says of it, and when nothing can be said of it any more after an erasure. */
export function isAsExpected(record: object | undefined, { after, entry }: Expected): boolean {
  if (record === undefined || after === '') return record === undefined && after === '';
  if (found.get(record) === after) return true;
  const salted = saltedFingerprint(entry, recordFingerprint(record));
  if (salted !== undefined && salted !== after) return false;
  found.set(record, after);
  return true;
}
