import { LISTS } from './lists';
import type { ValueList } from './valueList';

/** The date up to which all legal lists are certain, YYYY-MM-DD: the oldest date, so that it never promises too much. */
export function listsAsOf(): string {
  const lists: readonly ValueList[] = Object.values(LISTS);
  return lists.flatMap(({ asOf }) => asOf ?? []).sort()[0] ?? '';
}
