import type { MouseEvent, ReactNode } from 'react';
import { memo } from 'react';
import type { GridColumn } from './DataGrid';
import { classNames } from './classNames';
import type { GridCell } from './gridKeys';

/** What a press on a row asks: to open it, to choose it, or to choose everything up to it. */
export type RowPress = 'open' | 'toggle' | 'extend';

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
  /** Undefined where the row cannot be chosen. */
  readonly isSelected: boolean | undefined;
  readonly choiceLabel: string;
  /** Over the whole width, instead of the cells. */
  readonly wholeCell: ReactNode;
  /** The column whose cell is the tab stop; undefined when the tab stop is in another row. */
  readonly activeColumn: number | undefined;
  readonly onActive: (cell: GridCell) => void;
  readonly onPress: (press: RowPress, index: number) => void;
};

function Row<Row>(props: DataGridRowProps<Row>) {
  const { row, index, columns, top, height, template, level, isExpanded, isSelected } = props;
  const { activeColumn, onActive, onPress, wholeCell, choiceLabel } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={level}
      aria-expanded={isExpanded}
      aria-selected={isSelected}
      className={classNames('data-grid-row', isExpanded !== undefined && 'is-group')}
      style={{ gridTemplateColumns: template, height, transform: `translateY(${top}px)` }}
      onClick={(event) => onPress(pressOf(event, isSelected !== undefined), index)}
    >
      {wholeCell !== undefined ? (
        <div
          role="gridcell"
          aria-colindex={1}
          aria-colspan={columns.length}
          data-cell={`${index}:whole`}
          className="data-grid-cell whole"
          tabIndex={activeColumn === undefined ? -1 : 0}
          onFocus={() => onActive({ row: index, column: activeColumn ?? 1 })}
        >
          {wholeCell}
        </div>
      ) : (
        columns.map((column, columnIndex) => (
          <div
            key={column.id}
            role={column.isRowHeader === true ? 'rowheader' : 'gridcell'}
            aria-colindex={columnIndex + 1}
            aria-label={column.isChoice === true ? choiceLabel : undefined}
            data-cell={`${index}:${columnIndex}`}
            className={classNames(
              'data-grid-cell',
              column.isNumber === true && 'num',
              column.isChoice === true && 'choice',
            )}
            tabIndex={activeColumn === columnIndex ? 0 : -1}
            onFocus={() => onActive({ row: index, column: columnIndex })}
            onClick={column.isChoice === true ? (event) => choose(event, index, onPress) : undefined}
          >
            {column.isChoice === true
              ? isSelected !== undefined && (
                  <span aria-hidden="true" className={classNames('box', isSelected && 'is-on')} />
                )
              : column.cell(row)}
          </div>
        ))
      )}
    </div>
  );
}

// The row around it would be opened as well.
function choose(event: MouseEvent, index: number, onPress: (press: RowPress, index: number) => void): void {
  event.stopPropagation();
  onPress(event.shiftKey ? 'extend' : 'toggle', index);
}

function pressOf({ ctrlKey, metaKey, shiftKey }: MouseEvent, canChoose: boolean): RowPress {
  if (!canChoose) return 'open';
  if (shiftKey) return 'extend';
  return ctrlKey || metaKey ? 'toggle' : 'open';
}

/** One row; the header is row 1 to a screen reader. Drawn once: scrolling draws only the rows that come into view. */
// `memo` forgets that a component is generic; what it gives back takes the same props.
export const DataGridRow = memo(Row) as typeof Row;
