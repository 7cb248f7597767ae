import { Plus } from 'lucide-react';
import { useState } from 'react';
import { sayCount } from '../../../shared/i18n/text';
import { listViewTexts } from '../../../shared/i18n/windowTexts/listViewTexts';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { filterKey } from '../../../shared/search/filters';
import type { ListFilter } from '../../../shared/search/filters';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { changeList } from '../../state/listViews';
import { namesOf } from '../../state/recordFacts';
import { Button } from '../../ui/Button';
import { FilterChip } from '../../ui/FilterChip';
import { FilterDialog } from './FilterDialog';
import { filterWords } from './filterWords';

type ListFiltersProps = {
  readonly collection: CollectionName;
  readonly register: Register;
  readonly records: readonly AnyRecord[];
  readonly filters: readonly ListFilter[];
  /** How many records are not shown. */
  readonly hidden: number;
};

/** The filters that hold, each to be changed or taken away, and the way to another one. */
export function ListFilters({ collection, register, records, filters, hidden }: ListFiltersProps) {
  const say = useSay();
  const language = useLanguage();
  const [asking, setAsking] = useState<'new' | ListFilter | undefined>(undefined);
  const context = { say, language, collection, names: namesOf(register) };
  const change = (next: readonly ListFilter[]) => changeList(collection, { filters: next, openedId: '' });
  function apply(filter: ListFilter): void {
    const others = filters.filter((one) => one !== asking && filterKey(one) !== filterKey(filter));
    change([...others, filter]);
    setAsking(undefined);
  }
  return (
    <>
      {filters.map((filter) => {
        const words = filterWords(filter, context);
        if (!words) return null;
        const { name, values } = words;
        return (
          <FilterChip
            key={filterKey(filter)}
            name={name}
            values={values}
            changeLabel={say(listViewTexts.chipAria, { field: name, values })}
            removeLabel={say(listViewTexts.removeFilter, { field: name })}
            onChange={() => setAsking(filter)}
            onRemove={() => change(filters.filter((one) => one !== filter))}
          />
        );
      })}
      <button type="button" className="chip add" onClick={() => setAsking('new')}>
        <Plus className="i s" aria-hidden="true" />
        {say(listViewTexts.filter)}
      </button>
      {filters.length > 0 && (
        <Button variant="quiet" isSmall onPress={() => change([])}>
          {sayCount(language, listViewTexts.clearAllHidden, hidden)}
        </Button>
      )}
      {asking !== undefined && (
        <FilterDialog
          context={context}
          records={records}
          filter={asking === 'new' ? undefined : asking}
          onApply={apply}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
