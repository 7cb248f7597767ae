import type { Level } from '../fields/fieldInfo';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { Register } from '../register/register';
import { countByLevel } from './findings';
import { findMissing } from './missing';

/** How much is missing at a level, and in how many records. */
export type MissingAtLevel = { readonly fields: number; readonly records: number };

/** What the reader of the report will miss, level by level. */
export function missingSummary(register: Register): Readonly<Record<Level, MissingAtLevel>> {
  const counts = COLLECTION_NAMES.flatMap((name) =>
    register[name].map((record) => countByLevel(findMissing(COLLECTIONS[name], record))),
  );
  const at = (level: Level): MissingAtLevel => ({
    fields: counts.reduce((sum, count) => sum + count[level], 0),
    records: counts.filter((count) => count[level] > 0).length,
  });
  return { A30: at('A30'), LAW: at('LAW'), GP: at('GP') };
}
