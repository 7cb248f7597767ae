import { describe, expect, it } from 'vitest';
import { retentionTermRules } from '../../../shared/checks/retentionTermRules';
import { describeRules, hitsIn, registerOf } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const kept = (...retentions: readonly object[]): Facts => ({
  activities: [{ data: retentions.map((retention) => ({ description: 'Stuk', retention })) }],
});
const years = (amount: number, preset: string, facts: object = {}) => ({
  amount,
  unit: 'year',
  preset,
  ...facts,
});
const WWFT = { startEvent: 'END_OF_RELATIONSHIP' };

const cases: readonly RuleCase[] = [
  {
    id: 'RET-04',
    at: 'data.0.retention.amount',
    strikes: kept(years(5, 'RT01')),
    silent: {
      'when it is long enough': kept(years(7, 'RT01')),
      'when it is as long in another unit': kept({ amount: 84, unit: 'month', preset: 'RT01' }),
      'when nothing is linked': kept(years(5, '')),
      'on a norm, which may be shortened': kept(years(1, 'RT10')),
      'while a shorter statutory term may be the one': kept(years(7, 'RT19')),
      'without a number': kept({ criterion: 'Tot einde boekjaar', preset: 'RT01' }),
      'on a row of a newer list': kept(years(1, 'RT99')),
    },
  },
  { id: 'RET-04', at: 'data.0.retention.amount', strikes: kept(years(6, 'RT19')), silent: {} },
  { id: 'RET-04', at: 'data.0.retention.amount', strikes: kept(years(4, 'RT38', WWFT)), silent: {} },
  {
    id: 'RET-05',
    at: 'data.0.retention.motivation',
    strikes: kept({ amount: 6, unit: 'month', preset: 'RT13', startEvent: 'END_OF_PROCEDURE' }),
    silent: {
      'within the norm': kept({ amount: 28, unit: 'day', preset: 'RT13', startEvent: 'END_OF_PROCEDURE' }),
      'when a month may be four weeks': kept({ amount: 1, unit: 'month', preset: 'RT13' }),
      'with a motive': kept(years(1, 'RT13', { motivation: 'Een procedure bij het College loopt' })),
      'when a law prescribes it': kept(years(7, 'RT10', { kind: 'statutory', legalSource: 'AWR 52(4)' })),
      'while a longer usual term may be the one': kept({ amount: 12, unit: 'month', preset: 'RT24' }),
      'when it runs from another event': kept(years(1, 'RT13', { startEvent: 'COLLECTION' })),
      'on a statutory minimum': kept(years(10, 'RT01')),
    },
  },
  // What Google Analytics allows for user data.
  {
    id: 'RET-05',
    at: 'data.0.retention.motivation',
    strikes: kept({ amount: 26, unit: 'month', preset: 'RT25' }),
    silent: {},
  },
  {
    id: 'RET-06',
    at: 'data.1.retention.amount',
    strikes: kept(years(7, 'RT06'), years(7, 'RT10')),
    silent: {
      'when each has a term of its own': kept(years(7, 'RT06'), years(2, 'RT10')),
      'when the usual terms are the same': kept(years(7, 'RT01'), years(7, 'RT06')),
      'with a motive': kept(
        years(7, 'RT06'),
        years(7, 'RT10', { motivation: 'Eén dossier, lopend geschil' }),
      ),
      'on one category': kept(years(7, 'RT10')),
      'when nothing is linked': kept(years(7, ''), years(7, '')),
    },
  },
  {
    id: 'RET-11',
    at: 'data.0.retention.amount',
    strikes: kept(years(7, 'RT38', { ...WWFT, legalSource: 'Wwft art. 33 lid 3 en 34a lid 3' })),
    silent: {
      'after five years': kept(years(5, 'RT38', WWFT)),
      'when another law prescribes it': kept(years(7, 'RT38', { ...WWFT, legalSource: 'AWR 52 lid 4' })),
      'when it runs from another event': kept(years(7, 'RT38', { startEvent: 'RECORDING' })),
      'on a minimum': kept(years(10, 'RT01')),
    },
  },
];

describeRules('a term beside the usual one', { collection: 'activities', rules: retentionTermRules, cases });

describe('a finding on a term', () => {
  it('is not verified where the row of the list is not', () => {
    const hits = hitsIn(
      registerOf(kept(years(1, 'RT01'), years(1, 'RT46'))),
      'activities',
      retentionTermRules,
    );
    expect(hits.filter(({ rule }) => rule.id === 'RET-04').map(({ verified }) => verified)).toEqual([
      true,
      false,
    ]);
  });

  it('names law and term as the list does', () => {
    const [hit] = hitsIn(registerOf(kept(years(4, 'RT08'))), 'activities', retentionTermRules);
    expect(hit?.values).toEqual({
      law: {
        nl: 'Uitvoeringsregeling loonbelasting 2011 7.5 lid 4',
        en: 'Uitvoeringsregeling loonbelasting 2011 7.5(4)',
      },
      term: { nl: '5 jaar', en: '5 years' },
    });
  });
});
