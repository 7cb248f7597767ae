import { useMemo } from 'react';
import type { CollectionName, RecordOf, Register } from '../../../shared/register/register';
import type { ListView } from '../../state/appStore';
import { NO_FINDINGS, useChecking } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { namesOf, usesOf } from '../../state/recordFacts';
import { LIST_COLUMNS } from './columns';
import type { ListColumn } from './columns';

/** The columns whose order follows from findings. */
const BY_FINDINGS: readonly string[] = ['elements', 'findings'];

/** The columns of a list. Only an order by findings has to wait until all records have been checked. */
export function useListColumns<Name extends CollectionName>(
  collection: Name,
  register: Register,
  sort: ListView['sort'],
): readonly ListColumn<RecordOf<Name>>[] {
  const say = useSay();
  const language = useLanguage();
  const isByFindings = BY_FINDINGS.includes(sort.column);
  const checked = useChecking((state) => (isByFindings ? state.checked : undefined));
  return useMemo(
    () =>
      LIST_COLUMNS[collection]({
        say,
        language,
        names: namesOf(register),
        uses: usesOf(register),
        findingsOf: ({ id }) => checked?.get(id) ?? NO_FINDINGS,
      }),
    [collection, say, language, register, checked],
  );
}
