import { describe, expect, it } from 'vitest';
import { sortedBy, sortedRows } from '../../../shared/search/sortRows';
import type { SortKey } from '../../../shared/search/sortRows';

type Row = { readonly name: string; readonly count: number };
const byName = (direction: SortKey['direction']) => ({ direction, valueOf: ({ name }: Row) => name });
const byCount = (direction: SortKey['direction']) => ({ direction, valueOf: ({ count }: Row) => count });

function names(rows: readonly Row[]): readonly string[] {
  return rows.map(({ name, count }) => `${name}${count}`);
}

describe('sorting', () => {
  it('counts as people do and does not look at accents or case', () => {
    const rows = ['V10', 'v2', 'Één', 'eend', ''].map((name) => ({ name, count: 0 }));
    expect(names(sortedRows(rows, [byName('ascending')]))).toEqual(['Één0', 'eend0', 'v20', 'V100', '0']);
  });

  it('keeps what is empty at the end in both directions', () => {
    const rows = ['b', '', 'a'].map((name) => ({ name, count: 0 }));
    expect(names(sortedRows(rows, [byName('descending')]))).toEqual(['b0', 'a0', '0']);
  });

  it('sorts what is equal by the next column, and leaves the rest in its order', () => {
    const rows = [
      { name: 'b', count: 1 },
      { name: 'a', count: 1 },
      { name: 'b', count: 12 },
      { name: 'a', count: 1 },
    ];
    expect(names(sortedRows(rows, [byName('ascending'), byCount('descending')]))).toEqual([
      'a1',
      'a1',
      'b12',
      'b1',
    ]);
    expect(sortedRows(rows, [byName('ascending')])[0]).toBe(rows[1]);
  });

  it('changes nothing in what it is given', () => {
    const rows = [
      { name: 'b', count: 1 },
      { name: 'a', count: 2 },
    ];
    sortedRows(rows, [byName('ascending')]);
    expect(names(rows)).toEqual(['b1', 'a2']);
  });
});

describe('pressing a header', () => {
  const first: readonly SortKey[] = [{ column: 'number', direction: 'ascending' }];

  it('sorts by that column alone, and the other way round the second time', () => {
    const once = sortedBy(first, 'name', false);
    expect(once).toEqual([{ column: 'name', direction: 'ascending' }]);
    expect(sortedBy(once, 'name', false)).toEqual([{ column: 'name', direction: 'descending' }]);
  });

  it('adds a column when asked to, and turns round one that is there in its place', () => {
    const two = sortedBy(first, 'name', true);
    expect(two).toEqual([...first, { column: 'name', direction: 'ascending' }]);
    expect(sortedBy(two, 'number', true)).toEqual([
      { column: 'number', direction: 'descending' },
      { column: 'name', direction: 'ascending' },
    ]);
  });

  it('begins ascending again when one of several columns is pressed alone', () => {
    const two = sortedBy(first, 'name', true);
    expect(sortedBy(two, 'name', false)).toEqual([{ column: 'name', direction: 'ascending' }]);
  });
});
