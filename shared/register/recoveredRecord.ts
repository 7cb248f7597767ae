import { isValues } from '../fields/state';
import type { UnsavedWork } from '../commands/recoveryPort';
import { newRecord } from './newRecord';
import { isSameRecord } from './records';
import { COLLECTIONS } from './register';
import type { AnyRecord, CollectionName, RecordOf } from './register';

type Kept = Pick<UnsavedWork, 'recordId' | 'values'>;

/**
 * What the form shows of kept work: the kept values over the record. They may be half typed, or kept by another version:
 * what cannot be in a form is left out and what is lacking gets its default, so that as much as possible comes back.
 */
export function recoveredRecord<Name extends CollectionName>(
  collection: Name,
  saved: RecordOf<Name> | undefined,
  kept: Kept,
): RecordOf<Name> {
  const base = saved ?? newRecord(collection, kept.recordId);
  if (!isValues(kept.values)) return base;
  const values = { ...kept.values, id: kept.recordId };
  const whole = COLLECTIONS[collection].safeParse({ ...base, ...values });
  if (whole.success) return whole.data;
  const wrong = new Set(whole.error.issues.map(({ path }) => String(path[0])));
  const usable = Object.fromEntries(Object.entries(values).filter(([key]) => !wrong.has(key)));
  const rest = COLLECTIONS[collection].safeParse({ ...base, ...usable });
  return rest.success ? rest.data : base;
}

/** True when somebody saved the record after the kept work was begun on it. */
export function isOvertaken(
  collection: CollectionName,
  saved: AnyRecord | undefined,
  work: Pick<UnsavedWork, 'base'>,
): boolean {
  const base = COLLECTIONS[collection].safeParse(work.base);
  return !isSameRecord(collection, base.success ? base.data : undefined, saved);
}
