import { memo } from 'react';
import type { GridColumn } from './DataGrid';
import { classNames } from './classNames';
import type { GridCell } from './gridKeys';

type DataGridRowProps<Row> = {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  /** Where it stands, in pixels from the first row. */
  readonly top: number;
  readonly height: number;
  readonly template: string;
  /** Where it stands in a tree; undefined in a plain grid. */
  readonly level: number | undefined;
  /** Of a row that holds others: whether they are shown. */
  readonly isExpanded: boolean | undefined;
  /** The column whose cell is the tab stop; undefined when the tab stop is in another row. */
  readonly activeColumn: number | undefined;
  readonly onActive: (cell: GridCell) => void;
  readonly onOpen: (row: Row) => void;
};

function Row<Row>(props: DataGridRowProps<Row>) {
  const { row, index, columns, top, height, template, level, isExpanded } = props;
  const { activeColumn, onActive, onOpen } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={level}
      aria-expanded={isExpanded}
      className={classNames('data-grid-row', isExpanded !== undefined && 'is-group')}
      style={{ gridTemplateColumns: template, height, transform: `translateY(${top}px)` }}
      onClick={() => onOpen(row)}
    >
      {columns.map((column, columnIndex) => (
        <div
          key={column.id}
          role={column.isRowHeader === true ? 'rowheader' : 'gridcell'}
          aria-colindex={columnIndex + 1}
          data-cell={`${index}:${columnIndex}`}
          className={classNames('data-grid-cell', column.isNumber === true && 'num')}
          tabIndex={activeColumn === columnIndex ? 0 : -1}
          onFocus={() => onActive({ row: index, column: columnIndex })}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One row; the header is row 1 to a screen reader. Drawn once: scrolling draws only the rows that come into view. */
// `memo` forgets that a component is generic; what it gives back takes the same props.
export const DataGridRow = memo(Row) as typeof Row;
