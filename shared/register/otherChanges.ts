import { keepRecords } from './keepRecords';
import { COLLECTION_NAMES } from './register';
import type { AnyRecord, Register } from './register';

/** How many records other than `ownId` were added, changed or taken out between two readings of a register. */
export function countOtherChanges(before: Register, next: Register, ownId: string): number {
  const kept = keepRecords(before, next);
  return COLLECTION_NAMES.reduce((sum, name) => sum + countIn(before[name], kept[name], ownId), 0);
}

function countIn(before: readonly AnyRecord[], next: readonly AnyRecord[], ownId: string): number {
  if (before === next) return 0;
  const gone = new Map(before.map((record) => [record.id, record]));
  let count = 0;
  for (const record of next) {
    // What says the same is the same object, so that this is all there is to compare.
    if (gone.get(record.id) !== record && record.id !== ownId) count += 1;
    gone.delete(record.id);
  }
  gone.delete(ownId);
  return count + gone.size;
}
