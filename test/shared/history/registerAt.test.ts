import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerAt } from '../../../shared/history/registerAt';
import { anId } from '../../factories';
import { anyRegister } from '../../registerArbitrary';
import { registerWithLog, savedStates } from './histories';
import { sameContent } from './sameContent';

describe('the register as it was', () => {
  it('is after every saved step what was saved then', () => {
    fc.assert(
      fc.property(fc.array(anyRegister(), { minLength: 2, maxLength: 4 }), (states) => {
        const saved = savedStates(states);
        const last = saved.at(-1);
        fc.pre(last !== undefined && last.history.length > 0);
        for (const [n, state] of saved.entries()) {
          const entry = state.history.at(-1)?.id;
          // The first state was saved on itself, which is no entry.
          if (entry === undefined) continue;
          const then = registerAt(last, { entry });
          expect(then === undefined ? undefined : sameContent(then)).toBe(sameContent(states[n] ?? last));
          expect(then?.history).toEqual(state.history);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is found by a moment, with what was saved at that moment', () => {
    const register = registerWithLog(5);
    const nameAt = (date: string) => registerAt(register, { date })?.activities[0]?.name;
    expect(nameAt('2026-11-25T09:03:00Z')).toBe('Naam 3');
    expect(nameAt('2026-11-25T09:03:59+00:00')).toBe('Naam 3');
    expect(nameAt('2026-11-25T10:02:30+01:00')).toBe('Naam 2');
  });

  it('takes a day to its end', () => {
    const register = registerWithLog(5);
    expect(registerAt(register, { date: '2026-11-26' })).toBe(register);
    expect(registerAt(register, { date: '2026-11-20' })?.activities[0]?.name).toBe('Naam 0');
  });

  it('is unknown for an entry of another history and for what is no date', () => {
    const register = registerWithLog(1);
    expect(registerAt(register, { entry: anId(1) })).toBeUndefined();
    expect(registerAt(register, { date: 'gisteren' })).toBeUndefined();
  });
});
