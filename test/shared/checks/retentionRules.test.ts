import { describe, expect, it } from 'vitest';
import { retentionEndRules } from '../../../shared/checks/retentionEndRules';
import { retentionRules } from '../../../shared/checks/retentionRules';
import { retentionTermRules } from '../../../shared/checks/retentionTermRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { describeRules, hitsIn } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const others = [...retentionTermRules, ...retentionEndRules].map(({ id }) => id);

const kept = (retention: object, data: object = {}, activity: object = {}): Facts => ({
  activities: [{ data: [{ description: 'Naam', retention, ...data }], ...activity }],
});
const SEVEN_YEARS = { amount: 7, unit: 'year' };

const cases: readonly RuleCase[] = [
  {
    id: 'RET-01',
    at: 'data.0.retention',
    strikes: kept({ endAction: 'erase', kind: 'period', motivation: 'Volgens beleid' }),
    silent: {
      'with a reason why there is no term': kept(
        {},
        { noRetentionReason: 'Nog in onderzoek bij de archivaris' },
      ),
      'with a criterion': kept({ criterion: 'Tot het bezwaar is afgehandeld' }),
      'with an event after which the data go': kept({ kind: 'criterion', startEvent: 'END_OF_SESSION' }),
      'with a law that prescribes it': kept({ kind: 'statutory', legalSource: 'AWR 52(4)' }),
      'on what has ended': kept({}, {}, { status: 'ended' }),
    },
  },
  {
    id: 'RET-01',
    at: 'data.0.retention.unit',
    strikes: kept({ amount: 7 }),
    silent: { 'when words tell the term': kept({ amount: 7, criterion: '7 jaar na het boekjaar' }) },
  },
  {
    id: 'RET-01',
    at: 'data.0.retention.amount',
    strikes: kept({ unit: 'year', startEvent: 'RECORDING' }),
    silent: {},
  },
  {
    id: 'RET-02',
    at: 'data.0.retention.criterion',
    strikes: kept({ criterion: '“Zolang als nodig” voor het doel' }),
    silent: {
      'beside a number with a unit': kept({ criterion: 'Zolang als nodig', ...SEVEN_YEARS }),
      'beside a start event': kept({ criterion: 'Tot wederopzegging', startEvent: 'END_OF_CONTRACT' }),
      'beside a start in words': kept({
        criterion: 'Tot wederopzegging',
        startDescription: 'ontvangst van de brief',
      }),
      'on what only says “unknown”, which the schema names': kept({ criterion: 'n.t.b.' }),
      'on a criterion that can be counted': kept({ criterion: 'Tot een maand na opzegging' }),
    },
  },
  {
    id: 'RET-02',
    at: 'data.0.retention.legalSource',
    strikes: kept({ kind: 'statutory', legalSource: 'Conform wettelijke termijnen' }),
    silent: {
      'when the law is named': kept({
        criterion: 'De wettelijke bewaartermijn',
        legalSource: 'AWR 52 lid 4',
      }),
      'when a row of the list stands for it': kept({
        criterion: 'De wettelijke bewaartermijn',
        preset: 'RT01',
      }),
    },
  },
  {
    id: 'RET-02',
    at: 'data.0.retention.criterion',
    // A start that is itself no start.
    strikes: kept({ criterion: 'Onbeperkt', startDescription: 'nader te bepalen' }),
    silent: {},
  },
  {
    id: 'RET-03',
    at: 'data.0.retention.startEvent',
    strikes: kept(SEVEN_YEARS),
    silent: {
      'with an event': kept({ ...SEVEN_YEARS, startEvent: 'END_OF_FINANCIAL_YEAR' }),
      'with a start in words': kept({ ...SEVEN_YEARS, startDescription: 'einde van het seizoen' }),
      'when the criterion says it': kept({ ...SEVEN_YEARS, criterion: 'na afloop van het boekjaar' }),
      'without a term': kept({ criterion: 'Tot het bezwaar is afgehandeld' }),
    },
  },
  {
    id: 'RET-02',
    at: 'data.0.retention.criterion',
    strikes: kept({ criterion: 'Onbepaalde tijd' }),
    silent: {
      'when a law that is named wants it so': kept({
        criterion: 'Onbepaalde tijd op grond van de Wet op de lijkbezorging',
      }),
      'when that law stands beside it': kept({ criterion: 'Permanent', legalSource: 'Archiefwet 1995' }),
    },
  },
  {
    id: 'RET-03',
    at: 'data.0.retention.startEvent',
    // A length in words that says nothing else.
    strikes: kept({ criterion: '7 jaar' }),
    silent: { 'with a start beside it': kept({ criterion: '7 jaar', startEvent: 'END_OF_CONTRACT' }) },
  },
  {
    id: 'RET-03',
    at: 'data.0.retention.startDescription',
    strikes: kept({ ...SEVEN_YEARS, startEvent: 'OTHER' }),
    silent: {},
  },
  {
    id: 'RET-07',
    at: 'data.0.retention.endAction',
    strikes: kept(SEVEN_YEARS),
    silent: {
      'when it says what happens': kept({ ...SEVEN_YEARS, endAction: 'erase' }),
      'while there is no term': kept({}),
    },
  },
  {
    id: 'RET-08',
    at: 'data.0.retention.legalSource',
    strikes: kept({ kind: 'statutory', ...SEVEN_YEARS }),
    silent: {
      'when the law is named': kept({ kind: 'statutory', ...SEVEN_YEARS, legalSource: 'AWR 52 lid 4' }),
      'on a term of the organisation itself': kept({ kind: 'period', ...SEVEN_YEARS }),
    },
  },
];

describeRules('retention periods', {
  collection: 'activities',
  rules: retentionRules.filter(({ id }) => !others.includes(id)),
  cases,
});

describe('the example register', () => {
  const { activities } = sampleRegister();
  const found = hitsIn(sampleRegister(), 'activities', retentionRules).map(
    ({ rule, record, path }) => `${rule.id} ${activities.find(({ id }) => id === record.id)?.number} ${path}`,
  );

  it.each([
    ['§ 5.3', 'RET-02 V01 data.0.retention.criterion', '“voor zover … noodzakelijk”'],
    ['§ 5.3', 'RET-02 V08 data.0.retention.criterion', '“tot wederopzegging”'],
    ['§ 9', 'RET-02 V11 data.0.retention.criterion', '“tot opzegging”'],
    ['§ 5.3', 'RET-03 V04 data.4.retention.startEvent', '7 years from when?'],
    ['§ 5.3', 'RET-08 V04 data.4.retention.legalSource', 'by which law?'],
    ['§ 9', 'RET-03 V20 data.0.retention.startEvent', '26 months from when?'],
    ['§ 3.2', 'RET-01 V02 data.0.retention', 'orders'],
    ['§ 9', 'RET-01 V22 data.0.retention', 'server logs'],
  ])('%s: %s (%s)', (_section, finding) => {
    expect(found).toContain(finding);
  });

  it('has no term that falls short or is too long: none is linked to a usual one, and § 5.3 names none', () => {
    // LEGAL 6.10 no. 18 names RET-05 for 26 months of Analytics; the statement links them to nothing.
    expect(found.filter((finding) => /^RET-(04|05|06|11)/.test(finding))).toEqual([]);
  });
});
