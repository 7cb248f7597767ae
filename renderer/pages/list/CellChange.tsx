import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { COLLECTIONS } from '../../../shared/register/register';
import { bulkFieldsOf } from '../../../shared/search/bulkEdit';
import type { GroupedRow } from '../../../shared/search/groups';
import { listFieldAt } from '../../../shared/search/listFields';
import { BulkDialog } from './BulkDialog';
import type { BulkAction } from './bulkActions';

type CellChangeProps<Row extends AnyRecord> = {
  readonly collection: CollectionName;
  readonly register: Register;
  readonly columns: readonly { readonly id: string }[];
  readonly rows: readonly GroupedRow<Row>[];
  /** The chosen records, in the order of the list. */
  readonly chosen: readonly Row[];
  readonly canWrite: boolean;
  readonly children: ReactNode;
};

type Asked = {
  readonly action: BulkAction;
  readonly records: readonly AnyRecord[];
  /** What the first of them has. */
  readonly value: string;
};

/**
 * F2 edits the cell with the focus and Ctrl+D fills the chosen cells of its column with the first one, both through the
 * same preview as every change of several records. Columns that hold no field of one value leave the keys to the grid.
 */
export function CellChange<Row extends AnyRecord>(props: CellChangeProps<Row>) {
  const { collection, register, columns, rows, chosen, canWrite, children } = props;
  const [asked, setAsked] = useState<Asked>();
  function askedBy(event: KeyboardEvent): Asked | undefined {
    const key = keyOf(event);
    const cell = key && cellOf(event.target);
    const row = cell && rows[cell.row];
    if (!cell || row?.kind !== 'record') return undefined;
    const records: readonly AnyRecord[] = key === 'edit' ? [row.record] : chosen;
    return askedAbout(
      collection,
      columns[cell.column]?.id,
      key === 'fill' && records.length < 2 ? [] : records,
    );
  }
  function onKeyDown(event: KeyboardEvent): void {
    const next = canWrite ? askedBy(event) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setAsked(next);
  }
  return (
    <div className="cell-keys" onKeyDownCapture={onKeyDown}>
      {children}
      {asked && (
        <BulkDialog
          collection={collection}
          register={register}
          records={asked.records}
          hidden={0}
          action={asked.action}
          start={asked.value}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}

function keyOf({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): 'edit' | 'fill' | undefined {
  if (altKey || metaKey || shiftKey) return undefined;
  if (ctrlKey) return key.toLowerCase() === 'd' ? 'fill' : undefined;
  return key === 'F2' ? 'edit' : undefined;
}

/** The grid has a column of boxes before those of the list. */
function cellOf(target: EventTarget): { readonly row: number; readonly column: number } | undefined {
  const place = target instanceof HTMLElement ? (target.dataset['cell'] ?? '') : '';
  const [row = Number.NaN, column = Number.NaN] = place.split(':').map(Number);
  return Number.isNaN(row) || Number.isNaN(column) ? undefined : { row, column: column - 1 };
}

function askedAbout(
  collection: CollectionName,
  path: string | undefined,
  records: readonly AnyRecord[],
): Asked | undefined {
  const [first] = records;
  const isSettable = path !== undefined && bulkFieldsOf(collection).set.includes(path);
  const field = isSettable ? listFieldAt(COLLECTIONS[collection], path) : undefined;
  if (first === undefined || field === undefined) return undefined;
  return { action: { kind: 'set', field }, records, value: textIn(first, field.path) };
}

function textIn(record: AnyRecord, path: string): string {
  const value = (record as Readonly<Record<string, unknown>>)[path];
  return typeof value === 'string' ? value : '';
}
