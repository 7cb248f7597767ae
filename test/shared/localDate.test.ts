import { expect, it } from 'vitest';
import { localDate } from '../../shared/localDate';

it('is the day on the person’s own calendar', () => {
  expect(localDate(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05');
  expect(localDate(new Date(2026, 10, 22, 23, 59, 59))).toBe('2026-11-22');
});
