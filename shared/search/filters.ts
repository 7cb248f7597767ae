import { z } from 'zod';
import { LEVELS } from '../fields/fieldInfo';
import type { Level, RecordSchema } from '../fields/fieldInfo';
import type { AnyRecord } from '../register/register';
import { valuesOf } from './fieldValues';
import { listFieldAt } from './listFields';
import type { ListField } from './listFields';

const field = z.string().min(1).max(200);

/** How the dates of a filter are looked at. */
export const DATE_TESTS = ['before', 'from', 'recorded', 'empty'] as const;
export type DateTest = (typeof DATE_TESTS)[number];

/** What a list is narrowed down to. Several filters must hold all; of the values of one filter any. */
export const filterSchema = z.discriminatedUnion('kind', [
  /** '' among the values stands for what is not recorded; "unknown" is a value of its own. */
  z.strictObject({
    kind: z.literal('values'),
    field,
    values: z.array(z.string().max(2_000)).min(1).max(1_000),
  }),
  z.strictObject({
    kind: z.literal('date'),
    field,
    test: z.enum(DATE_TESTS),
    /** '' for a test that needs none. */
    date: z.union([z.literal(''), z.iso.date()]),
  }),
  z.strictObject({
    kind: z.literal('findings'),
    levels: z
      .array(z.enum([...LEVELS, 'none']))
      .min(1)
      .max(4),
  }),
]);

export type ListFilter = z.output<typeof filterSchema>;
export type ValuesFilter = Extract<ListFilter, { kind: 'values' }>;
export type DateFilter = Extract<ListFilter, { kind: 'date' }>;
export type FindingsFilter = Extract<ListFilter, { kind: 'findings' }>;

/** The findings of a record; undefined before the rules have looked at it. */
export type FindingsOf = (record: AnyRecord) => readonly { readonly level: Level }[] | undefined;

/** Tells whether a record passes all filters. A filter on a field that this version does not know holds nothing back. */
export function rowFilter(
  schema: RecordSchema,
  filters: readonly ListFilter[],
  findingsOf: FindingsOf,
): (record: AnyRecord) => boolean {
  const tests = filters.map((filter) => testOf(schema, filter, findingsOf));
  return (record) => tests.every((test) => test(record));
}

/** How many records have each value of a field. */
export function countValues(field: ListField, records: readonly AnyRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const value of valuesOf(field, record)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** What a filter is on: at most one of values, and one of each date test, per field. */
export function filterKey(filter: ListFilter): string {
  if (filter.kind === 'findings') return 'findings';
  return filter.kind === 'date' ? `${filter.field} ${filter.test}` : filter.field;
}

function testOf(
  schema: RecordSchema,
  filter: ListFilter,
  findingsOf: FindingsOf,
): (record: AnyRecord) => boolean {
  if (filter.kind === 'findings') return (record) => hasLevel(filter, findingsOf(record));
  const listField = listFieldAt(schema, filter.field);
  if (listField === undefined) return () => true;
  if (filter.kind === 'date')
    return (record) => valuesOf(listField, record).some((date) => passesDate(filter, date));
  const wanted = new Set(filter.values);
  return (record) => valuesOf(listField, record).some((value) => wanted.has(value));
}

function passesDate({ test, date }: DateFilter, value: string): boolean {
  if (test === 'empty') return value === '';
  if (value === '') return false;
  if (test === 'recorded') return true;
  return test === 'before' ? value < date : value >= date;
}

// Before the rules have looked, nothing is known to be there, and nothing is known to be right either.
function hasLevel({ levels }: FindingsFilter, findings: ReturnType<FindingsOf>): boolean {
  if (findings === undefined) return false;
  if (findings.length === 0) return levels.includes('none');
  return findings.some(({ level }) => levels.includes(level));
}
