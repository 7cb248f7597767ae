import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import { DataGridHeader } from './DataGridHeader';
import { DataGridRow } from './DataGridRow';
import { useGridKeys } from './useGridKeys';

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

/** Where a row stands in a tree, counted from one; a row that holds others says whether they are shown. */
export type GridTree = { readonly level: number; readonly isExpanded?: boolean };

type DataGridProps<Row> = {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Absent where the rows have an order of their own. */
  readonly sort?: GridSort;
  readonly onSort?: (column: string) => void;
  /** Opens the row; in a tree, also opens and closes a row that holds others. */
  readonly onOpen: (row: Row) => void;
  readonly treeOf?: (row: Row) => GridTree;
  /** The row to begin at, by its key; it gets the focus. */
  readonly startAt?: string | undefined;
  /** Every row is as high as this, in pixels. */
  readonly rowHeight?: number;
};

const ROW_HEIGHT = 33;
const HEADER_HEIGHT = 34;
const OVERSCAN_ROWS = 12;

/** A grid of any number of rows of which only the visible ones exist. One tab stop; arrows move, Enter opens. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, columns, rows, keyOf, sort, onSort, onOpen, treeOf, startAt } = props;
  const { rowHeight = ROW_HEIGHT } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { active, setWanted, mustFocus, onKeyDown } = useGridKeys({
    scroller,
    columns,
    rows,
    rowHeight,
    headerHeight: HEADER_HEIGHT,
    startRow: startAt === undefined ? undefined : rows.findIndex((row) => keyOf(row) === startAt),
    onOpen,
    onSort,
    treeOf,
  });

  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled, so nothing is memoized too long
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
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

  const template = columns.map(({ width }) => width).join(' ');
  return (
    <div className="data-grid" ref={scroller}>
      <div
        role={treeOf ? 'treegrid' : 'grid'}
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
          onActive={(column) => setWanted({ row: -1, column })}
          onSort={onSort}
        />
        <div role="rowgroup" className="data-grid-body" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const tree = treeOf?.(row);
            return (
              <DataGridRow
                key={key}
                row={row}
                index={index}
                columns={columns}
                top={start}
                height={rowHeight}
                template={template}
                level={tree?.level}
                isExpanded={tree?.isExpanded}
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
