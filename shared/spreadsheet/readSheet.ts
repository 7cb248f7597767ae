import { COLLECTIONS } from '../register/register';
import type { AnyRecord, Register } from '../register/register';
import { newRecord } from '../register/newRecord';
import { folded } from '../search/searchText';
import { isEmptyCell } from './cellWords';
import { readCell } from './cellReaders';
import type { Draft, Told } from './draft';
import { keepInRemarks } from './draft';
import { columnOf, LEFT_OUT, sheetColumnsOf, TO_REMARKS } from './sheetColumns';
import type { SheetCollection } from './sheetColumns';

/** What somebody says of a sheet: which columns mean what. The first row may be one of the rows after all. */
export type SheetReading = {
  readonly collection: SheetCollection;
  readonly cells: readonly (readonly string[])[];
  readonly hasHeadings: boolean;
  /** For each column what it becomes: the id of a column, the remarks, or nothing. */
  readonly columns: readonly string[];
};

/** One row as it would be recorded, with every word that is on no list and where it went. */
export type SheetRow = {
  readonly record: AnyRecord;
  readonly told: readonly Told[];
  /** What it is called stands in the register already, or in a row above. */
  readonly isKnown: boolean;
  /** The column whose text is too long for its field; '' when all of it fits. */
  readonly tooLong: string;
};

type Around = { readonly register: Register; readonly newId: () => string };

/** How a sheet is read as long as nobody says otherwise: the first row are headings when two or more of them are known. */
export function firstReading(
  collection: SheetCollection,
  cells: readonly (readonly string[])[],
): SheetReading {
  const [first = []] = cells;
  const width = Math.max(0, ...cells.map((row) => row.length));
  const named = first.map((heading) => columnOf(collection, heading));
  const hasHeadings = named.filter((column) => column !== TO_REMARKS).length >= Math.min(2, first.length);
  const columns = Array.from({ length: width }, (_, at) =>
    hasHeadings ? (named[at] ?? TO_REMARKS) : at === 0 ? 'name' : TO_REMARKS,
  );
  return { collection, cells, hasHeadings, columns };
}

/** What the rows of a sheet say. Nothing in them is dropped that nobody left out, and nothing is made up. */
export function readSheet(reading: SheetReading, around: Around): readonly SheetRow[] {
  const { collection, cells, hasHeadings } = reading;
  const records: readonly AnyRecord[] = around.register[collection];
  const names = new Set(records.map(({ name }) => folded(name)));
  const numbers = new Set(records.flatMap((record) => ('number' in record ? [folded(record.number)] : [])));
  return cells.slice(hasHeadings ? 1 : 0).map((row) => {
    const draft = draftOf(reading, row, around);
    // A number is never used twice.
    const number = textOf(draft, 'number');
    if (number !== '' && numbers.has(folded(number))) {
      draft.values['number'] = '';
      keepInRemarks(draft, { column: 'number', heading: '', text: number });
    }
    const name = folded(textOf(draft, 'name'));
    const isKnown = name !== '' && names.has(name);
    names.add(name);
    numbers.add(folded(number));
    return { ...finished(collection, draft), told: draft.told, isKnown };
  });
}

function draftOf(
  { collection, cells, hasHeadings, columns }: SheetReading,
  row: readonly string[],
  around: Around,
): Draft {
  const empty: Readonly<Record<string, unknown>> = newRecord(collection, around.newId());
  const draft: Draft = { ...around, collection, values: { ...empty }, told: [] };
  const headings = hasHeadings ? (cells[0] ?? []) : [];
  // In the order of the record: a term needs the data that it is about.
  for (const column of sheetColumnsOf(collection)) {
    columns.forEach((id, at) => {
      const text = row[at] ?? '';
      if (id !== column.id || id === LEFT_OUT || isEmptyCell(text)) return;
      const cell = { column: id, heading: headings[at] ?? '', text };
      if (id === TO_REMARKS) keepInRemarks(draft, cell);
      else readCell(draft, column, cell);
    });
  }
  return draft;
}

function finished(
  collection: SheetCollection,
  { values }: Draft,
): { readonly record: AnyRecord; readonly tooLong: string } {
  const parsed = COLLECTIONS[collection].safeParse(values);
  if (parsed.success) return { record: parsed.data, tooLong: '' };
  const [issue] = parsed.error.issues;
  const where = String(issue?.path[0] ?? '');
  return { record: newRecord(collection, String(values['id'])), tooLong: where };
}

function textOf({ values }: Draft, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}
