import { z } from 'zod';
import { fieldsOf } from '../fields/fields';
import { COLLECTIONS } from '../register/register';
import type { AnyRecord, CollectionName } from '../register/register';

const text = z.string().max(5_000);

/** One change to several records. */
export const bulkEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), field: z.string().max(100), value: text }),
  /** Adds something that is pointed to, such as a measure. */
  z.strictObject({ kind: z.literal('add'), field: z.string().max(100), value: text }),
  /** Nothing is deleted: what is ended keeps standing in the register. */
  z.strictObject({ kind: z.literal('end'), date: text }),
]);

export type BulkEdit = Readonly<z.output<typeof bulkEditSchema>>;

/** What a change would do, to be shown before it is done. */
export type BulkPlan = {
  /** The records that become different, as they would be. */
  readonly changed: readonly AnyRecord[];
  /** How many of the given records are so already. */
  readonly unchanged: number;
  /** What stands there now in the records that change, with how many of them; '' for not recorded. */
  readonly from: ReadonlyMap<string, number>;
};

const SET_FIELDS = [
  'status',
  'organisationId',
  'department',
  'owner',
  'lastReviewedOn',
  'reviewDueOn',
  'seenByDpoOn',
];
const ADD_FIELDS = ['measureIds', 'systemIds'];

/** The fields that can be changed in several records at once. */
export function bulkFieldsOf(collection: CollectionName): {
  readonly set: readonly string[];
  readonly add: readonly string[];
  readonly canEnd: boolean;
} {
  const names = new Set(fieldsOf(COLLECTIONS[collection]).map(({ name }) => name));
  return {
    set: SET_FIELDS.filter((name) => names.has(name)),
    add: ADD_FIELDS.filter((name) => names.has(name)),
    canEnd: names.has('endedOn'),
  };
}

/** Whether this can be changed in several records of a collection at once. */
export function canChange(collection: CollectionName, edit: BulkEdit): boolean {
  const { set, add, canEnd } = bulkFieldsOf(collection);
  if (edit.kind === 'end') return canEnd;
  return (edit.kind === 'set' ? set : add).includes(edit.field);
}

/** Works out what a change would do. Changes nothing itself. */
export function bulkPlan(records: readonly AnyRecord[], edit: BulkEdit): BulkPlan {
  const from = new Map<string, number>();
  const changed = records.flatMap((record) => {
    const after = edited(record, edit);
    if (after === undefined) return [];
    const before = valueBefore(record, edit);
    from.set(before, (from.get(before) ?? 0) + 1);
    return [after];
  });
  return { changed, unchanged: records.length - changed.length, from };
}

/** Undefined when the record is so already. */
function edited(record: AnyRecord, edit: BulkEdit): AnyRecord | undefined {
  if (edit.kind === 'end') return ended(record, edit.date);
  const before: unknown = fieldIn(record, edit.field);
  if (edit.kind === 'set') return before === edit.value ? undefined : { ...record, [edit.field]: edit.value };
  const known: readonly unknown[] = Array.isArray(before) ? before : [];
  return known.includes(edit.value) ? undefined : { ...record, [edit.field]: [...known, edit.value] };
}

function ended(record: AnyRecord, date: string): AnyRecord | undefined {
  if ('status' in record) {
    const isSo = record.status === ENDED && record.endedOn === date;
    return isSo ? undefined : { ...record, status: ENDED, endedOn: date };
  }
  return record.endedOn === date ? undefined : { ...record, endedOn: date };
}

const ENDED = 'ended';

function valueBefore(record: AnyRecord, edit: BulkEdit): string {
  if (edit.kind === 'add') return '';
  const field = edit.kind === 'set' ? edit.field : 'status' in record ? 'status' : 'endedOn';
  const value = fieldIn(record, field);
  return typeof value === 'string' ? value : '';
}

function fieldIn(record: AnyRecord, field: string): unknown {
  // Which fields a record has follows from its collection; the schema names them at run time only.
  return (record as Readonly<Record<string, unknown>>)[field];
}
