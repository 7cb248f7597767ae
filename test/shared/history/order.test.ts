import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '../../../shared/history/entry';
import { headsOf, inHistoryOrder, withAncestors } from '../../../shared/history/order';

function entry(name: string, minute: number, parents: readonly string[]): StoredEntry {
  const at = new Date(Date.UTC(2026, 10, 25, 9, minute)).toISOString();
  return { id: name, at, parents: [...parents] };
}

/** Two people worked apart after `b`: one made `c` and `e`, the other `d`; `f` joins them. */
const graph = [
  entry('a', 0, []),
  entry('b', 1, ['a']),
  entry('c', 2, ['b']),
  entry('d', 3, ['b']),
  entry('e', 4, ['c']),
  entry('f', 5, ['e', 'd']),
];
const names = (entries: readonly StoredEntry[]) => entries.map(({ id }) => id).join('');

describe('the order of a history', () => {
  it('is the same however the entries stand', () => {
    const shuffles = [graph, [...graph].reverse(), [3, 5, 0, 2, 4, 1].flatMap((n) => graph[n] ?? [])];
    expect(shuffles.map((entries) => names(inHistoryOrder(entries)))).toEqual(['abcdef', 'abcdef', 'abcdef']);
  });

  it('puts a child after its parent even where a clock was put back', () => {
    const [a, b] = [entry('a', 30, []), entry('b', 10, ['a'])];
    expect(names(inHistoryOrder([b, a]))).toBe('ab');
  });

  it('keeps what belongs to no graph, at the end', () => {
    const [one, other] = [entry('x', 0, ['y']), entry('y', 0, ['x'])];
    expect(names(inHistoryOrder([one, other, ...graph]))).toBe('abcdefxy');
  });

  it('ends in the entries that nothing was made on', () => {
    expect(headsOf(graph)).toEqual(['f']);
    expect(headsOf(graph.slice(0, -1))).toEqual(['d', 'e']);
    expect(headsOf([])).toEqual([]);
  });

  it('knows all that an entry was made on, and nothing that was made beside it', () => {
    expect([...withAncestors(graph, ['e'])].sort()).toEqual(['a', 'b', 'c', 'e']);
  });
});
