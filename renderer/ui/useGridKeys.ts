import type { KeyboardEvent, RefObject } from 'react';
import { useRef, useState } from 'react';
import type { GridColumn, GridTree } from './DataGrid';
import { inside, keyOfEvent, moved } from './gridKeys';
import type { GridCell } from './gridKeys';
import type { GridChooser } from './useGridSelection';

type GridParts<Row> = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowHeight: number;
  readonly headerHeight: number;
  /** The row to begin at; undefined for the first, without the focus. */
  readonly startRow: number | undefined;
  readonly onOpen: (row: Row) => void;
  /** Added: after the columns that are sorted by already. */
  readonly onSort: ((column: string, isAdded: boolean) => void) | undefined;
  readonly treeOf: ((row: Row) => GridTree) | undefined;
  readonly chooser: GridChooser | undefined;
};

const OPEN_KEYS = ['Enter', 'F2'];
const HEADER_KEYS = ['Enter', ' '];

/** Which cell of a grid is the tab stop, and what the keys do there. */
export function useGridKeys<Row>(parts: GridParts<Row>) {
  const { scroller, columns, rows, rowHeight, headerHeight, startRow, chooser } = parts;
  // Where rows can be chosen the first column is the box; who comes back to a row wants the row.
  const startColumn = chooser ? 1 : 0;
  const [wanted, setWanted] = useState<GridCell>(() => ({
    row: Math.max(0, startRow ?? 0),
    column: startColumn,
  }));
  // Only who moves by key, or comes back to a row, may have the focus and the scrolling done for them.
  const mustFocus = useRef(startRow !== undefined);
  const size = { rows: rows.length, columns: columns.length, page: 1 };
  const active = inside(wanted, size);

  function onKeyDown(event: KeyboardEvent) {
    if (togglesRow(parts, active, event.key) || choosesAt(parts, active, event)) {
      event.preventDefault();
      return;
    }
    const viewHeight = scroller.current?.clientHeight ?? 0;
    const page = Math.max(1, Math.floor((viewHeight - headerHeight) / rowHeight) - 1);
    const next = moved(keyOfEvent(event), active, { ...size, page });
    if (next) {
      if (event.shiftKey) extendTo(next.row);
      mustFocus.current = true;
      setWanted(next);
    } else if (!doesAt(parts, active, event)) {
      return;
    }
    event.preventDefault();
  }
  function extendTo(row: number): void {
    if (row >= 0 && row !== active.row) chooser?.extend(active.row, row);
  }
  return { active, setWanted, mustFocus, onKeyDown };
}

/** In a tree the right arrow opens a closed row, and the left arrow closes an open one. */
function togglesRow<Row>({ rows, treeOf, onOpen }: GridParts<Row>, active: GridCell, key: string): boolean {
  const row = rows[active.row];
  if (row === undefined || treeOf === undefined) return false;
  const { isExpanded } = treeOf(row);
  const isToggle = (key === 'ArrowRight' && isExpanded === false) || (key === 'ArrowLeft' && isExpanded);
  if (isToggle === true) onOpen(row);
  return isToggle === true;
}

/** Space chooses the row, with Shift everything up to it, and Ctrl+A all rows. */
function choosesAt<Row>({ rows, chooser }: GridParts<Row>, active: GridCell, event: KeyboardEvent): boolean {
  if (!chooser || event.altKey || event.metaKey) return false;
  if (event.ctrlKey) {
    if (event.key.toLowerCase() !== 'a') return false;
    if (!chooser.isAll) chooser.toggleAll();
    return true;
  }
  if (event.key !== ' ' || rows[active.row] === undefined) return false;
  if (event.shiftKey) chooser.extend(active.row, active.row);
  else chooser.toggle(active.row);
  return true;
}

/** Opens the row, or does what the header is for; false when the key does neither. */
function doesAt<Row>(parts: GridParts<Row>, active: GridCell, event: KeyboardEvent): boolean {
  const { rows, columns, chooser, onOpen, onSort } = parts;
  const row = rows[active.row];
  if (row !== undefined && OPEN_KEYS.includes(event.key)) {
    onOpen(row);
    return true;
  }
  const column = columns[active.column];
  if (active.row !== -1 || column === undefined || !HEADER_KEYS.includes(event.key)) return false;
  if (column.isChoice === true) chooser?.toggleAll();
  else if (onSort) onSort(column.id, event.shiftKey);
  else return false;
  return true;
}
