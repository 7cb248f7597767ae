import { describe, expect, it } from 'vitest';
import { dataCategories } from '../../../shared/register/dataCategory';
import { retentionSentence } from '../../../shared/report/retentionSentence';
import type { Retention } from '../../../shared/report/retentionSentence';
import { anId } from '../../factories';

describe('a retention period as a sentence', () => {
  it.each<[Partial<Retention>, string, string]>([
    [{}, '', ''],
    [
      {
        kind: 'statutory',
        amount: 7,
        unit: 'year',
        startEvent: 'END_OF_FINANCIAL_YEAR',
        legalSource: 'AWR 52 lid 4',
        endAction: 'erase',
      },
      'Wettelijke termijn: 7 jaar na einde van het boekjaar (AWR 52 lid 4); daarna wissen',
      'Statutory period: 7 years after end of the financial year (AWR 52(4)); then erase',
    ],
    [
      {
        kind: 'period',
        amount: 7,
        unit: 'year',
        startEvent: 'END_OF_FINANCIAL_YEAR',
        endAction: 'anonymise',
      },
      '7 jaar na einde van het boekjaar; daarna anonimiseren',
      '7 years after end of the financial year; then anonymise',
    ],
    [{ amount: 26, unit: 'month' }, '26 maanden', '26 months'],
    [{ amount: 1, unit: 'month' }, '1 maand', '1 month'],
    [{ amount: 4000, unit: 'day' }, '4.000 dagen', '4,000 days'],
    [
      { amount: 0, unit: 'day', startEvent: 'END_OF_SESSION' },
      '0 dagen na einde van de sessie',
      '0 days after end of the session',
    ],
    [{ criterion: 'tot wederopzegging' }, 'Criterium: tot wederopzegging', 'Criterion: tot wederopzegging'],
    [
      { amount: 2, unit: 'year', criterion: 'of zolang een klacht loopt' },
      '2 jaar; criterium: of zolang een klacht loopt',
      '2 years; criterion: of zolang een klacht loopt',
    ],
    [
      { amount: 2, unit: 'year', startEvent: 'OTHER', startDescription: 'de keuring' },
      '2 jaar na de keuring',
      '2 years after de keuring',
    ],
    [
      { amount: 2, unit: 'year', startEvent: 'DELIVERY', startDescription: 'van het laatste deel' },
      '2 jaar na oplevering (van het laatste deel)',
      '2 years after delivery (van het laatste deel)',
    ],
    [{ kind: 'statutory' }, 'Wettelijke termijn', 'Statutory period'],
    // What is not recorded is said, never filled in.
    [{ kind: 'period' }, 'Termijn niet vastgelegd', 'Period not recorded'],
    [{ amount: 5 }, '5 (eenheid niet vastgelegd)', '5 (unit not recorded)'],
    [{ unit: 'month' }, 'Maanden (aantal niet vastgelegd)', 'Months (amount not recorded)'],
    [
      { startEvent: 'DELIVERY' },
      'Vanaf oplevering; duur niet vastgelegd',
      'From delivery; length not recorded',
    ],
    [{ endAction: 'erase' }, 'Termijn niet vastgelegd; daarna wissen', 'Period not recorded; then erase'],
    // A newer program knows codes that this one does not.
    [
      { amount: 3, unit: 'decade', startEvent: 'MOONLIGHT' },
      '3 decade na MOONLIGHT',
      '3 decade after MOONLIGHT',
    ],
  ])('reads %j', (facts, nl, en) => {
    const retention = { ...emptyRetention(), ...facts };
    expect([retentionSentence('nl', retention), retentionSentence('en', retention)]).toEqual([nl, en]);
  });
});

function emptyRetention(): Retention {
  const [item] = dataCategories().parse([{ id: anId(1) }]);
  if (item === undefined) throw new Error('no item');
  return item.retention;
}
