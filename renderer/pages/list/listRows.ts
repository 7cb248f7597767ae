import type { CollectionName, RecordOf, Register } from '../../../shared/register/register';
import { byNumberThenName, naturally } from '../../../shared/search/naturalOrder';
import { isFound } from '../../../shared/search/searchText';
import type { ListView } from '../../state/appStore';
import { searchTextIn } from '../../state/recordFacts';
import type { ListColumn } from './columns';

/** How a list begins: by number where there is one, else by name. */
export function firstView(collection: CollectionName): ListView {
  const isNumbered = collection === 'activities' || collection === 'processorRecords';
  return {
    query: '',
    openedId: '',
    sort: { column: isNumbered ? 'number' : 'name', direction: 'ascending' },
  };
}

/** The records in which every word of the query occurs. */
export function foundRecords<Name extends CollectionName>(
  register: Register,
  collection: Name,
  query: string,
): readonly RecordOf<Name>[] {
  // A collection holds records of its own kind only; TypeScript cannot follow that through a generic name.
  const records = register[collection] as readonly RecordOf<Name>[];
  if (query.trim() === '') return records;
  return records.filter((record) => isFound(searchTextIn({ register, collection, record }), query));
}

/** A sorted copy. What is equal keeps the order of number and name. */
export function sortedRecords<Row extends { readonly name: string; readonly number?: string }>(
  records: readonly Row[],
  columns: readonly ListColumn<Row>[],
  sort: ListView['sort'],
): readonly Row[] {
  const ordered = byNumberThenName(records);
  const column = columns.find(({ id }) => id === sort.column);
  if (!column) return ordered;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const keys = new Map(ordered.map((row) => [row, column.sortBy(row)]));
  return [...ordered].sort((a, b) => sign * compared(keys.get(a), keys.get(b)));
}

/** The same column again turns the order round. */
export function sortedBy(sort: ListView['sort'], column: string): ListView['sort'] {
  const isSame = sort.column === column && sort.direction === 'ascending';
  return { column, direction: isSame ? 'descending' : 'ascending' };
}

function compared(a: string | number | undefined, b: string | number | undefined): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : naturally(String(a), String(b));
}

type Listed<Name extends CollectionName> = {
  readonly collection: Name;
  readonly columns: readonly ListColumn<RecordOf<Name>>[];
  readonly view: ListView;
};

/** The records before and after one, in the list as it was left. */
export function neighbours<Name extends CollectionName>(
  register: Register,
  { collection, columns, view }: Listed<Name>,
  id: string,
): { previous: RecordOf<Name> | undefined; next: RecordOf<Name> | undefined } {
  const rows = sortedRecords(foundRecords(register, collection, view.query), columns, view.sort);
  const at = rows.findIndex((row) => row.id === id);
  return { previous: rows[at - 1], next: at === -1 ? undefined : rows[at + 1] };
}
