import { entryId } from './commitment';
import type { StoredEntry } from './entry';
import { inHistoryOrder } from './order';

/** The entries of both histories, each once, in their order. Whatever one of the two had erased stays erased. */
export function unionHistories(
  mine: readonly StoredEntry[],
  theirs: readonly StoredEntry[],
): readonly StoredEntry[] {
  const entries = new Map(mine.map((entry) => [entry.id, entry]));
  for (const entry of theirs) {
    const own = entries.get(entry.id);
    entries.set(entry.id, own === undefined ? entry : theSafer(own, entry));
  }
  return inHistoryOrder([...entries.values()]);
}

/** The ids that two histories have in common: with each entry all that it was made on. */
export function sharedEntries(
  mine: readonly StoredEntry[],
  theirs: readonly StoredEntry[],
): ReadonlySet<string> {
  const theirIds = new Set(theirs.map(({ id }) => id));
  return new Set(mine.map(({ id }) => id).filter((id) => theirIds.has(id)));
}

/** The last entry that two histories have in common; undefined when they began apart. */
export function commonAncestor(
  mine: readonly StoredEntry[],
  theirs: readonly StoredEntry[],
): string | undefined {
  const shared = sharedEntries(mine, theirs);
  return inHistoryOrder(mine).findLast(({ id }) => shared.has(id))?.id;
}

function theSafer(mine: StoredEntry, theirs: StoredEntry): StoredEntry {
  if (mine === theirs || JSON.stringify(mine) === JSON.stringify(theirs)) return mine;
  const isMineGood = entryId(mine) === mine.id;
  if (isMineGood !== (entryId(theirs) === theirs.id)) return isMineGood ? mine : theirs;
  return saltsLeft(theirs) < saltsLeft(mine) ? theirs : mine;
}

// An erasure leaves only the salts of what is still there.
function saltsLeft({ salts }: StoredEntry): number {
  return typeof salts === 'object' && salts !== null ? Object.keys(salts).length : Infinity;
}
