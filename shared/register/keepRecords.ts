import { COLLECTION_NAMES } from './register';
import { isSameContent } from './sameContent';
import type { AnyRecord, Register } from './register';

/**
 * A newer copy of a register in which every record that says the same is the very object it was before, and so is a
 * whole list of them: what was worked out from it need not be worked out again.
 */
export function keepRecords(before: Register, next: Register): Register {
  const kept: Record<string, unknown> = { ...next };
  for (const name of COLLECTION_NAMES) kept[name] = keptIn(before[name], next[name]);
  // Each list holds the records it held, some of them as another object that says the same.
  return kept as Register;
}

function keptIn(before: readonly AnyRecord[], next: readonly AnyRecord[]): readonly AnyRecord[] {
  const known = new Map(before.map((record) => [record.id, record]));
  const records = next.map((record) => {
    const old = known.get(record.id);
    return old !== undefined && isSameContent(old, record) ? old : record;
  });
  const isSameList =
    records.length === before.length && records.every((record, index) => record === before[index]);
  return isSameList ? before : records;
}
