import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, writeDate } from '../../../shared/i18n/typedDate';
import { LANGUAGES } from '../../../shared/i18n/text';

describe('a typed date', () => {
  it.each([
    '22-11-2026',
    '22/11/2026',
    '22.11.2026',
    '22 11 2026',
    '22-nov-2026',
    '22 november 2026',
    ' 2026-11-22 ',
  ])('is read in Dutch from “%s”', (typed) => expect(readDate('nl', typed)).toBe('2026-11-22'));

  it.each(['22 Nov 2026', '22 nov. 2026', '22 November 2026', '2026-11-22'])(
    'is read in English from “%s”',
    (typed) => expect(readDate('en', typed)).toBe('2026-11-22'),
  );

  it.each(['1 mrt 2026', '1 maart 2026', '1 mar 2026', '1-3-2026', '2026-3-1'])(
    'is read in Dutch from “%s”',
    (typed) => expect(readDate('nl', typed)).toBe('2026-03-01'),
  );

  it('is not guessed in English, where day and month in digits trade places', () => {
    expect(readDate('en', '03/04/2026')).toBeUndefined();
    expect(readDate('en', '22-11-2026')).toBeUndefined();
  });

  it.each([
    '31-04-2026',
    '29-02-2025',
    '00-01-2026',
    '01-13-2026',
    '1-1-26',
    '12 foo 2026',
    '2026',
    'morgen',
    '',
  ])('does not exist as “%s”', (typed) => expect(readDate('nl', typed)).toBeUndefined());

  it('knows leap days', () => {
    expect(readDate('nl', '29-02-2024')).toBe('2024-02-29');
  });

  it('is read back from how it is written, in both languages', () => {
    const days = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), (day, language) => {
        const iso = day.toISOString().slice(0, 10);
        expect(readDate(language, writeDate(language, iso))).toBe(iso);
      }),
    );
  });

  it('is written as it stands when it is none', () => {
    expect(writeDate('nl', '2026-13-45')).toBe('2026-13-45');
    expect(writeDate('en', 'morgen')).toBe('morgen');
  });
});
