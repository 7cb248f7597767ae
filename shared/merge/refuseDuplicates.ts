import { AppError } from '../errors';
import { allIds, idsOf } from '../register/ids';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { AnyRecord, Register } from '../register/register';

/**
 * Throws AppError fileDuplicateId when something that came in has the id of something elsewhere in mine: such a register
 * could not be opened again.
 */
export function refuseDuplicates(merged: Register, mine: Register): void {
  const incoming = incomingIds(merged, mine);
  if (incoming.size === 0) return;
  const seen = new Set<string>();
  for (const id of allIds(merged)) {
    const key = id.toLowerCase();
    if (!incoming.has(key)) continue;
    if (seen.has(key)) throw new AppError({ code: 'fileDuplicateId', path: '', id });
    seen.add(key);
  }
}

function incomingIds(merged: Register, mine: Register): ReadonlySet<string> {
  const incoming = new Set<string>();
  for (const name of COLLECTION_NAMES) {
    if (merged[name] === mine[name]) continue;
    const before = new Map<string, AnyRecord>(mine[name].map((record) => [record.id, record]));
    for (const record of merged[name]) {
      const old = before.get(record.id);
      if (old === record) continue;
      const known = new Set(idsOf(COLLECTIONS[name], old));
      for (const id of idsOf(COLLECTIONS[name], record)) if (!known.has(id)) incoming.add(id.toLowerCase());
    }
  }
  for (const part of ['decisions', 'deliveries'] as const) {
    const known = new Set(mine[part].map(({ id }) => id));
    for (const { id } of merged[part]) if (!known.has(id)) incoming.add(id.toLowerCase());
  }
  return incoming;
}
