import { z } from 'zod';

const HASH = z.string().regex(/^[0-9a-f]{64}$/);

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
 * What made an entry. `begin` is the root, the same in every copy of a register; `state` notes what stood there without
 * saying how it came about; `outside` tells what was changed without this program; `erase` that a name was taken out.
 */
export const ENTRY_KINDS = ['begin', 'state', 'edit', 'undo', 'merge', 'outside', 'erase'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
