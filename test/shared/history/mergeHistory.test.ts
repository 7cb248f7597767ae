import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf, withMergeHistory } from '../../../shared/history/mergeHistory';
import { outsideChanges } from '../../../shared/history/outsideChanges';
import { registerAt } from '../../../shared/history/registerAt';
import { commonAncestor } from '../../../shared/history/unionHistories';
import { verifyHistory } from '../../../shared/history/verifyHistory';
import { withHistory } from '../../../shared/history/withHistory';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aRegister } from '../../factories';
import { anyRegister } from '../../registerArbitrary';
import { anAuthor, savedStates } from './histories';
import { sameContent } from './sameContent';

function saveOn(before: Register, after: Register, minute: number): Register {
  return withHistory(before, { ...after, history: before.history }, anAuthor(minute));
}

function stateAfter(register: Register, state: Register): string | undefined {
  const entry = state.history.at(-1)?.id;
  const then = entry === undefined ? undefined : registerAt(register, { entry });
  return then === undefined ? undefined : sameContent(then);
}

describe('the histories of two copies brought together', () => {
  it('give back the base, both sides and the merged state, whatever was made of them', () => {
    fc.assert(
      fc.property(fc.array(anyRegister(), { minLength: 6, maxLength: 6 }), (states) => {
        const [first, second, mineOnce, mineTwice, their, result] = states as [
          ...[Register, Register, Register, Register, Register, Register],
        ];
        const base = savedStates([first, second]).at(-1) ?? first;
        const mine = saveOn(saveOn(base, mineOnce, 3), mineTwice, 5);
        const theirs = saveOn(base, their, 4);
        fc.pre(base.history.length > 0 && mine !== base && theirs !== base);
        const merged = withMergeHistory({ mine, theirs }, result, anAuthor(9));
        expect(stateAfter(merged, base)).toBe(sameContent(base));
        expect(stateAfter(merged, mine)).toBe(sameContent(mine));
        expect(stateAfter(merged, theirs)).toBe(sameContent(theirs));
        expect(verifyHistory(merged).faults).toEqual([]);
        const found = baseOf({ mine, theirs });
        expect(found === undefined ? undefined : sameContent(found)).toBe(sameContent(base));
        const again = withMergeHistory({ mine: merged, theirs }, merged, anAuthor(10));
        expect(again.history).toEqual(merged.history);
      }),
      { numRuns: 12 },
    );
  });

  it('have the root in common when both began from the same file without a history', () => {
    const plain = aRegister({ activities: [anActivity()] });
    const mine = saveOn(plain, { ...plain, title: 'Van mij' }, 1);
    const theirs = saveOn(plain, { ...plain, title: 'Van hen' }, 2);
    expect(commonAncestor(mine.history, theirs.history)).toBe(mine.history[0]?.id);
    const base = baseOf({ mine, theirs });
    expect(base === undefined ? undefined : sameContent(base)).toBe(sameContent(plain));
    const merged = withMergeHistory({ mine, theirs }, { ...plain, title: 'Samen' }, anAuthor(3));
    expect(verifyHistory(merged).faults).toEqual([]);
    expect(outsideChanges(merged)).toEqual([]);
  });

  it('leave out of the base what was another in two files that began apart', () => {
    const plain = aRegister({ activities: [anActivity(), anActivity({ id: anId(8) })] });
    const typed = {
      ...plain,
      activities: [anActivity({ name: 'In een teksteditor' }), anActivity({ id: anId(8) })],
    };
    const mine = saveOn(plain, { ...plain, title: 'Van mij' }, 1);
    const theirs = saveOn(typed, { ...typed, title: 'Van hen' }, 2);
    expect(baseOf({ mine, theirs })?.activities.map(({ id }) => id)).toEqual([anId(8)]);
  });

  it('take over the longer history where the other is its beginning, without an entry of their own', () => {
    const plain = aRegister();
    const [mine = plain, theirs = plain] = savedStates([
      plain,
      { ...plain, title: 'Eerst' },
      { ...plain, title: 'Later' },
    ]).slice(1);
    expect(withMergeHistory({ mine, theirs }, theirs, anAuthor(9)).history).toEqual(theirs.history);
  });
});
