import { describe, expect, it } from 'vitest';
import { allToggled, isAll, toggled, withRange } from '../../../renderer/ui/gridSelection';

const keys = ['a', 'b', 'c', 'd'];

describe('choosing rows', () => {
  it('chooses a row and, asked again, no longer', () => {
    const one = toggled(new Set(), 'a');
    expect(one).toEqual(new Set(['a']));
    expect(toggled(one, 'a')).toEqual(new Set());
  });

  it('takes everything between two places, in either direction, beside what was chosen', () => {
    expect(withRange(new Set(['z']), keys, [1, 2])).toEqual(new Set(['z', 'b', 'c']));
    expect(withRange(new Set(), keys, [2, 1])).toEqual(new Set(['b', 'c']));
  });

  it('takes all rows that are shown or, when all are chosen, none of them; hidden ones stay as they are', () => {
    const all = allToggled(new Set(['hidden', 'a']), keys);
    expect(all).toEqual(new Set(['hidden', ...keys]));
    expect(allToggled(all, keys)).toEqual(new Set(['hidden']));
  });

  it('does not call an empty list chosen', () => {
    expect(isAll(new Set(), [])).toBe(false);
  });
});
