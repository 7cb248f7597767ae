import type { KeyboardEvent, RefObject } from 'react';
import { useRef, useState } from 'react';
import type { GridColumn, GridTree } from './DataGrid';
import { inside, keyOfEvent, moved } from './gridKeys';
import type { GridCell } from './gridKeys';

type GridParts<Row> = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowHeight: number;
  readonly headerHeight: number;
  /** The row to begin at; undefined for the first, without the focus. */
  readonly startRow: number | undefined;
  readonly onOpen: (row: Row) => void;
  readonly onSort: ((column: string) => void) | undefined;
  readonly treeOf: ((row: Row) => GridTree) | undefined;
};

const OPEN_KEYS = ['Enter', 'F2'];
const SORT_KEYS = ['Enter', ' '];

/** Which cell of a grid is the tab stop, and what the keys do there. */
export function useGridKeys<Row>(parts: GridParts<Row>) {
  const { scroller, columns, rows, rowHeight, headerHeight, startRow, onOpen, onSort, treeOf } = parts;
  const [wanted, setWanted] = useState<GridCell>(() => ({ row: Math.max(0, startRow ?? 0), column: 0 }));
  // Only who moves by key, or comes back to a row, may have the focus and the scrolling done for them.
  const mustFocus = useRef(startRow !== undefined);
  const size = { rows: rows.length, columns: columns.length, page: 1 };
  const active = inside(wanted, size);

  function onKeyDown(event: KeyboardEvent) {
    if (togglesRow(event.key)) {
      event.preventDefault();
      return;
    }
    const viewHeight = scroller.current?.clientHeight ?? 0;
    const page = Math.max(1, Math.floor((viewHeight - headerHeight) / rowHeight) - 1);
    const next = moved(keyOfEvent(event), active, { ...size, page });
    if (next) {
      mustFocus.current = true;
      setWanted(next);
    } else if (!doAt(event.key)) {
      return;
    }
    event.preventDefault();
  }

  /** In a tree the right arrow opens a closed row, and the left arrow closes an open one. */
  function togglesRow(key: string): boolean {
    const row = rows[active.row];
    if (row === undefined || treeOf === undefined) return false;
    const { isExpanded } = treeOf(row);
    const isToggle = (key === 'ArrowRight' && isExpanded === false) || (key === 'ArrowLeft' && isExpanded);
    if (isToggle === true) onOpen(row);
    return isToggle === true;
  }

  /** Opens the row or sorts by the header that has the focus; false when the key does neither. */
  function doAt(key: string): boolean {
    const row = rows[active.row];
    const column = columns[active.column];
    if (row !== undefined && OPEN_KEYS.includes(key)) onOpen(row);
    else if (active.row === -1 && column && onSort && SORT_KEYS.includes(key)) onSort(column.id);
    else return false;
    return true;
  }

  return { active, setWanted, mustFocus, onKeyDown };
}
