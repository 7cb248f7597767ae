import { remembered } from '../../../shared/checks/remembered';
import type { SortBy, SortKey } from '../../../shared/search/sortRows';
import { sortedRows } from '../../../shared/search/sortRows';
import type { ListColumn } from './columns';

type Listed = { readonly name: string; readonly number?: string };

/** A sorted copy. What is equal keeps the order of number and name. */
export function inOrder<Row extends Listed>(
  records: readonly Row[],
  columns: ReadonlyMap<string, ListColumn<Row>>,
  sort: readonly SortKey[],
): readonly Row[] {
  const chosen = sort.flatMap(({ column, direction }): readonly SortBy<Row>[] => {
    const known = columns.get(column);
    return known ? [{ direction, valueOf: known.sortBy }] : [];
  });
  // What `byNumber` gives back are the records it was given; it forgets of which kind.
  return sortedRows(byNumber(records) as readonly Row[], chosen);
}

/** Sorting keeps the order of what is equal, so this is worked out once for all orders. */
const byNumber = remembered((records: readonly Listed[]) => sortedRows(records, LAST));

const LAST: readonly SortBy<Listed>[] = [
  { direction: 'ascending', valueOf: ({ number = '' }) => number },
  { direction: 'ascending', valueOf: ({ name }) => name },
];

/** The records before and after one. */
export function around<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
): { readonly previous: Row | undefined; readonly next: Row | undefined } {
  const at = rows.findIndex((row) => row.id === id);
  return { previous: rows[at - 1], next: at === -1 ? undefined : rows[at + 1] };
}
