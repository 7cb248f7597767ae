import { describe, expect, it } from 'vitest';
import { dataCategories } from '../../../shared/register/dataCategory';
import { retentionSentence } from '../../../shared/report/retentionSentence';
import { readRetention } from '../../../shared/retention/readRetention';
import { anId } from '../../factories';

describe('reading a term from words', () => {
  it('reads what the report itself writes, in both languages', () => {
    const retention = {
      kind: 'statutory',
      amount: 7,
      unit: 'year',
      startEvent: 'END_OF_FINANCIAL_YEAR',
      startDescription: '',
      legalSource: 'AWR 52(4)',
      endAction: 'erase',
    };
    const [empty] = dataCategories().parse([{ id: anId(1) }]);
    if (empty === undefined) throw new Error('No category of data was made.');
    const whole = { ...empty.retention, ...retention };
    expect(readRetention(retentionSentence('en', whole))).toEqual({ term: retention, isUnderstood: true });
    expect(readRetention(retentionSentence('nl', whole)).term).toEqual({
      ...retention,
      legalSource: 'AWR 52 lid 4',
    });
  });

  it.each([
    ['4 weken', { amount: 4, unit: 'week' }],
    ['1 month', { amount: 1, unit: 'month' }],
    ['26 maanden na de laatste activiteit', { amount: 26, unit: 'month', startEvent: 'LAST_ACTIVITY' }],
    [
      '5 jaar na afloop, daarna geanonimiseerd',
      { amount: 5, endAction: 'anonymise', startDescription: 'afloop' },
    ],
    ['rt21', { preset: 'RT21', amount: 4, unit: 'week', startEvent: 'RECORDING' }],
  ])('reads %s', (text, term) => {
    expect(readRetention(text).term).toMatchObject(term);
  });

  it('says that a start is not on the list', () => {
    expect(readRetention('5 jaar na afloop').isUnderstood).toBe(false);
  });

  it('keeps other words whole', () => {
    expect(readRetention('tot opheffing')).toEqual({
      term: { criterion: 'tot opheffing' },
      isUnderstood: false,
    });
  });
});
