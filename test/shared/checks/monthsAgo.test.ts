import { describe, expect, it } from 'vitest';
import { isMonthsAgo } from '../../../shared/checks/monthsAgo';

describe('a date more than some months ago', () => {
  it.each([
    ['2025-11-24', 12, '2026-11-25', true],
    ['2025-11-25', 12, '2026-11-25', false],
    ['2026-12-01', 12, '2026-11-25', false],
    ['2024-02-29', 12, '2025-02-28', false],
    ['2024-02-29', 12, '2025-03-01', true],
    ['2025-12-31', 2, '2026-03-01', true],
    ['0000-01-01', 1, '2026-11-25', true],
    ['9999-12-31', 12, '2026-11-25', false],
    ['', 12, '2026-11-25', false],
  ])('%j, %i months, today %s: %s', (...[date, months, today, expected]) => {
    expect(isMonthsAgo(date, months, today)).toBe(expected);
  });
});
