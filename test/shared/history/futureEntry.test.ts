import { describe, expect, it } from 'vitest';
import { futureSentences } from '../../../shared/history/futureEntry';
import { verifyHistory } from '../../../shared/history/verifyHistory';
import { withHistory } from '../../../shared/history/withHistory';
import { registerAt } from '../../../shared/history/registerAt';
import { anAuthor } from './histories';
import { anActivity, aRegister } from '../../factories';

const NOW = new Date('2026-11-25T12:00:00Z');
const named = (name: string) => aRegister({ activities: [anActivity({ name })] });

/** Saved now, by a computer that lives in 2099, and by one whose clock went back a day and to another time zone. */
const moments = ['2026-11-25T11:59:00Z', '2099-01-01T00:00:00Z', '2026-11-24T01:00:00-11:00'];
const saved = moments.reduce((register, at, index) => {
  const after = { ...named(`Naam ${index}`), history: register.history };
  return withHistory(register, after, anAuthor(index, { at }));
}, named('Begin'));

describe('clocks that are wrong', () => {
  it('are told where an entry has a time that is still to come', () => {
    expect(futureSentences(saved.history, NOW, 'nl')).toEqual([
      expect.stringMatching(/^Regel 4 \([0-9a-f]{12}\) heeft een tijd die nog moet komen \(.*01-2099/),
    ]);
    expect(futureSentences(saved.history, NOW, 'en')).toHaveLength(1);
    expect(futureSentences(saved.history, new Date('2099-02-01T00:00:00Z'), 'nl')).toEqual([]);
  });

  it('are no fault for the minutes that two computers differ', () => {
    expect(futureSentences(saved.history.slice(0, 3), new Date('2026-11-25T11:30:00Z'), 'nl')).toEqual([]);
  });

  it('change nothing about what came after what', () => {
    expect(verifyHistory(saved).faults).toEqual([]);
    const names = saved.history.slice(2).map(({ id }) => {
      const then = registerAt(saved, { entry: id });
      return then?.activities[0]?.name;
    });
    expect(names).toEqual(['Naam 0', 'Naam 1', 'Naam 2']);
  });
});
