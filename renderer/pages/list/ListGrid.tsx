import { ChevronDown, ChevronRight } from 'lucide-react';
import { sayCount } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { nameOf } from '../../../shared/register/records';
import type { AnyRecord, CollectionName } from '../../../shared/register/register';
import type { GroupedRow } from '../../../shared/search/groups';
import { sortedBy } from '../../../shared/search/sortRows';
import type { ListView } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { changeList } from '../../state/listViews';
import { goToRecord } from '../../state/navigation';
import { DataGrid } from '../../ui/DataGrid';
import { toggled } from '../../ui/gridSelection';
import type { GridColumn } from '../../ui/DataGrid';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { ListColumn } from './columns';
import { useMemo } from 'react';

type ListGridProps<Row extends AnyRecord> = {
  readonly collection: CollectionName;
  readonly view: ListView;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly GroupedRow<Row>[];
};

/** The rows of a list: opened, sorted, chosen and, where they are grouped, folded away by key and by mouse. */
export function ListGrid<Row extends AnyRecord>({ collection, view, columns, rows }: ListGridProps<Row>) {
  const say = useSay();
  const isGrouped = view.grouping !== '';
  const gridColumns = useMemo(() => columns.map(rowColumn), [columns]);
  const sorted = view.sort.flatMap(({ column, direction }) => {
    const label = columns.find(({ id }) => id === column)?.label;
    return label === undefined ? [] : [`${label} ${say(listTexts[direction])}`];
  });

  function open(row: GroupedRow<Row>): void {
    if (row.kind === 'group') {
      changeList(collection, { closedGroups: toggled(view.closedGroups, row.value) });
      return;
    }
    changeList(collection, { openedId: row.record.id });
    goToRecord(collection, row.record.id);
  }
  return (
    <>
      <DataGrid
        // Another grouping begins at its top.
        key={view.grouping}
        label={say(collectionTexts[collection].plural)}
        columns={gridColumns}
        rows={rows}
        keyOf={keyOf}
        sorts={view.sort}
        sortNote={(place, direction) =>
          say(listTexts.sortedToo, { place, direction: say(listTexts[direction]) })
        }
        onSort={(column, isAdded) =>
          changeList(collection, { sort: sortedBy(view.sort, column, isAdded), openedId: '' })
        }
        onOpen={open}
        treeOf={isGrouped ? treeOf : undefined}
        wholeCell={(row) => (row.kind === 'group' ? <GroupCell row={row} /> : undefined)}
        selection={{
          selected: view.selected,
          onChange: (selected) => changeList(collection, { selected }),
          labelOf: (row) =>
            say(listTexts.choose, {
              name: (row.kind === 'record' && nameOf(row.record)) || say(collectionTexts[collection].unnamed),
            }),
          allLabel: say(listTexts.chooseAll),
          isSelectable,
        }}
        startAt={view.openedId || undefined}
      />
      <VisuallyHidden>
        <span role="status">
          {sorted.length > 0 && say(listTexts.sortedBy, { columns: sorted.join(say(listTexts.then)) })}
        </span>
      </VisuallyHidden>
    </>
  );
}

function GroupCell({ row }: { readonly row: Extract<GroupedRow<unknown>, { kind: 'group' }> }) {
  const language = useLanguage();
  const Icon = row.isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <Icon className="i s" aria-hidden="true" />
      <b className={row.value === '' ? 'unset' : undefined}>{row.words}</b>
      <span className="muted">{sayCount(language, listTexts.groupCount, row.count)}</span>
    </>
  );
}

function rowColumn<Row extends AnyRecord>(column: ListColumn<Row>): GridColumn<GroupedRow<Row>> {
  return { ...column, cell: (row) => (row.kind === 'record' ? column.cell(row.record) : null) };
}

function keyOf(row: GroupedRow<AnyRecord>): string {
  return row.kind === 'group' ? `group ${row.value}` : row.record.id;
}

function isSelectable(row: GroupedRow<AnyRecord>): boolean {
  return row.kind === 'record';
}

function treeOf(row: GroupedRow<AnyRecord>) {
  return row.kind === 'group' ? { level: 1, isExpanded: row.isOpen } : { level: 2 };
}
