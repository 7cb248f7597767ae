import { useEffect, useState } from 'react';
import { COLLECTIONS } from '../../../shared/register/register';
import type { AnyRecord, CollectionName } from '../../../shared/register/register';
import { rowFilter } from '../../../shared/search/filters';
import type { ListFilter } from '../../../shared/search/filters';
import { useChecking } from '../../state/checking';
import { whenIdle } from '../../state/whenIdle';

type Counted = { readonly id: string; readonly filters: readonly ListFilter[] };

/** How many records each view shows, worked out one after the other in spare time; absent before its turn. */
export function useViewCounts(
  collection: CollectionName,
  records: readonly AnyRecord[],
  views: readonly Counted[],
): ReadonlyMap<string, number> {
  const checked = useChecking((state) => state.checked);
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const waiting = views.filter(
      ({ filters }) => checked !== undefined || filters.every(({ kind }) => kind !== 'findings'),
    );
    function countNext(): void {
      const view = waiting.shift();
      if (!isCurrent || view === undefined) return;
      const passes = rowFilter(COLLECTIONS[collection], view.filters, ({ id }) => checked?.get(id));
      const count = records.filter(passes).length;
      setCounts((before) => new Map(before).set(view.id, count));
      whenIdle(countNext);
    }
    whenIdle(countNext);
    return () => {
      isCurrent = false;
    };
  }, [collection, records, views, checked]);
  return counts;
}
