import { ClipboardPaste } from 'lucide-react';
import type { ClipboardEvent } from 'react';
import { useMemo, useState } from 'react';
import type { Values } from '../../../shared/fields/state';
import { dataTableTexts, pasteTexts } from '../../../shared/i18n/dataTableTexts';
import { sayCount } from '../../../shared/i18n/text';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { UndoLine } from '../../ui/UndoLine';
import { useFormTools, useLive } from '../FormTools';
import { asItems, idOf } from '../values';
import { dataColumns } from './dataColumns';
import styles from './DataTable.module.css';
import { DataTableRow } from './DataTableRow';
import { PastePanel } from './PastePanel';
import { useDataTable } from './useDataTable';
import type { TableParts } from './useDataTable';

type DataTableProps = Pick<TableParts, 'info' | 'path' | 'array' | 'actions'>;

type Added = { readonly count: number; readonly undo: () => void };

/** All categories of data at a glance, one line each, to read and to edit by keyboard; rows of a spreadsheet land here. */
export function DataTable({ info, path, array, actions }: DataTableProps) {
  const say = useSay();
  const language = useLanguage();
  const { isReadOnly } = useFormTools();
  const [pasted, setPasted] = useState<string>();
  const [added, setAdded] = useState<Added>();
  const [announcement, setAnnouncement] = useState('');
  const columns = useMemo(() => dataColumns(info.item), [info]);
  const items = asItems(useLive((state) => state.values[path]));
  const table = useDataTable({
    info,
    path,
    columns,
    count: items.length,
    array,
    actions,
    onCopied: (number, to) => setAnnouncement(say(dataTableTexts.copied, { number, to })),
  });
  function add(rows: readonly Values[]): void {
    setPasted(undefined);
    setAdded({ count: rows.length, undo: table.addAll(rows) });
  }
  function paste(event: ClipboardEvent): void {
    if (isReadOnly || table.editing !== undefined) return;
    event.preventDefault();
    setPasted(event.clipboardData.getData('text/plain'));
  }
  const isInRow = (cell: { readonly row: number; readonly column: number } | undefined, row: number) =>
    cell?.row === row ? cell.column : undefined;
  return (
    <div className={styles.frame}>
      {items.length > 0 && (
        <div className={styles.scroll}>
          <table
            className={styles.table}
            role="grid"
            aria-label={say(dataTableTexts.label)}
            aria-rowcount={items.length + 1}
            aria-readonly={isReadOnly || undefined}
            onKeyDown={table.onKeyDown}
            onPaste={paste}
          >
            <thead>
              <tr aria-rowindex={1}>
                {columns.map(({ field }) => (
                  <th key={field.name} scope="col">
                    {say(field.info.label)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item, index) => (
                <DataTableRow
                  key={idOf(item)}
                  list={info}
                  path={path}
                  columns={columns}
                  item={item}
                  index={index}
                  active={isInRow(table.active, index)}
                  editing={isInRow(table.editing, index)}
                  onPoint={table.point}
                  onEdit={table.edit}
                  onDone={table.done}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <span className="sr" role="status">
        {announcement}
      </span>
      {!isReadOnly && items.length > 0 && <p className="small muted">{say(dataTableTexts.keys)}</p>}
      {!isReadOnly && pasted === undefined && (
        <p>
          <Button variant="quiet" isSmall onPress={() => setPasted('')}>
            <ClipboardPaste className="i s" aria-hidden="true" />
            {say(pasteTexts.open)}
          </Button>
        </p>
      )}
      {pasted !== undefined && (
        <PastePanel
          info={info}
          text={pasted}
          onChange={setPasted}
          onAdd={add}
          onCancel={() => setPasted(undefined)}
        />
      )}
      {added && (
        <UndoLine
          text={sayCount(language, pasteTexts.added, added.count)}
          label={say(pasteTexts.undo)}
          onUndo={() => {
            added.undo();
            setAdded(undefined);
          }}
        />
      )}
    </div>
  );
}
