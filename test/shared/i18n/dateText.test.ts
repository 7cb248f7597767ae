import { describe, expect, it } from 'vitest';
import { dateText } from '../../../shared/i18n/dateText';

describe('a stored date in words', () => {
  it.each([
    ['2026-11-22', '22-11-2026', '22 Nov 2026'],
    ['2024-02-01', '01-02-2024', '1 Feb 2024'],
    ['2018-05-25', '25-05-2018', '25 May 2018'],
    ['', '', ''],
    ['vorig jaar', 'vorig jaar', 'vorig jaar'],
  ])('writes %j as %j and %j', (date, nl, en) => {
    expect([dateText('nl', date), dateText('en', date)]).toEqual([nl, en]);
  });
});
