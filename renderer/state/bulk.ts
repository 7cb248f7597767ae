import type { Failure } from '../../shared/errors';
import type { AnyRecord, CollectionName } from '../../shared/register/register';
import type { BulkEdit } from '../../shared/search/bulkEdit';
import { api } from '../api';
import { setApp } from './appStore';
import { newerCopy } from './newerCopy';

/** What came of changing several records. */
export type BulkOutcome =
  | { readonly kind: 'done' }
  /** The person was asked for a file name and thought better of it: nothing is changed. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Changes several records as one step, which one undo takes back: all of them or none. */
export async function changeSeveral(
  collection: CollectionName,
  records: readonly AnyRecord[],
  edit: BulkEdit,
): Promise<BulkOutcome> {
  const result = await api().changeSeveral({ collection, ids: records.map(({ id }) => id), edit });
  if (!result.ok) return { kind: 'failed', failure: result.error };
  if (result.value === null) return { kind: 'cancelled' };
  setApp({
    opened: newerCopy(result.value),
    savedAt: new Date(),
    problem: undefined,
    toast: { kind: 'severalChanged', count: records.length, collection },
  });
  return { kind: 'done' };
}
