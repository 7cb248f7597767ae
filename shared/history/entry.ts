import { z } from 'zod';
import { isValues } from '../fields/state';

const HASH_FORM = /^[0-9a-f]{64}$/;
const HASH = z.string().regex(HASH_FORM);

/**
 * One step in the history of a register, in the file itself. Its shape is only looked at here; `verify` tells whether an
 * entry is what its id says. Loose, so that what a newer program keeps in it survives.
 */
export const entrySchema = z.looseObject({
  /** SHA-256 of all that the entry says. */
  id: HASH,
  /** The entries that it was made on; two or more where copies were brought together. */
  parents: z.array(HASH),
  at: z.string(),
});

export type StoredEntry = z.output<typeof entrySchema>;

/**
 * What `entrySchema` says, of parsed JSON and without making another object of it: with years of history that takes a
 * seventh of the time.
 */
export function isStoredEntry(value: unknown): value is StoredEntry {
  if (!isValues(value) || !isHash(value['id']) || typeof value['at'] !== 'string') return false;
  const { parents } = value;
  return Array.isArray(parents) && parents.every(isHash);
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && HASH_FORM.test(value);
}

/**
 * What made an entry. `begin` is the root, the same in every copy of a register; `state` notes what stood there without
 * saying how it came about; `outside` tells what was changed without this program; `erase` that a name was taken out.
 */
export const ENTRY_KINDS = ['begin', 'state', 'edit', 'undo', 'merge', 'outside', 'erase'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
