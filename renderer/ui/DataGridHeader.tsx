import { ArrowDown, ArrowUp } from 'lucide-react';
import type { GridColumn, GridSort } from './DataGrid';
import { classNames } from './classNames';

type DataGridHeaderProps<Row> = {
  readonly columns: readonly GridColumn<Row>[];
  /** Absent where the rows have an order of their own. */
  readonly sort: GridSort | undefined;
  readonly template: string;
  /** The column whose header is the tab stop; undefined when the tab stop is in a row. */
  readonly activeColumn: number | undefined;
  readonly onActive: (column: number) => void;
  readonly onSort: ((column: string) => void) | undefined;
};

/** The names of the columns; pressing one sorts by it. */
export function DataGridHeader<Row>(props: DataGridHeaderProps<Row>) {
  const { columns, sort, template, activeColumn, onActive, onSort } = props;
  const Arrow = sort?.direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <div role="rowgroup" className="data-grid-head">
      <div role="row" aria-rowindex={1} className="data-grid-row" style={{ gridTemplateColumns: template }}>
        {columns.map((column, index) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 1}
            aria-label={column.headerLabel}
            aria-sort={sort && (sort.column === column.id ? sort.direction : 'none')}
            title={column.headerLabel}
            data-cell={`-1:${index}`}
            className={classNames('data-grid-cell', column.isNumber === true && 'num', onSort && 'sortable')}
            tabIndex={activeColumn === index ? 0 : -1}
            onClick={() => {
              onActive(index);
              onSort?.(column.id);
            }}
          >
            {column.header}
            {sort?.column === column.id && <Arrow className="i" aria-hidden="true" />}
          </div>
        ))}
      </div>
    </div>
  );
}
