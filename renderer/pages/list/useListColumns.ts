import { useMemo } from 'react';
import type { CollectionName, RecordOf, Register } from '../../../shared/register/register';
import type { ListView } from '../../state/appStore';
import { useChecking } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { namesOf, usesOf } from '../../state/recordFacts';
import { allColumns, firstColumns } from './columns';
import type { ListColumn } from './columns';
import { useIsNarrow } from './useIsNarrow';

/** The columns whose order follows from findings. */
const BY_FINDINGS: readonly string[] = ['elements', 'findings'];

type Columns<Name extends CollectionName> = {
  /** Every column there is, by id. */
  readonly all: ReadonlyMap<string, ListColumn<RecordOf<Name>>>;
  /** Those on screen, in their order. */
  readonly shown: readonly ListColumn<RecordOf<Name>>[];
};

/** The columns of a list. Only an order by findings has to wait until all records have been checked. */
export function useListColumns<Name extends CollectionName>(
  collection: Name,
  register: Register,
  { sort, columns: chosen }: Pick<ListView, 'sort' | 'columns'>,
): Columns<Name> {
  const say = useSay();
  const language = useLanguage();
  const isNarrow = useIsNarrow();
  const isByFindings = sort.some(({ column }) => BY_FINDINGS.includes(column));
  const checked = useChecking((state) => (isByFindings ? state.checked : undefined));
  const all = useMemo(
    () =>
      allColumns(collection, {
        say,
        language,
        names: namesOf(register),
        uses: () => usesOf(register),
        findingsOf: ({ id }) => (checked ?? useChecking.getState().checked)?.get(id),
      }),
    [collection, say, language, register, checked],
  );
  const shown = useMemo(() => {
    const known = chosen.flatMap((id) => all.get(id) ?? []);
    return known.length > 0 ? known : firstColumns(collection, isNarrow).flatMap((id) => all.get(id) ?? []);
  }, [all, chosen, collection, isNarrow]);
  return { all, shown };
}
