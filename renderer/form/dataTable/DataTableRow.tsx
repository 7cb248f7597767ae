import type { Values } from '../../../shared/fields/state';
import type { InfoOf } from '../controls/controlProps';
import { useFormTools } from '../FormTools';
import { CellEditor } from './CellEditor';
import { CellText } from './CellText';
import styles from './DataTable.module.css';
import type { DataColumn } from './dataColumns';

export type Cell = { readonly row: number; readonly column: number };

type DataTableRowProps = {
  readonly list: InfoOf<'list'>;
  /** Of the list. */
  readonly path: string;
  readonly columns: readonly DataColumn[];
  readonly item: Values;
  readonly index: number;
  /** The column whose cell is the tab stop of the table; undefined for every other row. */
  readonly active: number | undefined;
  readonly editing: number | undefined;
  readonly onPoint: (cell: Cell) => void;
  readonly onEdit: (cell: Cell) => void;
  readonly onDone: (isBack: boolean) => void;
};

/** One category of data with all that is said of it. */
export function DataTableRow(props: DataTableRowProps) {
  const { list, path, columns, item, index, active, editing } = props;
  const { formId } = useFormTools();
  const itemPath = `${path}.${index}`;
  return (
    <tr aria-rowindex={index + 2}>
      {columns.map((column, at) => {
        const isEditing = editing === at;
        const content = isEditing ? (
          <CellEditor field={column.field} path={`${itemPath}.${column.field.name}`} onDone={props.onDone} />
        ) : (
          <CellText list={list} column={column} item={item} index={index} path={itemPath} />
        );
        const shared = {
          id: cellId(formId, { row: index, column: at }, path),
          // The editor is a stop of its own while it is open.
          tabIndex: active === at && !isEditing ? 0 : -1,
          className: isEditing ? styles.editing : undefined,
          onClick: () => !isEditing && props.onPoint({ row: index, column: at }),
          onDoubleClick: () => !isEditing && props.onEdit({ row: index, column: at }),
          children: content,
        };
        return at === 0 ? (
          <th key={column.field.name} scope="row" {...shared} />
        ) : (
          <td key={column.field.name} role="gridcell" {...shared} />
        );
      })}
    </tr>
  );
}

export function cellId(formId: string, { row, column }: Cell, path: string): string {
  return `${formId}-${path}-cell-${row}-${column}`;
}
