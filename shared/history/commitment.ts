import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import type { StoredEntry } from './entry';
import { hashOf } from './hash';

/** What stands where a value was erased: its commitment follows, so that the entry's id can still be checked. */
export const ERASED = '#erased:';

/** Members of an entry that may hold what somebody wrote. */
const WRITTEN = ['by', 'changes', 'reason'] as const;

/** Not part of what an entry says, but needed to check it. */
const NOT_HASHED: ReadonlySet<string> = new Set(['id', 'salt', 'salts']);

const SALT_CHARACTERS = 32;
const ERASED_VALUE = /^#erased:[0-9a-f]{64}$/;
// An id or a date names nobody, and needs no commitment.
const NAMES_NOBODY = /^(?:|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d)$/i;

/** The commitment to one written text of an entry, by its number in the entry. */
type Commit = (text: string, index: number) => string;

/**
 * The id of an entry: SHA-256 of its canonical text, in which every written text stands as a salted hash. So a text can
 * be erased later, leaving its hash, and the id stays right; the salt keeps names from being guessed from the hash.
 */
export function entryId(entry: Values): string {
  return hashOf(canonicalEntry(entry, commitWith(saltsOf(entry))));
}

/** A salted fingerprint of the state of a record; undefined when the salt for it is gone. */
export function saltedFingerprint(entry: Values, fingerprint: string): string | undefined {
  const salt = saltsOf(entry)('state');
  return salt === undefined ? undefined : hashOf(salt + fingerprint).slice(0, SALT_CHARACTERS);
}

/**
 * The entry without the written texts that `isErased` points out. What is left can still be checked: its own salts stay,
 * the salt they all come from does not, or the erased text could be guessed and tried.
 */
export function eraseTexts(
  entry: StoredEntry,
  isErased: (text: string) => boolean,
  { hideState }: { readonly hideState: boolean },
): StoredEntry {
  const saltOf = saltsOf(entry);
  const commit = commitWith(saltOf);
  const salts: Record<string, string | undefined> = hideState ? {} : { state: saltOf('state') };
  const { salt: _salt, salts: _salts, ...rest } = entry;
  const erased = mapWritten(rest, (text, index) => {
    if (ERASED_VALUE.test(text)) return text;
    if (isErased(text)) return ERASED + commit(text, index);
    salts[index] = saltOf(String(index));
    return text;
  });
  // Only written texts are others, and they still are texts.
  const kept = Object.entries(salts).filter(([, salt]) => salt !== undefined);
  return { ...erased, salts: Object.fromEntries(kept) } as unknown as StoredEntry;
}

/** Every written text of an entry that is still there. */
export function writtenTexts(entry: Values): readonly string[] {
  const texts: string[] = [];
  mapWritten(entry, (text) => {
    if (!ERASED_VALUE.test(text)) texts.push(text);
    return text;
  });
  return texts;
}

export function isErasedText(value: unknown): boolean {
  return typeof value === 'string' && ERASED_VALUE.test(value);
}

function commitWith(saltOf: (name: string) => string | undefined): Commit {
  return (text, index) => {
    if (ERASED_VALUE.test(text)) return text.slice(ERASED.length);
    return hashOf(`${saltOf(String(index)) ?? ''}:${text}`);
  };
}

/** The salts of an entry by name: made from its one salt, or what an erasure left of them. */
function saltsOf({ salt, salts }: Values): (name: string) => string | undefined {
  if (isValues(salts)) {
    return (name) =>
      Object.hasOwn(salts, name) && typeof salts[name] === 'string' ? salts[name] : undefined;
  }
  // One hash makes the salts of two numbers.
  let pair = '';
  let pairOf = -1;
  return (name) => {
    if (name === 'state') return hashOf(`${String(salt)}:state`).slice(0, SALT_CHARACTERS);
    const index = Number(name);
    const half = index % 2;
    if (pairOf !== index - half) pair = hashOf(`${String(salt)}:${index - half}`);
    pairOf = index - half;
    return half === 0 ? pair.slice(0, SALT_CHARACTERS) : pair.slice(SALT_CHARACTERS);
  };
}

function canonicalEntry(entry: Values, commit: Commit): string {
  const counted = counter(commit);
  const members = Object.keys(entry)
    .filter((key) => !NOT_HASHED.has(key) && entry[key] !== undefined)
    .sort();
  const texts = members.map((key) => {
    const text = isWritten(key) ? canonicalText(entry[key], counted) : canonicalText(entry[key], undefined);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{${texts.join(',')}}`;
}

function canonicalText(value: unknown, commit: ((text: string) => string) | undefined): string {
  if (typeof value === 'string') {
    return commit === undefined || NAMES_NOBODY.test(value) ? JSON.stringify(value) : `"#${commit(value)}"`;
  }
  if (Array.isArray(value)) return `[${value.map((one) => canonicalText(one, commit)).join(',')}]`;
  if (!isValues(value)) return JSON.stringify(value);
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  const texts = keys.map(
    (key) => `${JSON.stringify(key)}:${canonicalText(value[key], isPath(key) ? undefined : commit)}`,
  );
  return `{${texts.join(',')}}`;
}

/** A copy of an entry with each of its written texts put through `change`, numbered as `entryId` numbers them. */
function mapWritten(entry: Values, change: Commit): Values {
  const counted = counter(change);
  const mapped = WRITTEN.filter((key) => entry[key] !== undefined).map((key) => [
    key,
    mapTexts(entry[key], counted),
  ]);
  return { ...entry, ...(Object.fromEntries(mapped) as Values) };
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return NAMES_NOBODY.test(value) ? value : change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (!isValues(value)) return value;
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return Object.fromEntries(
    keys.map((key) => [key, isPath(key) ? value[key] : mapTexts(value[key], change)]),
  );
}

function counter(commit: Commit): (text: string) => string {
  let next = 0;
  return (text) => {
    next += 1;
    return commit(text, next - 1);
  };
}

// A path names fields, never people.
function isPath(key: string): boolean {
  return key === 'path';
}

function isWritten(key: string): boolean {
  return (WRITTEN as readonly string[]).includes(key);
}
