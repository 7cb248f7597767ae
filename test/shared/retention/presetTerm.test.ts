import { describe, expect, it } from 'vitest';
import { retentionPresets } from '../../../shared/lists/retentionPresets';
import { itemOf } from '../../../shared/lists/valueList';
import { dataCategories } from '../../../shared/register/dataCategory';
import { datedExample } from '../../../shared/retention/datedExample';
import { fittingPresets } from '../../../shared/retention/fittingPresets';
import { presetAdvice } from '../../../shared/retention/presetAdvice';
import { followsPreset, isTermOpen, termOfPreset } from '../../../shared/retention/presetTerm';
import type { Retention } from '../../../shared/retention/presetTerm';
import { anId } from '../../factories';

function aRetention(facts: Partial<Retention>): Retention {
  const [data] = dataCategories().parse([{ id: anId(1) }]);
  if (data === undefined) throw new Error('No category of data was made.');
  return { ...data.retention, ...facts };
}

function rowOf(code: string) {
  const row = itemOf(retentionPresets, code);
  if (row === undefined) throw new Error(`${code} is not on the list.`);
  return row;
}

describe('a term of the list', () => {
  it('becomes the term that the law prescribes', () => {
    expect(termOfPreset(rowOf('RT01'), 'nl')).toMatchObject({
      kind: 'statutory',
      amount: 7,
      unit: 'year',
      startEvent: 'END_OF_FINANCIAL_YEAR',
      legalSource: 'AWR 52 lid 4',
    });
    expect(termOfPreset(rowOf('RT01'), 'en').legalSource).toBe('AWR 52(4)');
  });

  it('becomes a criterion in the words of the language where it is no number', () => {
    const term = termOfPreset(rowOf('RT15'), 'en');
    expect(term).toMatchObject({ kind: 'criterion', amount: null, unit: '' });
    expect(term.criterion).toBe(rowOf('RT15').term.en);
  });

  it('calls a norm of the supervisor a term, not a law', () => {
    expect(termOfPreset(rowOf('RT21'), 'nl').kind).toBe('period');
  });

  it('finds a term open until something of it is recorded', () => {
    expect(isTermOpen(aRetention({ preset: 'RT01', endAction: 'erase' }))).toBe(true);
    expect(isTermOpen(aRetention({ amount: 0 }))).toBe(false);
  });

  it('is followed by a period that says the same', () => {
    const retention = aRetention(termOfPreset(rowOf('RT01'), 'nl'));
    expect(followsPreset(retention, rowOf('RT01'), 'nl')).toBe(true);
    expect(followsPreset(retention, rowOf('RT01'), 'en')).toBe(true);
    expect(followsPreset({ ...retention, amount: 8 }, rowOf('RT01'), 'nl')).toBe(false);
  });

  it('stands first for the data it fits, and every other one after it', () => {
    const { fitting, others } = fittingPresets({ category: 'PD_INVOICE', specialCategory: '' });
    expect(fitting.map(({ code }) => code)).toContain('RT01');
    expect(fitting.length + others.length).toBe(retentionPresets.items.length);
  });

  it('fits only data that are on the list, by rows that are on the list', () => {
    const { fitting } = fittingPresets({ category: 'PD_CCTV', specialCategory: 'SP_HEALTH' });
    expect(fitting.map(({ code }) => code)).toEqual(expect.arrayContaining(['RT21', 'RT16']));
    expect(fittingPresets({ category: '', specialCategory: '' }).fitting).toEqual([]);
  });
});

describe('a term beside the list', () => {
  it.each([
    { preset: 'RT01', amount: 7, compared: 'same', verdict: 'fine' },
    { preset: 'RT01', amount: 6, compared: 'shorter', verdict: 'forbidden' },
    { preset: 'RT01', amount: 10, compared: 'longer', verdict: 'explain' },
    { preset: 'RT38', amount: 6, compared: 'longer', verdict: 'forbidden' },
    { preset: 'RT10', amount: 1, compared: 'shorter', verdict: 'fine' },
  ])('$preset with $amount years is $compared: $verdict', ({ preset, amount, compared, verdict }) => {
    expect(presetAdvice(aRetention({ preset, amount, unit: 'year' }))).toMatchObject({ compared, verdict });
  });

  it('says nothing of a term without a number or without a row', () => {
    expect(presetAdvice(aRetention({ preset: 'RT01' }))?.verdict).toBe('none');
    expect(presetAdvice(aRetention({ amount: 7, unit: 'year' }))).toBeUndefined();
  });

  it('tells the day of the list', () => {
    expect(presetAdvice(aRetention({ preset: 'RT01' }))?.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('a term on the calendar', () => {
  it.each<[Partial<Retention>, string, string]>([
    [{ amount: 7, unit: 'year', startEvent: 'END_OF_FINANCIAL_YEAR' }, '2026-12-31', '2033-12-31'],
    [{ amount: 6, unit: 'month', startEvent: 'END_OF_CALENDAR_YEAR' }, '2026-12-31', '2027-06-30'],
    [{ amount: 4, unit: 'week', startEvent: 'RECORDING' }, '2026-03-12', '2026-04-09'],
    [{ amount: 30, unit: 'day', startDescription: 'het gesprek' }, '2026-03-12', '2026-04-11'],
  ])('works out %j', (facts, runsFrom, keptUntil) => {
    expect(datedExample(aRetention(facts), '2026-11-25')).toEqual({
      happened: '2026-03-12',
      runsFrom,
      keptUntil,
    });
  });

  it.each<[Partial<Retention>]>([
    [{ amount: 7, unit: 'year' }],
    [{ amount: 7, startEvent: 'RECORDING' }],
    [{ amount: 7, unit: 'fortnight', startEvent: 'RECORDING' }],
    [{ amount: 99_999, unit: 'year', startEvent: 'RECORDING' }],
  ])('gives no date for %j', (facts) => {
    expect(datedExample(aRetention(facts), '2026-11-25')).toBeUndefined();
  });
});
