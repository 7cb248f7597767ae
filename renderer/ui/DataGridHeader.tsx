import { ArrowDown, ArrowUp } from 'lucide-react';
import type { GridColumn, GridSort } from './DataGrid';
import { VisuallyHidden } from './VisuallyHidden';
import { classNames } from './classNames';
import type { GridChooser } from './useGridSelection';

type DataGridHeaderProps<Row> = {
  readonly columns: readonly GridColumn<Row>[];
  /** None where the rows have an order of their own. */
  readonly sorts: readonly GridSort[];
  /** Says of a further column that rows are sorted by it too, e.g. "second, ascending". */
  readonly sortNote: ((place: number, direction: GridSort['direction']) => string) | undefined;
  readonly template: string;
  /** The column whose header is the tab stop; undefined when the tab stop is in a row. */
  readonly activeColumn: number | undefined;
  readonly onActive: (column: number) => void;
  readonly onSort: ((column: string, isAdded: boolean) => void) | undefined;
  readonly chooser: GridChooser | undefined;
  readonly allLabel: string;
};

/** The names of the columns; pressing one sorts by it, with Shift also by it. */
export function DataGridHeader<Row>(props: DataGridHeaderProps<Row>) {
  return (
    <div role="rowgroup" className="data-grid-head">
      <div
        role="row"
        aria-rowindex={1}
        className="data-grid-row"
        style={{ gridTemplateColumns: props.template }}
      >
        {props.columns.map((column, index) =>
          column.isChoice === true ? (
            <ChoiceHeader key={column.id} {...props} index={index} />
          ) : (
            <SortHeader key={column.id} {...props} column={column} index={index} />
          ),
        )}
      </div>
    </div>
  );
}

type CellProps<Row> = DataGridHeaderProps<Row> & { readonly index: number };

function SortHeader<Row>(props: CellProps<Row> & { readonly column: GridColumn<Row> }) {
  const { column, index, sorts, sortNote, activeColumn, onActive, onSort } = props;
  const place = sorts.findIndex((sort) => sort.column === column.id);
  // Of one column only, as the standard asks; the others say it in words.
  const order = place === 0 ? sorts[0]?.direction : 'none';
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={onSort && order}
      title={column.headerLabel}
      data-cell={`-1:${index}`}
      className={classNames('data-grid-cell', column.isNumber === true && 'num', onSort && 'sortable')}
      tabIndex={activeColumn === index ? 0 : -1}
      onFocus={() => onActive(index)}
      onClick={(event) => {
        onActive(index);
        onSort?.(column.id, event.shiftKey);
      }}
    >
      <span className="head" aria-hidden={column.headerLabel !== undefined || undefined}>
        {column.header}
      </span>
      {column.headerLabel !== undefined && <VisuallyHidden>{column.headerLabel}</VisuallyHidden>}
      <SortMark sorts={sorts} place={place} sortNote={sortNote} />
    </div>
  );
}

type SortMarkProps = Pick<DataGridHeaderProps<unknown>, 'sorts' | 'sortNote'> & { readonly place: number };

/** The direction and, of several, which one comes first. */
function SortMark({ sorts, place, sortNote }: SortMarkProps) {
  const sort = sorts[place];
  if (!sort) return null;
  const Arrow = sort.direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <>
      <Arrow className="i" aria-hidden="true" />
      {sorts.length > 1 && (
        <span className="place" aria-hidden="true">
          {place + 1}
        </span>
      )}
      {place > 0 && sortNote && <VisuallyHidden>{sortNote(place + 1, sort.direction)}</VisuallyHidden>}
    </>
  );
}

/** Shows whether all rows are chosen, and chooses them. */
function ChoiceHeader<Row>({ index, chooser, allLabel, activeColumn, onActive }: CellProps<Row>) {
  const isAll = chooser?.isAll === true;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      title={allLabel}
      data-cell={`-1:${index}`}
      className="data-grid-cell choice"
      tabIndex={activeColumn === index ? 0 : -1}
      onFocus={() => onActive(index)}
      onClick={() => {
        onActive(index);
        chooser?.toggleAll();
      }}
    >
      <VisuallyHidden>{allLabel}</VisuallyHidden>
      <span
        aria-hidden="true"
        className={classNames('box', isAll && 'is-on', !isAll && chooser?.isSome === true && 'is-some')}
      />
    </div>
  );
}
