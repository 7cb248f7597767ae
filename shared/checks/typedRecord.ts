import type { Values } from '../fields/state';
import { inShape } from '../register/inShape';
import { COLLECTIONS } from '../register/register';
import type { AnyRecord, CollectionName } from '../register/register';
import { checkRecord } from './checkRegister';
import { contextWith } from './context';
import type { CheckContext } from './context';
import type { Finding } from './findings';

/**
 * The findings of a record as it is being typed, among the other records of the register. Its field says when a value
 * has the wrong shape; no rule speaks of it before it is right.
 */
export function checkTyped(
  collection: CollectionName,
  typed: Values,
  context: CheckContext,
): readonly Finding[] {
  const shaped = inShape(COLLECTIONS[collection], typed);
  if (shaped === undefined) return [];
  // The schema of a collection gives that collection's record.
  const record = shaped.values as AnyRecord;
  const findings = checkRecord(collection, record, contextWith(context, collection, record));
  return findings.filter(({ path }) => !shaped.wrong.includes(path));
}
