import { isErasedText } from './commitment';
import type { StoredEntry } from './entry';
import { readEntry } from './entryContent';
import { inHistoryOrder } from './order';

/** Who made the last entry that says something, and when; '' for a name that was erased. */
export function lastEntryOf(
  history: readonly StoredEntry[],
): { readonly by: string; readonly at: string } | undefined {
  const entry = inHistoryOrder(history)
    .map(readEntry)
    .findLast(({ kind }) => kind !== 'begin');
  if (entry === undefined) return undefined;
  return { by: isErasedText(entry.by) ? '' : entry.by, at: entry.at };
}
