import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { DataGridHeader } from './DataGridHeader';
import { DataGridRow } from './DataGridRow';
import type { RowPress } from './DataGridRow';
import { leastWidth, templateOf } from './gridWidths';
import { useGridKeys } from './useGridKeys';
import { useGridSelection } from './useGridSelection';
import type { GridSelection } from './useGridSelection';

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
  /** Holds the box that chooses the row. */
  readonly isChoice?: boolean;
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
  readonly sorts?: readonly GridSort[];
  readonly sortNote?: (place: number, direction: GridSort['direction']) => string;
  readonly onSort?: (column: string, isAdded: boolean) => void;
  /** Opens the row; in a tree, also opens and closes a row that holds others. */
  readonly onOpen: (row: Row) => void;
  readonly treeOf?: ((row: Row) => GridTree) | undefined;
  /** What a row shows over its whole width; undefined for a row with cells. */
  readonly wholeCell?: (row: Row) => ReactNode;
  readonly selection?: GridSelection<Row>;
  /** The row to begin at, by its key; it gets the focus. */
  readonly startAt?: string | undefined;
  /** Every row is as high as this, in pixels. */
  readonly rowHeight?: number;
};

const ROW_HEIGHT = 33;
const HEADER_HEIGHT = 34;
const OVERSCAN_ROWS = 6;
const NO_SORTS: readonly GridSort[] = [];

/** A grid of any number of rows of which only the visible ones exist. One tab stop; arrows move, Enter opens. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rows, keyOf, sorts = NO_SORTS, sortNote, onSort, onOpen, treeOf, startAt } = props;
  const { rowHeight = ROW_HEIGHT, selection, wholeCell } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const canChoose = selection !== undefined;
  const columns = useMemo(
    () => (canChoose ? [choiceColumn<Row>(), ...props.columns] : props.columns),
    [canChoose, props.columns],
  );
  const chooser = useGridSelection(rows, keyOf, selection);
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
    chooser,
  });

  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled, so nothing is memoized too long
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // Rows are known by their place: after a search the ones on screen are filled anew instead of made anew.
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
    const cell = cellAt(scroller.current, active.row, active.column);
    // Before the grid has been measured there are no rows yet; the next time round there are.
    if (!cell) return;
    mustFocus.current = false;
    cell.focus({ preventScroll: true });
    // Down the rows is done above; this is for columns beside the view.
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const onPress = useSamePress((press, index) => {
    const row = rows[index];
    if (row === undefined) return;
    if (press === 'open') onOpen(row);
    else if (press === 'toggle') chooser?.toggle(index);
    else chooser?.extend(active.row, index);
    if (press !== 'open') setWanted({ row: index, column: active.column });
  });

  const template = templateOf(columns);
  return (
    <div className="data-grid" ref={scroller}>
      <div
        role={treeOf ? 'treegrid' : 'grid'}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable={canChoose || undefined}
        style={{ minWidth: leastWidth(columns) }}
        onKeyDown={onKeyDown}
      >
        <DataGridHeader
          columns={columns}
          sorts={sorts}
          sortNote={sortNote}
          template={template}
          activeColumn={active.row === -1 ? active.column : undefined}
          onActive={(column) => setWanted({ row: -1, column })}
          onSort={onSort}
          chooser={chooser}
          allLabel={selection?.allLabel ?? ''}
        />
        <div role="rowgroup" className="data-grid-body" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const tree = treeOf?.(row);
            const isSelectable = selection?.isSelectable(row) === true;
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
                isSelected={isSelectable ? selection.selected.has(keyOf(row)) : undefined}
                choiceLabel={isSelectable ? selection.labelOf(row) : ''}
                wholeCell={wholeCell?.(row)}
                activeColumn={active.row === index ? active.column : undefined}
                onActive={setWanted}
                onPress={onPress}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

type Press = (press: RowPress, index: number) => void;

/** Rows are drawn once, so what they call must stay the same function. */
function useSamePress(press: Press): Press {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  return useCallback((kind, index) => latest.current(kind, index), []);
}

function choiceColumn<Row>(): GridColumn<Row> {
  return { id: 'choice', header: '', width: '36px', isChoice: true, cell: () => null };
}

/** A row that shows one thing over its whole width has one cell for all columns. */
function cellAt(scroller: HTMLElement | null, row: number, column: number): HTMLElement | null {
  const cell = scroller?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
  return cell ?? scroller?.querySelector<HTMLElement>(`[data-cell="${row}:whole"]`) ?? null;
}
