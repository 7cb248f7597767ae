import { activityContentRules } from '../../../shared/checks/activityContentRules';
import { activityRules } from '../../../shared/checks/activityRules';
import { activityEntityRules } from '../../../shared/checks/entityRules';
import { anId } from '../../factories';
import { describeRules } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const activity = (facts: object): Facts => ({ activities: [facts] });
const ended = (facts: object): Facts => activity({ ...facts, status: 'ended', endedOn: '2025-01-01' });

const cases: readonly RuleCase[] = [
  {
    id: 'ACT-01',
    at: 'purposes',
    strikes: activity({ status: 'active' }),
    silent: {
      'with a purpose': activity({ purposes: [{ text: 'Facturen versturen' }] }),
      'on what has ended': ended({}),
    },
  },
  {
    id: 'ACT-04',
    at: 'dataSubjects',
    strikes: activity({}),
    silent: {
      'with a group': activity({ dataSubjects: [{ category: 'DS_MEMBER' }] }),
      'on what has ended': ended({}),
    },
  },
  {
    id: 'ACT-05',
    at: 'data',
    strikes: activity({}),
    silent: {
      'with a category': activity({ data: [{ category: 'PD_NAME' }] }),
      'on what has ended': ended({}),
    },
  },
  {
    id: 'ACT-06',
    at: 'dataSubjects.1.description',
    strikes: activity({
      dataSubjects: [{ category: 'DS_MEMBER' }, { category: 'DS_OTHER', description: ' ' }],
    }),
    silent: {
      'when each says what it is': activity({
        dataSubjects: [{ category: 'DS_OTHER', description: 'Omwonenden' }],
        data: [{ category: 'PD_OTHER', kind: 'special', specialCategory: 'SP_REL' }],
        recipients: [{ category: 'RC_OTHER', partyId: anId(9) }],
      }),
    },
  },
  {
    id: 'ACT-06',
    at: 'data.0.description',
    strikes: activity({ data: [{ category: 'PD_OTHER' }] }),
    silent: { 'with words': activity({ data: [{ category: 'PD_OTHER', description: 'Schoenmaat' }] }) },
  },
  {
    id: 'ACT-06',
    at: 'recipients.0.description',
    strikes: activity({ recipients: [{ category: 'RC_OTHER' }] }),
    silent: {
      'on a category of the list': activity({ recipients: [{ category: 'RC_BANK' }] }),
      'with words': activity({ recipients: [{ category: 'RC_OTHER', description: 'De sportbond' }] }),
    },
  },
  {
    id: 'ACT-07',
    at: 'owner',
    strikes: activity({ name: 'Facturatie' }),
    silent: { 'without a department': activity({ name: 'Facturatie', owner: 'Penningmeester' }) },
  },
  {
    id: 'ACT-08',
    at: 'endedOn',
    strikes: activity({ status: 'ended' }),
    silent: { 'with the date': ended({}), 'on what goes on': activity({ status: 'active' }) },
  },
  {
    id: 'ACT-12',
    at: 'systemIds',
    strikes: activity({}),
    silent: { 'with a system': activity({ systemIds: [anId(9)] }) },
  },
  {
    id: 'ACT-13',
    at: 'reviewDueOn',
    strikes: activity({ lastReviewedOn: '2026-01-01', reviewDueOn: '2026-11-24' }),
    silent: {
      'on the day itself': activity({ lastReviewedOn: '2025-01-01', reviewDueOn: '2026-11-25' }),
      'when reviewed since': activity({ lastReviewedOn: '2026-11-20', reviewDueOn: '2026-11-01' }),
      'without any date': activity({}),
      'on what has ended': ended({ reviewDueOn: '2020-01-01' }),
    },
  },
  {
    id: 'ACT-13',
    at: 'lastReviewedOn',
    strikes: activity({ lastReviewedOn: '2025-11-24' }),
    silent: {
      'a year later to the day': activity({ lastReviewedOn: '2025-11-25' }),
      'when two years were agreed': activity({ lastReviewedOn: '2025-01-10', reviewDueOn: '2027-01-10' }),
    },
  },
];

// Rules about the entity and about the content have files, and tests, of their own.
const others = [...activityEntityRules, ...activityContentRules];

describeRules('what makes up an activity', {
  collection: 'activities',
  rules: activityRules.filter((rule) => !others.includes(rule)),
  cases,
});
