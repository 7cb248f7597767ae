import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useFormContext } from 'react-hook-form';
import type { UseFieldArrayReturn } from 'react-hook-form';
import type { Values } from '../../../shared/fields/state';
import { inside, keyOfEvent, moved } from '../../ui/gridKeys';
import type { InfoOf } from '../controls/controlProps';
import { copyOfItem } from '../copyItem';
import { useFormTools } from '../FormTools';
import { asItems, idOf } from '../values';
import type { ListActions } from '../useListActions';
import type { DataColumn } from './dataColumns';
import { cellId } from './DataTableRow';
import type { Cell } from './DataTableRow';

export type TableParts = {
  readonly info: InfoOf<'list'>;
  readonly path: string;
  readonly columns: readonly DataColumn[];
  readonly count: number;
  readonly array: Pick<UseFieldArrayReturn, 'insert' | 'append' | 'remove'>;
  readonly actions: ListActions;
  readonly onCopied: (from: number, to: number) => void;
};

/** Rows that a page key passes. */
const PAGE_ROWS = 10;

// The library would focus a field by itself; here the focus stays in the table.
const NO_FOCUS = { shouldFocus: false } as const;

/** Which cell is the tab stop, which one is being edited, and what the keys of the table do. */
export function useDataTable(parts: TableParts) {
  const { path, columns, count, actions } = parts;
  const tools = useFormTools();
  const [wanted, setWanted] = useState<Cell>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Cell>();
  const size = { rows: count, columns: columns.length, page: PAGE_ROWS };
  const active = atLeastFirst(inside(wanted, size));

  function point(cell: Cell): void {
    flushSync(() => setWanted(cell));
    document.getElementById(cellId(tools.formId, cell, path))?.focus();
  }
  function edit(cell: Cell): void {
    const column = columns[cell.column];
    if (tools.isReadOnly || !column) return;
    setWanted(cell);
    if (column.isInline) setEditing(cell);
    else tools.focusField(`${path}.${cell.row}.${column.field.name}.amount`);
  }
  const done = (isBack: boolean): void => {
    setEditing(undefined);
    if (isBack) requestAnimationFrame(() => point(active));
  };
  const { copyRow, addAll } = useRowDeeds(parts, point);
  const deeds: Readonly<Record<Deed, () => void>> = {
    edit: () => edit(active),
    copy: () => copyRow(active),
    remove: () => actions.remove(active.row),
  };
  function onKeyDown(event: KeyboardEvent): void {
    const next = moved(keyOfEvent(event), active, size);
    const deed = deedOf(event);
    if (next === undefined && deed === undefined) return;
    if (next) point(atLeastFirst(next));
    else if (deed && !tools.isReadOnly) deeds[deed]();
    event.preventDefault();
  }
  return { active, editing, point, edit, done, onKeyDown, addAll };
}

/** What makes and takes away rows. */
function useRowDeeds({ info, path, array, onCopied }: TableParts, point: (cell: Cell) => void) {
  const { refresh } = useFormTools();
  const { getValues } = useFormContext();
  return {
    /** A copy right below, with the focus in it. */
    copyRow: (cell: Cell): void => {
      const item: Values | undefined = asItems(getValues(path))[cell.row];
      if (!item) return;
      flushSync(() => array.insert(cell.row + 1, copyOfItem(info.item, item), NO_FOCUS));
      refresh();
      point({ ...cell, row: cell.row + 1 });
      onCopied(cell.row + 1, cell.row + 2);
    },
    /** Adds items at the end and gives the way to take them out again, wherever they are by then. */
    addAll: (items: readonly Values[]): (() => void) => {
      flushSync(() => array.append([...items], NO_FOCUS));
      refresh();
      const ids = new Set(items.map(idOf));
      return () => {
        const now = asItems(getValues(path));
        flushSync(() => array.remove(now.flatMap((item, index) => (ids.has(idOf(item)) ? [index] : []))));
        refresh();
      };
    },
  };
}

type Deed = 'edit' | 'copy' | 'remove';

/** The header of this table is no stop: there is nothing to do in it. */
function atLeastFirst({ row, column }: Cell): Cell {
  return { row: Math.max(0, row), column };
}

function deedOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Deed | undefined {
  if (altKey || metaKey) return undefined;
  if (ctrlKey) return key.toLowerCase() === 'd' ? 'copy' : undefined;
  if (key === 'Enter' || key === 'F2') return 'edit';
  return key === 'Delete' ? 'remove' : undefined;
}
