import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, ReactNode } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { DataGridHeader } from './DataGridHeader';
import { DataGridRow } from './DataGridRow';
import { inside, keyOfEvent, moved } from './gridKeys';
import type { GridCell } from './gridKeys';

export type GridSort = { readonly column: string; readonly direction: 'ascending' | 'descending' };

export type GridColumn<Row> = {
  readonly id: string;
  readonly header: ReactNode;
  /** The header in words, where it shows something else. */
  readonly headerLabel?: string;
  /** A track of CSS grid, e.g. `minmax(200px, 2fr)`. */
  readonly width: string;
  readonly isRowHeader?: boolean;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => ReactNode;
};

type DataGridProps<Row> = {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sort: GridSort;
  readonly onSort: (column: string) => void;
  readonly onOpen: (row: Row) => void;
  /** The row to begin at, by its key; it gets the focus. */
  readonly startAt?: string | undefined;
};

const ROW_HEIGHT = 33;
const HEADER_HEIGHT = 34;
const OVERSCAN_ROWS = 12;
const OPEN_KEYS = ['Enter', 'F2'];
const SORT_KEYS = ['Enter', ' '];

/** A grid of any number of rows of which only the visible ones exist. One tab stop; arrows move, Enter opens. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, columns, rows, keyOf, sort, onSort, onOpen, startAt } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<GridCell>(() => ({
    row: Math.max(0, startAt === undefined ? 0 : rows.findIndex((row) => keyOf(row) === startAt)),
    column: 0,
  }));
  // Only who moves by key, or comes back to a row, may have the focus and the scrolling done for them.
  const mustFocus = useRef(startAt !== undefined);
  const size = { rows: rows.length, columns: columns.length, page: 1 };
  const active = inside(wanted, size);

  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled, so nothing is memoized too long
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    overscan: OVERSCAN_ROWS,
    scrollPaddingStart: HEADER_HEIGHT,
    // The focused row keeps existing when it is scrolled out of view, or the focus would be lost.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      const isExtra = active.row >= 0 && !indexes.includes(active.row);
      return isExtra ? [...indexes, active.row].sort((a, b) => a - b) : indexes;
    },
  });

  useEffect(() => {
    if (!mustFocus.current) return;
    if (active.row >= 0) virtualizer.scrollToIndex(active.row);
    const selector = `[data-cell="${active.row}:${active.column}"]`;
    const cell = scroller.current?.querySelector<HTMLElement>(selector);
    // Before the grid has been measured there are no rows yet; the next time round there are.
    if (!cell) return;
    mustFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  // Rows are drawn once, so what they call must stay the same function.
  const latestOpen = useRef(onOpen);
  useEffect(() => {
    latestOpen.current = onOpen;
  });
  const openRow = useCallback((row: Row) => latestOpen.current(row), []);

  function onKeyDown(event: KeyboardEvent) {
    const viewHeight = scroller.current?.clientHeight ?? 0;
    const page = Math.max(1, Math.floor((viewHeight - HEADER_HEIGHT) / ROW_HEIGHT) - 1);
    const next = moved(keyOfEvent(event), active, { ...size, page });
    if (next) {
      mustFocus.current = true;
      setWanted(next);
    } else if (!doAt(event.key)) {
      return;
    }
    event.preventDefault();
  }

  /** Opens the row or sorts by the header that has the focus; false when the key does neither. */
  function doAt(key: string): boolean {
    const row = rows[active.row];
    const column = columns[active.column];
    if (row !== undefined && OPEN_KEYS.includes(key)) onOpen(row);
    else if (active.row === -1 && column && SORT_KEYS.includes(key)) onSort(column.id);
    else return false;
    return true;
  }

  const template = columns.map(({ width }) => width).join(' ');
  return (
    <div className="data-grid" ref={scroller}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={onKeyDown}
      >
        <DataGridHeader
          columns={columns}
          sort={sort}
          template={template}
          activeColumn={active.row === -1 ? active.column : undefined}
          onSort={(column, index) => {
            setWanted({ row: -1, column: index });
            onSort(column);
          }}
        />
        <div role="rowgroup" className="data-grid-body" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <DataGridRow
                key={key}
                row={row}
                index={index}
                columns={columns}
                top={start}
                template={template}
                activeColumn={active.row === index ? active.column : undefined}
                onActive={setWanted}
                onOpen={openRow}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
