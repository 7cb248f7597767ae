import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import type { Register } from '../register/register';
import { eraseTexts, writtenTexts } from './commitment';
import { readEntry } from './entryContent';
import type { StoredEntry } from './entry';
import { addState } from './makeEntry';
import type { Author, Growing } from './makeEntry';
import { headsOf } from './order';
import { placeKey, placesIn } from './recordLookup';
import type { PlaceOfRecord } from './recordLookup';
import { withOutsideChanges } from './withHistory';

export type Erasure = {
  readonly register: Register;
  /** Entries in which the name stood. */
  readonly erased: number;
};

/**
 * Takes a name out of the history: every text in it that holds the name is replaced by its hash, so that the history
 * still verifies. The register itself is left as it is: who is named there is changed there, and then in its history.
 * Fingerprints of states in which the name stood can be checked no more, so the present state is noted anew.
 */
export function eraseName(register: Register, name: string, author: Author): Erasure {
  const wanted = foldedName(name);
  if (wanted === '') return { register, erased: 0 };
  const holdsName = (text: string) => foldedName(text).includes(wanted);
  const told = withOutsideChanges(register, author);
  const isNamed = new Set(told.history.filter((entry) => writtenTexts(entry).some(holdsName)));
  if (isNamed.size === 0) return { register, erased: 0 };
  // Who made an entry is no part of the state that its fingerprint is of.
  const isStateNamed = ({ changes }: StoredEntry) => writtenTexts({ changes }).some(holdsName);
  const places = new Set([...isNamed].filter(isStateNamed).map(placeOfEntry));
  const entries = told.history.map((entry) => {
    const { records } = readEntry(entry);
    const hideState = records !== undefined || places.has(placeOfEntry(entry));
    return isNamed.has(entry) || hideState ? eraseTexts(entry, holdsName, { hideState }) : entry;
  });
  const growing: Growing = { entries, heads: headsOf(entries) };
  addState(growing, told, { ...author, kind: 'erase' });
  return { register: { ...told, history: growing.entries }, erased: isNamed.size };
}

/** Where the register as it is now still names somebody: erasing leaves that alone. */
export function placesNaming(
  register: Register,
  name: string,
): readonly (readonly [PlaceOfRecord, Values])[] {
  const wanted = foldedName(name);
  if (wanted === '') return [];
  return [...placesIn(register)].filter(([, record]) => namesAnywhere(record, wanted));
}

function namesAnywhere(value: unknown, wanted: string): boolean {
  if (typeof value === 'string') return foldedName(value).includes(wanted);
  if (Array.isArray(value)) return value.some((one) => namesAnywhere(one, wanted));
  return isValues(value) && Object.values(value).some((one) => namesAnywhere(one, wanted));
}

function placeOfEntry(entry: StoredEntry): string {
  const { part, recordId } = readEntry(entry);
  return part === '' ? '' : placeKey({ part, recordId });
}

function foldedName(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
