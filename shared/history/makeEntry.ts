import type { Register } from '../register/register';
import type { Change } from './change';
import { entryId, saltedFingerprint } from './commitment';
import { compactChange } from './compact';
import { storedContent } from './entryContent';
import type { Content } from './entryContent';
import type { EntryKind, StoredEntry } from './entry';
import { recordFingerprint } from './recordFingerprint';
import { placeKey, placesIn, recordLookup } from './recordLookup';
import type { PlaceOfRecord } from './recordLookup';

/** Who makes an entry, and what with. */
export type Author = {
  readonly by: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** A new UUID: salts are made of it. */
  readonly newId: () => string;
  readonly reason?: string | undefined;
};

export type EntryAuthor = Author & { readonly kind: EntryKind };

/** A history that grows: each entry is made on the heads before it, and is the only head then. */
export type Growing = { readonly entries: StoredEntry[]; heads: readonly string[] };

/** What one entry tells about one record. */
export type RecordChanges = PlaceOfRecord & {
  readonly changes: readonly Change[];
  readonly isPartial?: boolean;
};

/** The root of every history of a register. It is the same in each copy, so that two copies always have it in common. */
export function addBegin(growing: Growing, register: Register): void {
  const root = { at: '', kind: 'begin', parents: [], register: register.id };
  push(growing, { ...root, id: entryId(root) });
}

/** Notes what stands in a register, without telling how it came about. */
export function addState(growing: Growing, register: Register, author: EntryAuthor): void {
  const salt = newSalt(author);
  const fingerprints = [...placesIn(register)].map(([place, record]) => [
    placeKey(place),
    saltedFingerprint({ salt }, recordFingerprint(record)),
  ]);
  const records = Object.fromEntries(fingerprints) as Readonly<Record<string, string>>;
  add(growing, { ...signature(author), parents: growing.heads, records }, salt);
}

/** One entry for each changed record, in a chain. `after` is the register with all of the changes made. */
export function addChanges(
  growing: Growing,
  changed: readonly RecordChanges[],
  { after, author }: { readonly after: Register; readonly author: EntryAuthor },
): void {
  const lookup = recordLookup(after);
  for (const { changes, ...place } of changed) {
    const salt = newSalt(author);
    const record = lookup(place);
    add(
      growing,
      {
        ...signature(author),
        ...place,
        parents: growing.heads,
        changes: changes.map(compactChange),
        after: record === undefined ? '' : saltedFingerprint({ salt }, recordFingerprint(record)),
      },
      salt,
    );
  }
}

/** An entry about no record: that heads were brought together. */
export function addJoin(growing: Growing, author: EntryAuthor): void {
  add(growing, { ...signature(author), parents: growing.heads }, newSalt(author));
}

/** Changes of a register by the record they are about, in their order. */
export function byRecord(changes: readonly Change[]): readonly RecordChanges[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = placeKey(change);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [change]);
    else known.push(change);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ part: first.part, recordId: first.recordId, changes: group }];
  });
}

function signature({ by, at, reason = '', kind }: EntryAuthor) {
  return { by, at, reason, kind };
}

function add(growing: Growing, content: Content, salt: string): void {
  const stored = storedContent(content);
  const id = entryId({ ...stored, salt });
  push(growing, { ...stored, at: content.at, id, parents: [...content.parents], salt });
}

function push(growing: Growing, entry: StoredEntry): void {
  growing.entries.push(entry);
  growing.heads = [entry.id];
}

// 122 random bits: enough to keep a name from being guessed from its hash.
function newSalt({ newId }: EntryAuthor): string {
  return newId().replaceAll('-', '');
}
