import type { ChangedPart } from '../history/change';
import { PART_SCHEMAS } from '../history/diff';
import type { AnyRecord, CollectionName } from '../register/register';
import type { Choices, Conflict, Sides } from './conflict';
import { mergeThing } from './mergeFields';

export type MergedRecord = {
  /** Undefined when it is not there any more. Holds mine at every conflict. */
  readonly record: AnyRecord | undefined;
  readonly conflicts: readonly Conflict[];
};

/**
 * Two versions of one record that came from the same base, field by field; undefined for a side that does not have it.
 * The three must be records of this collection.
 */
export function mergeRecords(
  collection: CollectionName,
  sides: Sides<AnyRecord | undefined>,
  choices: Choices = {},
): MergedRecord {
  const conflicts: Conflict[] = [];
  const record = mergeRecord(collection, sides, { choices, conflicts, hasNoBase: false });
  return { record, conflicts };
}

/** What a merge of more than one record carries along. */
export type Merging = {
  readonly choices: Choices;
  readonly conflicts: Conflict[];
  readonly hasNoBase: boolean;
};

type WithId = Readonly<Record<string, unknown>> & { readonly id: string };

export function mergeRecord<Thing extends WithId>(
  part: Exclude<ChangedPart, 'register'>,
  sides: Sides<Thing | undefined>,
  merging: Merging,
): Thing | undefined {
  const recordId = (sides.mine ?? sides.theirs ?? sides.base)?.id ?? '';
  return mergeThing(PART_SCHEMAS[part], sides, { ...merging, part, recordId, path: [] });
}
