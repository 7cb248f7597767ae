import type { DateFilter, FindingsFilter, ListFilter, ValuesFilter } from '../../../shared/search/filters';

/** A filter while it is being made; it may still lack its values or its date. */
export type FilterDraft = ListFilter;
export type ValuesDraft = ValuesFilter;
export type DateDraft = DateFilter;
export type FindingsDraft = FindingsFilter;

/** What a draft lacks; undefined when it can be applied. */
export type Lack = 'field' | 'values' | 'date';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function brokenFilter(draft: FilterDraft | undefined): Lack | undefined {
  if (draft === undefined) return 'field';
  if (draft.kind === 'values') return draft.values.length === 0 ? 'values' : undefined;
  if (draft.kind === 'findings') return draft.levels.length === 0 ? 'values' : undefined;
  return needsDate(draft) && !ISO_DATE.test(draft.date) ? 'date' : undefined;
}

/** True for a test that looks at a day. */
export function needsDate({ test }: DateDraft): boolean {
  return test === 'before' || test === 'from';
}
