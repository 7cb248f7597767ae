import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeOrder } from '../../../shared/merge/mergeOrder';

type Texts = { readonly base: string; readonly mine: string; readonly theirs: string };

function merged({ base, mine, theirs }: Texts, asks = false): string | readonly [string, string] {
  const ids = { base: Array.from(base), mine: Array.from(mine), theirs: Array.from(theirs) };
  const isIn = (id: string, text: string) => text.includes(id);
  const staying = Array.from(new Set(mine + theirs)).filter(
    (id) => !isIn(id, base) || (isIn(id, mine) && isIn(id, theirs)),
  );
  const order = mergeOrder(ids, new Set(staying), asks);
  return 'order' in order ? order.order.join('') : [order.mine.join(''), order.theirs.join('')];
}

/** Some of the items of a base in any order, with some of one's own among them. */
function anyOrder(base: string, own: string): fc.Arbitrary<string> {
  return fc.shuffledSubarray(Array.from(base + own)).map((ids) => ids.join(''));
}

const anySides = fc.tuple(anyOrder('abcde', 'xym'), anyOrder('abcde', 'zwm'));

describe('the order of a merged list', () => {
  it.each([
    ['keeps what both left alone', 'abc', 'abc', 'abc', 'abc'],
    ['follows the side that moved an item', 'abc', 'cab', 'abc', 'cab'],
    ['makes the moves of both sides', 'abcdef', 'bacdef', 'abcdfe', 'bacdfe'],
    ['puts an added item behind the one it stood behind', 'abc', 'axbc', 'cab', 'caxb'],
    ['keeps what both added at one place, in the order that each gave it', 'ab', 'ayxb', 'azb', 'ayxzb'],
    ['leaves out what either took out', 'abcd', 'acd', 'abc', 'ac'],
    [
      'puts what stood behind an item that was taken out behind the one before it',
      'abc',
      'abxc',
      'ac',
      'axc',
    ],
    ['has an item that both added once', 'ab', 'axb', 'abx', 'axb'],
  ])('%s', (...[, base, mine, theirs, order]) => {
    expect(merged({ base, mine, theirs })).toBe(order);
  });

  it('asks when the moves go in a circle', () => {
    expect(merged({ base: 'abc', mine: 'bac', theirs: 'acb' })).toEqual(['bac', 'acb']);
  });

  it('asks about every difference when there is no base, and leaves what only one side has in its place', () => {
    expect(merged({ base: '', mine: 'abx', theirs: 'ba' }, true)).toEqual(['abx', 'bxa']);
    expect(merged({ base: '', mine: 'axb', theirs: 'ab' }, true)).toBe('axb');
  });

  it('is the same whoever is "mine", and stays the same when it is merged again', () => {
    fc.assert(
      fc.property(anySides, ([mine, theirs]) => {
        const order = merged({ base: 'abcde', mine, theirs });
        const turned = merged({ base: 'abcde', mine: theirs, theirs: mine });
        if (typeof order !== 'string') {
          expect(turned).toEqual([...order].reverse());
        } else {
          expect(turned).toBe(order);
          expect(new Set(order).size).toBe(order.length);
          expect(merged({ base: 'abcde', mine: order, theirs })).toBe(order);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same whichever two of three are merged first, as long as nothing is taken out', () => {
    const anyMoved = (own: string) =>
      fc.shuffledSubarray(Array.from(`abcd${own}`), { minLength: 4 + own.length }).map((ids) => ids.join(''));
    fc.assert(
      fc.property(anyMoved('xy'), anyMoved('z'), anyMoved('wv'), (one, other, third) => {
        const orders = [
          [one, other, third],
          [other, third, one],
          [one, third, other],
        ].map(([a, b, c]) => {
          const first = merged({ base: 'abcd', mine: a ?? '', theirs: b ?? '' });
          return typeof first === 'string'
            ? merged({ base: 'abcd', mine: first, theirs: c ?? '' })
            : undefined;
        });
        fc.pre(orders.every((order) => typeof order === 'string'));
        expect(new Set(orders).size).toBe(1);
      }),
      { numRuns: 2_000 },
    );
  });
});
