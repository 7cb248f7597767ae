import { FileSpreadsheet, Plus } from 'lucide-react';
import type { ClipboardEvent } from 'react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Opened } from '../../../shared/commands/contract';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { sheetTexts } from '../../../shared/i18n/windowTexts/sheetTexts';
import type { AnyRecord, CollectionName, RecordOf } from '../../../shared/register/register';
import { isSheetCollection } from '../../../shared/spreadsheet/sheetColumns';
import { setApp, useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { firstView } from '../../state/listViews';
import { goToNewRecord } from '../../state/navigation';
import { goToSheet } from '../../state/sheet';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { AlikeParties } from '../parties/AlikeParties';
import { UnsavedWorkBanner } from '../start/UnsavedWorkBanner';
import { CellChange } from './CellChange';
import type { ListColumn } from './columns';
import { copyTable } from './copyTable';
import { ListGrid } from './ListGrid';
import { ListToolbar } from './ListToolbar';
import { ListViews } from './ListViews';
import { NothingFound } from './NothingFound';
import { PrintSheet } from './PrintSheet';
import { SelectionBar } from './SelectionBar';
import { tableOf } from './tableOf';
import { useListColumns } from './useListColumns';
import { useGroupedRows, useListRows } from './useListRows';
import styles from './ListPage.module.css';

/** All records of one collection: find, sort, group, choose, change, open, begin a new one. */
export function ListPage({ collection }: { readonly collection: CollectionName }) {
  const opened = useApp((state) => state.opened);
  return opened && <List collection={collection} opened={opened} />;
}

type ListProps<Name> = { readonly collection: Name; readonly opened: Opened };

function List<Name extends CollectionName>({ collection, opened }: ListProps<Name>) {
  const say = useSay();
  const { register } = opened;
  const view = useApp((state) => state.listViews[collection]) ?? firstView(collection);
  // Typing stays quick while thousands of records are searched.
  const query = useDeferredValue(view.query);
  const columns = useListColumns(collection, register, view);
  const { found, isComplete } = useListRows({
    register,
    collection,
    columns: columns.all,
    view: { ...view, query },
  });
  const rows = useGroupedRows({ register, collection, view }, found);
  // A collection holds records of its own kind only; TypeScript cannot follow that through a generic name.
  const records = register[collection] as readonly RecordOf<Name>[];
  const { chosen, hidden } = useChosen(records, found, view.selected);
  const [isPrinting, setPrinting] = useState(false);
  const startPrinting = useCallback(() => setPrinting(true), []);
  const stopPrinting = useCallback(() => setPrinting(false), []);
  const copy = (copied: readonly RecordOf<Name>[]) => void copyRows(columns.shown, copied);
  const copyFound = useSameFunction(() => copy(found));

  const canWrite = opened.access === 'writable';
  if (records.length === 0) return <EmptyList collection={collection} opened={opened} />;
  return (
    <div className="whole-page" onCopy={(event) => copiesRows(event, chosen) && copy(chosen)}>
      <ListHead collection={collection} opened={opened} />
      <ListViews collection={collection} records={records} view={view} />
      <ListToolbar
        collection={collection}
        register={register}
        view={view}
        shown={found.length}
        isComplete={isComplete}
        allColumns={columns.all}
        shownColumns={columns.shown}
        onCopy={copyFound}
        onPrint={startPrinting}
      />
      {rows.length > 0 && (
        <CellChange
          collection={collection}
          register={register}
          columns={columns.shown}
          rows={rows}
          chosen={found.filter(({ id }) => view.selected.has(id))}
          canWrite={canWrite}
        >
          <ListGrid collection={collection} view={view} columns={columns.shown} rows={rows} />
        </CellChange>
      )}
      {rows.length === 0 && isComplete && (
        <div className="whole-nothing">
          <NothingFound collection={collection} query={query} hidden={records.length} />
        </div>
      )}
      {chosen.length > 0 && (
        <SelectionBar
          collection={collection}
          register={register}
          records={chosen}
          hidden={hidden}
          canWrite={canWrite}
          columns={columns.all}
          onCopy={() => copy(chosen)}
        />
      )}
      {isPrinting && (
        <PrintSheet
          title={say(collectionTexts[collection].plural)}
          registerTitle={register.title}
          columns={columns.shown}
          rows={found}
          onDone={stopPrinting}
        />
      )}
    </div>
  );
}

function EmptyList({ collection, opened }: ListProps<CollectionName>) {
  const say = useSay();
  const texts = collectionTexts[collection];
  return (
    <div className="whole-page">
      <ListHead collection={collection} opened={opened} />
      <div className="whole-nothing">
        <EmptyState
          isPage
          title={say(texts.empty)}
          text={say(texts.emptyMeaning)}
          actions={
            opened.access === 'writable' && (
              <>
                <TakeOver collection={collection} />
                <Create collection={collection} />
              </>
            )
          }
        />
      </div>
    </div>
  );
}

function ListHead({ collection, opened }: ListProps<CollectionName>) {
  const say = useSay();
  const { register, access } = opened;
  return (
    <>
      <div className="toolbar whole-head">
        <h1 className="grow">{say(collectionTexts[collection].plural)}</h1>
        {collection === 'parties' && <AlikeParties register={register} />}
        {/* In an empty list the way to begin stands below, with what the list is for. */}
        {register[collection].length > 0 && access === 'writable' && (
          <>
            <TakeOver collection={collection} />
            <Create collection={collection} />
          </>
        )}
      </div>
      <div className={styles.kept}>
        <UnsavedWorkBanner key={register.id} registerId={register.id} />
      </div>
    </>
  );
}

function Create({ collection }: { readonly collection: CollectionName }) {
  const say = useSay();
  return (
    <Button variant="primary" onPress={() => goToNewRecord(collection)}>
      <Plus className="i" aria-hidden="true" />
      {say(collectionTexts[collection].create)}
    </Button>
  );
}

/** Registers often begin as a spreadsheet. */
function TakeOver({ collection }: { readonly collection: CollectionName }) {
  const say = useSay();
  if (!isSheetCollection(collection)) return null;
  return (
    <Button onPress={() => goToSheet(collection)}>
      <FileSpreadsheet className="i" aria-hidden="true" />
      {say(sheetTexts.open)}
    </Button>
  );
}

/** The same function each time, for what need not be drawn anew because of it. */
function useSameFunction(run: () => void): () => void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  return useCallback(() => latest.current(), []);
}

/** The records that are chosen, and how many of them are not in sight. */
function useChosen<Row extends AnyRecord>(
  records: readonly Row[],
  found: readonly Row[],
  selected: ReadonlySet<string>,
) {
  return useMemo(() => {
    if (selected.size === 0) return { chosen: [], hidden: 0 };
    const chosen = records.filter(({ id }) => selected.has(id));
    return { chosen, hidden: chosen.length - found.filter(({ id }) => selected.has(id)).length };
  }, [records, found, selected]);
}

async function copyRows<Row>(columns: readonly ListColumn<Row>[], rows: readonly Row[]): Promise<void> {
  const table = await tableOf(columns, rows);
  if (copyTable(table)) setApp({ toast: { kind: 'copied', count: rows.length } });
}

/** Takes over the copy key for the chosen rows; what is marked in the search box, say, is copied as it is. */
function copiesRows(event: ClipboardEvent, chosen: readonly unknown[]): boolean {
  if (chosen.length === 0 || event.target instanceof HTMLInputElement) return false;
  event.preventDefault();
  return true;
}
