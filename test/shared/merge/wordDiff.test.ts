import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunksBetween } from '../../../shared/merge/wordDiff';

const anyPieces = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });

describe('the difference between two rows of pieces', () => {
  it('names what was replaced, added and taken out', () => {
    expect(hunksBetween(Array.from('abcdef'), Array.from('aXcdeYf'))).toEqual([
      { start: 1, end: 2, now: ['X'] },
      { start: 5, end: 5, now: ['Y'] },
    ]);
  });

  it('makes the new row of the old one, in no more steps than there are pieces', () => {
    fc.assert(
      fc.property(anyPieces, anyPieces, (old, next) => {
        const hunks = hunksBetween(old, next) ?? [];
        const made = [...hunks]
          .reverse()
          .reduce<readonly string[]>(
            (pieces, { start, end, now }) => [...pieces.slice(0, start), ...now, ...pieces.slice(end)],
            old,
          );
        expect(made).toEqual(next);
        const steps = hunks.reduce((sum, { start, end, now }) => sum + end - start + now.length, 0);
        expect(steps).toBe(old.length + next.length - 2 * longestCommon(old, next));
      }),
      { numRuns: 500 },
    );
  });

  it('gives up on two rows that have next to nothing in common', () => {
    const row = (name: string) => Array.from({ length: 2_000 }, (_, index) => `${name}${index}`);
    expect(hunksBetween(row('a'), row('b'))).toBeUndefined();
  });
});

/** The length of the longest row that is in both, by the plain table. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let last = new Array<number>(b.length + 1).fill(0);
  for (const piece of a) {
    const row = [0];
    b.forEach((other, index) => {
      row.push(piece === other ? (last[index] ?? 0) + 1 : Math.max(last[index + 1] ?? 0, row[index] ?? 0));
    });
    last = row;
  }
  return last[b.length] ?? 0;
}
