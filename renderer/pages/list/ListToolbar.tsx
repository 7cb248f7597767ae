import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { CollectionName, Register } from '../../../shared/register/register';
import type { ListView } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { changeList } from '../../state/listViews';
import { SearchField } from '../../ui/SearchField';
import { ListFilters } from './ListFilters';
import styles from './ListPage.module.css';
import { ListTools } from './ListTools';
import { useSearchKeys } from './useSearchKeys';

type Column = { readonly id: string; readonly label: string };

type ListToolbarProps = {
  readonly collection: CollectionName;
  readonly register: Register;
  readonly view: ListView;
  /** How many records search and filters leave. */
  readonly shown: number;
  /** False while more may still be found. */
  readonly isComplete: boolean;
  readonly allColumns: ReadonlyMap<string, Column>;
  readonly shownColumns: readonly Column[];
  readonly onCopy: () => void;
  readonly onPrint: () => void;
};

/** Search, filters, how many are left, and what can be done with the list as a whole. */
export function ListToolbar(props: ListToolbarProps) {
  const { collection, register, view, shown, isComplete, allColumns, shownColumns } = props;
  const say = useSay();
  const search = useSearchKeys();
  const records = register[collection];
  return (
    <div className={`toolbar ${styles.filters}`}>
      <SearchField
        ref={search}
        label={say(listTexts.search)}
        clearLabel={say(listTexts.clearSearch)}
        value={view.query}
        onChange={(typed) => changeList(collection, { query: typed })}
      />
      <ListFilters
        collection={collection}
        register={register}
        records={records}
        filters={view.filters}
        hidden={records.length - shown}
      />
      <span className="grow" />
      <span className="small muted" role="status">
        {say(listTexts.count, { shown, total: records.length })}
        {!isComplete && ` · ${say(listTexts.searching)}`}
      </span>
      <span className={styles.tools}>
        <ListTools
          collection={collection}
          grouping={view.grouping}
          all={allColumns}
          shown={shownColumns}
          onCopy={props.onCopy}
          onPrint={props.onPrint}
        />
      </span>
    </div>
  );
}
