import { describe, expect, it } from 'vitest';
import { hasPassed, isLonger, isShorter, lengthOf, lengthText } from '../../../shared/checks/retentionLength';

const length = (amount: number, unit: string) => ({ amount, unit });

describe('the length of a term', () => {
  it.each([
    [length(6, 'year'), length(7, 'year')],
    [length(83, 'month'), length(7, 'year')],
    [length(6, 'day'), length(1, 'week')],
    [length(51, 'week'), length(52, 'week')],
    [length(3, 'week'), length(1, 'month')],
    [length(360, 'day'), length(1, 'year')],
    [length(0, 'day'), length(1, 'month')],
  ])('%o is shorter than %o', (one, other) => {
    expect([isShorter(one, other), isLonger(other, one)]).toEqual([true, true]);
    expect([isLonger(one, other), isShorter(other, one)]).toEqual([false, false]);
  });

  it.each([
    [length(24, 'month'), length(2, 'year')],
    [length(14, 'day'), length(2, 'week')],
    [length(4, 'week'), length(1, 'month')],
    [length(30, 'day'), length(1, 'month')],
    [length(365, 'day'), length(1, 'year')],
    [length(52, 'week'), length(1, 'year')],
    [length(1, 'decade'), length(1, 'day')],
    [length(1, 'constructor'), length(1, 'day')],
  ])('%o and %o cannot be told apart for certain', (one, other) => {
    expect([isShorter(one, other), isLonger(one, other), isShorter(other, one)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is known only with a number and a unit', () => {
    expect(lengthOf({ amount: 7, unit: '' })).toBeUndefined();
    expect(lengthOf({ amount: null, unit: 'year' })).toBeUndefined();
    expect(lengthOf({ amount: 0, unit: 'day' })).toEqual(length(0, 'day'));
  });

  it('reads in both languages, one or many', () => {
    expect(lengthText(length(1, 'week'))).toEqual({ nl: '1 week', en: '1 week' });
    expect(lengthText(length(5, 'month'))).toEqual({ nl: '5 maanden', en: '5 months' });
    expect(lengthText(length(2, 'decade'))).toEqual({ nl: '2 decade', en: '2 decade' });
  });
});

describe('a term that began on a day', () => {
  it.each([
    [length(2, 'year'), '2024-11-24', true],
    [length(2, 'year'), '2024-11-25', false],
    [length(3, 'month'), '2026-08-24', true],
    [length(4, 'week'), '2026-10-27', true],
    [length(4, 'week'), '2026-10-28', false],
    [length(0, 'day'), '2026-11-24', true],
    [length(1, 'year'), '0000-01-01', true],
    [length(1_000_000_000, 'year'), '2020-01-01', false],
    [length(1, 'decade'), '1900-01-01', false],
  ])('%o from %s has passed on 2026-11-25: %s', (term, start, expected) => {
    expect(hasPassed(term, start, '2026-11-25')).toBe(expected);
  });

  it('rolls forward from 29 February', () => {
    expect(hasPassed(length(1, 'year'), '2024-02-29', '2025-03-01')).toBe(false);
    expect(hasPassed(length(1, 'year'), '2024-02-29', '2025-03-02')).toBe(true);
  });
});
