import { describe, expect, it } from 'vitest';
import { isSameRecord, nameOf, recordIn, withRecord } from '../../../shared/register/records';
import { anActivity, anId, aParty, aRegister } from '../../factories';

describe('records of a register', () => {
  const [a, b] = [
    anActivity({ id: anId(1), number: 'V01', name: 'A' }),
    anActivity({ id: anId(2), name: 'B' }),
  ];
  const register = aRegister({ activities: [a, b] });

  it('are found by id', () => {
    expect([recordIn(register, 'activities', anId(2)), recordIn(register, 'parties', anId(2))]).toEqual([
      b,
      undefined,
    ]);
  });

  it('are replaced in their place, or added, in a copy', () => {
    const changed = withRecord(register, 'activities', { ...a, name: 'A2' });
    expect(changed.activities.map(({ name }) => name)).toEqual(['A2', 'B']);
    expect(withRecord(register, 'parties', aParty()).parties).toHaveLength(1);
    expect(register.activities[0]?.name).toBe('A');
  });

  it('say the same whatever the order of their keys', () => {
    const reversed = Object.fromEntries(Object.entries(a).reverse()) as typeof a;
    expect(isSameRecord('activities', a, reversed)).toBe(true);
    expect(isSameRecord('activities', a, { ...a, name: 'x' })).toBe(false);
    expect(isSameRecord('activities', a, undefined)).toBe(false);
  });

  it('are called by number and name, as far as there are any', () => {
    expect([nameOf(a), nameOf(b), nameOf(aParty({ name: 'Google' })), nameOf(anActivity())]).toEqual([
      'V01 A',
      'B',
      'Google',
      '',
    ]);
  });
});
