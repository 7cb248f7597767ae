import { describe, expect, it } from 'vitest';
import { dayText, momentText, timeText } from '../../../shared/i18n/moments';

const now = new Date(2026, 10, 22, 16, 30);

describe('moments in words', () => {
  it('names today by its time', () => {
    const moment = new Date(2026, 10, 22, 9, 5);
    expect([momentText('nl', moment, now), momentText('en', moment, now)]).toEqual([
      'vandaag 09:05',
      'today 09:05',
    ]);
  });

  it('names another day by its date and time', () => {
    const moment = new Date(2026, 10, 2, 9, 5);
    expect([momentText('nl', moment, now), momentText('en', moment, now)]).toEqual([
      '02-11-2026 09:05',
      '2 Nov 2026 09:05',
    ]);
  });

  it('writes days and times as the language does', () => {
    expect([dayText('nl', now), dayText('en', now), timeText(now)]).toEqual([
      '22-11-2026',
      '22 Nov 2026',
      '16:30',
    ]);
  });
});
