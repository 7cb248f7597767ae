import { retentionEndRules } from '../../../shared/checks/retentionEndRules';
import { describeRules, itemId } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const AFTER_WITHDRAWAL = { amount: 2, unit: 'year', startEvent: 'WITHDRAWAL_OF_CONSENT' };
const onConsent = (retention: object, facts: object = {}, purposes: readonly object[] = []): Facts => ({
  activities: [
    {
      purposes: [{ legalBases: ['A6_1_a'], dataIds: [itemId('data', 0)] }, ...purposes],
      data: [{ description: 'E-mailadres', retention, ...facts }],
    },
  ],
});
const ended = (facts: object, retention: object = {}): Facts => ({
  activities: [
    {
      status: 'ended',
      endedOn: '2024-11-24',
      data: [{ description: 'Naam', retention: { amount: 2, unit: 'year', ...retention } }],
      ...facts,
    },
  ],
});

const cases: readonly RuleCase[] = [
  {
    id: 'RET-09',
    at: 'data.0.retention.startEvent',
    strikes: onConsent(AFTER_WITHDRAWAL),
    silent: {
      'on the time that erasing takes': onConsent({ ...AFTER_WITHDRAWAL, amount: 4, unit: 'week' }),
      'on a term from another event': onConsent({ ...AFTER_WITHDRAWAL, startEvent: 'LAST_CONTACT' }),
      'on the proof of consent itself': onConsent(AFTER_WITHDRAWAL, { category: 'PD_CONSENT' }),
      'with a motive': onConsent({ ...AFTER_WITHDRAWAL, motivation: 'Verweer tegen een claim' }),
      'with a law': onConsent({ ...AFTER_WITHDRAWAL, legalSource: 'AWR 52(4)' }),
      'when another purpose needs the data': onConsent(AFTER_WITHDRAWAL, {}, [
        { legalBases: ['A6_1_c'], dataIds: [itemId('data', 0)] },
      ]),
      'while a purpose has no basis yet': onConsent(AFTER_WITHDRAWAL, {}, [{ dataIds: [itemId('data', 0)] }]),
    },
  },
  {
    id: 'RET-10',
    at: 'data.0.retention',
    strikes: ended({}),
    silent: {
      'on the last day': ended({ endedOn: '2024-11-25' }),
      'when a review came after it': ended({ lastReviewedOn: '2026-11-25' }),
      'when a remark says that the data are gone': ended({
        remarks: 'Op 30-11-2026 gewist, ook uit de back-ups.',
      }),
      'on a term from the end of the year': ended({}, { startEvent: 'END_OF_CALENDAR_YEAR' }),
      'without an end date': ended({ endedOn: '' }),
      'on what goes on': ended({ status: 'active' }),
      'on a term without end': ended({}, { amount: 1_000_000_000 }),
    },
  },
  { id: 'RET-10', at: 'data.0.retention', strikes: ended({ remarks: 'Nog niet gewist.' }), silent: {} },
  { id: 'RET-10', at: 'data.0.retention', strikes: ended({ lastReviewedOn: '2025-01-01' }), silent: {} },
];

describeRules('the end of a retention period', { collection: 'activities', rules: retentionEndRules, cases });
