import { expect, it } from 'vitest';
import { listsAsOf } from '../../../shared/lists/asOf';
import { LISTS } from '../../../shared/lists/lists';
import type { ValueList } from '../../../shared/lists/valueList';

it('dates the legal lists by the oldest of them, and promises no more', () => {
  const lists: readonly ValueList[] = Object.values(LISTS);
  const dates = lists.flatMap(({ asOf }) => asOf ?? []);
  expect(dates.length).toBeGreaterThan(1);
  expect(dates.every((date) => date >= listsAsOf())).toBe(true);
  expect(dates).toContain(listsAsOf());
});
