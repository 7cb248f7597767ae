import { useMemo } from 'react';
import { COLLECTIONS } from '../../../shared/register/register';
import type { CollectionName, RecordOf, Register } from '../../../shared/register/register';
import { valuesOf, wordOf } from '../../../shared/search/fieldValues';
import { rowFilter } from '../../../shared/search/filters';
import type { ListFilter } from '../../../shared/search/filters';
import { groupedRows } from '../../../shared/search/groups';
import type { GroupedRow } from '../../../shared/search/groups';
import { listFieldAt } from '../../../shared/search/listFields';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { ListView } from '../../state/appStore';
import { useChecking } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { namesOf } from '../../state/recordFacts';
import { useSearch } from '../../state/searching';
import type { ListColumn } from './columns';
import { inOrder } from './listRows';

type Shown<Name extends CollectionName> = {
  readonly register: Register;
  readonly collection: Name;
  readonly columns: ReadonlyMap<string, ListColumn<RecordOf<Name>>>;
  readonly view: ListView;
};

/** What a list shows: sorted first, so that a key press in the search box only has to leave rows out. */
export function useListRows<Name extends CollectionName>({
  register,
  collection,
  columns,
  view,
}: Shown<Name>) {
  // A collection holds records of its own kind only; TypeScript cannot follow that through a generic name.
  const records = register[collection] as readonly RecordOf<Name>[];
  const { sort, filters, query } = view;
  const ordered = useMemo(() => inOrder(records, columns, sort), [records, columns, sort]);
  const passes = useFilter(collection, filters);
  const passing = useMemo(() => (passes ? ordered.filter(passes) : ordered), [ordered, passes]);
  const hits = useSearch(register, collection, query);
  const found = useMemo(
    () => (hits.ids ? passing.filter(({ id }) => hits.ids?.has(id)) : passing),
    [passing, hits],
  );
  return { found, isComplete: hits.isComplete };
}

/** The rows of a list under the heads of their groups, where it is grouped. */
export function useGroupedRows<Name extends CollectionName>(
  { register, collection, view }: Pick<Shown<Name>, 'register' | 'collection' | 'view'>,
  found: readonly RecordOf<Name>[],
): readonly GroupedRow<RecordOf<Name>>[] {
  const language = useLanguage();
  const say = useSay();
  const { grouping, closedGroups } = view;
  return useMemo(() => {
    const field = listFieldAt(COLLECTIONS[collection], grouping);
    if (!field) return found.map((record) => ({ kind: 'record', record }) as const);
    const names = namesOf(register);
    return groupedRows(found, {
      valueOf: (record) => valuesOf(field, record)[0] ?? '',
      wordOf: (value) => wordOf(field.info, value, { language, names }) || say(listTexts.notRecorded),
      closed: closedGroups,
    });
  }, [found, grouping, closedGroups, collection, register, language, say]);
}

/** Undefined where nothing is filtered out. */
function useFilter(collection: CollectionName, filters: readonly ListFilter[]) {
  const isByFindings = filters.some(({ kind }) => kind === 'findings');
  const checked = useChecking((state) => (isByFindings ? state.checked : undefined));
  return useMemo(
    () =>
      filters.length === 0
        ? undefined
        : rowFilter(COLLECTIONS[collection], filters, ({ id }) => checked?.get(id)),
    [collection, filters, checked],
  );
}
