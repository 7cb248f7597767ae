import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import type { Opened } from '../../../shared/commands/contract';
import { sayCount } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { CollectionName } from '../../../shared/register/register';
import { setApp, useApp } from '../../state/appStore';
import type { ListView } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToNewRecord, goToRecord } from '../../state/navigation';
import { Button } from '../../ui/Button';
import { DataGrid } from '../../ui/DataGrid';
import { EmptyState } from '../../ui/EmptyState';
import { SearchField } from '../../ui/SearchField';
import { UnsavedWorkBanner } from '../start/UnsavedWorkBanner';
import { useListColumns } from './useListColumns';
import { useSearchKeys } from './useSearchKeys';
import { firstView, foundRecords, sortedBy, sortedRecords } from './listRows';
import styles from './ListPage.module.css';

/** All records of one collection: find, sort, open, begin a new one. */
export function ListPage({ collection }: { readonly collection: CollectionName }) {
  const opened = useApp((state) => state.opened);
  return opened && <List collection={collection} opened={opened} />;
}

type ListProps<Name> = { readonly collection: Name; readonly opened: Opened };

function List<Name extends CollectionName>({ collection, opened }: ListProps<Name>) {
  const say = useSay();
  const language = useLanguage();
  const { register } = opened;
  const view = useApp((state) => state.listViews[collection]) ?? firstView(collection);
  const setView = (change: Partial<ListView>) =>
    setApp({ listViews: { ...useApp.getState().listViews, [collection]: { ...view, ...change } } });
  // Typing stays quick while thousands of records are searched.
  const query = useDeferredValue(view.query);

  const columns = useListColumns(collection, register, view.sort);
  const found = useMemo(() => foundRecords(register, collection, query), [register, collection, query]);
  const rows = useMemo(() => sortedRecords(found, columns, view.sort), [found, columns, view.sort]);

  const search = useSearchKeys();

  const texts = collectionTexts[collection];
  const total = register[collection].length;
  const create = opened.access === 'writable' && (
    <Button variant="primary" onPress={() => goToNewRecord(collection)}>
      <Plus className="i" aria-hidden="true" />
      {say(texts.create)}
    </Button>
  );
  return (
    <div className={styles.page}>
      <div className={`toolbar ${styles.head}`}>
        <h1 className="grow">{say(texts.plural)}</h1>
        {total > 0 && create}
      </div>
      <div className={styles.kept}>
        <UnsavedWorkBanner key={register.id} registerId={register.id} />
      </div>
      {total > 0 && (
        <div className={`toolbar ${styles.filters}`}>
          <SearchField
            ref={search}
            label={say(listTexts.search)}
            clearLabel={say(listTexts.clearSearch)}
            value={view.query}
            onChange={(typed) => setView({ query: typed })}
          />
          <span className="grow" />
          <span className="small muted" role="status">
            {say(listTexts.count, { shown: rows.length, total })}
          </span>
        </div>
      )}
      {rows.length > 0 && (
        <DataGrid
          label={say(texts.plural)}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          sort={view.sort}
          onSort={(column) => setView({ sort: sortedBy(view.sort, column) })}
          startAt={view.openedId || undefined}
          onOpen={({ id }) => {
            setView({ openedId: id });
            goToRecord(collection, id);
          }}
        />
      )}
      {rows.length === 0 && (
        <div className={styles.nothing}>
          {total === 0 ? (
            <EmptyState
              isPage
              title={say(texts.empty)}
              text={say(texts.emptyMeaning)}
              actions={create || undefined}
            />
          ) : (
            <EmptyState
              title={say(listTexts.filteredTitle, { query })}
              text={sayCount(language, listTexts.filteredHidden, total)}
              actions={<Button onPress={() => setView({ query: '' })}>{say(listTexts.clearFilter)}</Button>}
            />
          )}
        </div>
      )}
    </div>
  );
}
