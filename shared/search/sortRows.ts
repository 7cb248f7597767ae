import { folded } from './searchText';

export const DIRECTIONS = ['ascending', 'descending'] as const;
export type SortKey = { readonly column: string; readonly direction: (typeof DIRECTIONS)[number] };

/** What rows are compared by: a number, or words in the order of people. */
export type SortBy<Row> = {
  readonly direction: SortKey['direction'];
  readonly valueOf: (row: Row) => string | number;
};

/** A sorted copy: by the first, what is equal there by the second, and so on. What is empty stands last either way. */
export function sortedRows<Row>(rows: readonly Row[], keys: readonly SortBy<Row>[]): readonly Row[] {
  if (keys.length === 0) return rows;
  const columns = keys.map(({ direction, valueOf }) => ({
    sign: direction === 'ascending' ? 1 : -1,
    values: rows.map((row) => orderOf(valueOf(row))),
  }));
  const places = rows.map((_row, place) => place);
  places.sort((a, b) => {
    for (const { sign, values } of columns) {
      const order = compared(values[a] ?? '', values[b] ?? '', sign);
      if (order !== 0) return order;
    }
    // Equal rows keep their places, so that sorting twice gives the same.
    return a - b;
  });
  return places.flatMap((place) => rows[place] ?? []);
}

/** The columns that a press on a header sorts by: alone or, added, after those of before; a second press turns round. */
export function sortedBy(sort: readonly SortKey[], column: string, isAdded: boolean): readonly SortKey[] {
  const before = sort.find((key) => key.column === column);
  const isAlone = sort.length === 1 && before !== undefined;
  const direction = before?.direction === 'ascending' && (isAdded || isAlone) ? 'descending' : 'ascending';
  const key: SortKey = { column, direction };
  if (!isAdded) return [key];
  return before === undefined ? [...sort, key] : sort.map((one) => (one === before ? key : one));
}

const DIGITS = 15;

/** Words as they compare letter by letter: V2 before V10, "Éen" beside "een". */
function orderOf(value: string | number): string | number {
  if (typeof value === 'number') return value;
  // Most texts have no accents, and folding takes most of the time.
  const plain = ASCII.test(value) ? value.toLowerCase() : folded(value);
  return plain.replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
}

const ASCII = /^[ -~]*$/;

function compared(a: string | number, b: string | number, sign: number): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -sign : sign;
}
