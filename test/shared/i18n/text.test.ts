import { describe, expect, it } from 'vitest';
import { fill, say, sayCount } from '../../../shared/i18n/text';

describe('texts', () => {
  const saved = { nl: 'Opgeslagen om {time} door {user}', en: 'Saved at {time} by {user}' } as const;

  it('fills in values in either language', () => {
    const values = { time: '10:00', user: 'Paul' };
    expect([say('nl', saved, values), say('en', saved, values)]).toEqual([
      'Opgeslagen om 10:00 door Paul',
      'Saved at 10:00 by Paul',
    ]);
  });

  it('writes numbers as the language does', () => {
    const rows = {
      nl: { one: '{count} regel', other: '{count} regels' },
      en: { one: '{count} row', other: '{count} rows' },
    };
    expect([sayCount('nl', rows, 1), sayCount('nl', rows, 12000), sayCount('en', rows, 12000)]).toEqual([
      '1 regel',
      '12.000 regels',
      '12,000 rows',
    ]);
  });

  it('leaves a value with braces or dollars in it alone', () => {
    expect(fill('nl', 'Het doel {purpose}', { purpose: '{purpose} $& $1' })).toBe('Het doel {purpose} $& $1');
  });

  it('does not compile with a missing or misspelt value', () => {
    // @ts-expect-error -- user is missing
    expect(say('nl', saved, { time: '1' })).toContain('{user}');
    // @ts-expect-error -- values are needed
    expect(say('nl', saved)).toContain('{time}');
  });
});
