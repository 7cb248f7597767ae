import { marketingRules } from '../../../shared/checks/marketingRules';
import { describeRules } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const MARKETING = { tags: ['directMarketing'], legalBases: ['A6_1_f'] };
const marketing = (facts: object = {}, activity: object = {}): Facts => ({
  activities: [{ purposes: [{ ...MARKETING, ...facts }], ...activity }],
});
const cookies = (facts: object): Facts => ({ activities: [{ purposes: [{ tags: ['cookies'], ...facts }] }] });

const cases: readonly RuleCase[] = [
  {
    id: 'LB-14',
    at: 'purposes.0.legalBases',
    strikes: marketing({ channels: ['email'], existingCustomerException: 'unknown' }),
    silent: {
      'on consent': marketing({ channels: ['email', 'phone'], legalBases: ['A6_1_a'] }),
      'with the exception for customers': marketing({
        channels: ['email', 'app'],
        existingCustomerException: 'yes',
      }),
      'on post alone': marketing({ channels: ['post'] }),
      'on what is no marketing': marketing({ tags: ['newsletter'], channels: ['email'] }),
      'on what has ended': marketing({ channels: ['email'] }, { status: 'ended' }),
    },
  },
  {
    id: 'LB-14',
    at: 'purposes.0.legalBases',
    strikes: marketing({ channels: ['phone'], existingCustomerException: 'yes' }),
    silent: { 'on consent to be called': marketing({ channels: ['phone'], legalBases: ['A6_1_a'] }) },
  },
  {
    id: 'LB-14',
    at: 'purposes.0.channels',
    strikes: marketing({ channels: [] }),
    silent: { 'on consent, whatever the channel': marketing({ channels: [], legalBases: ['A6_1_a'] }) },
  },
  {
    id: 'LB-15',
    at: 'objectionRoute',
    strikes: marketing({}, { rights: ['RIGHT_ACCESS'] }),
    silent: {
      'when a way to opt out is on record': marketing({}, { objectionRoute: 'Link in elk bericht' }),
      'when the right to object is offered': marketing({}, { rights: ['RIGHT_OBJECT_MARKETING'] }),
      'on what is no marketing': marketing({ tags: [] }),
    },
  },
  {
    id: 'LB-16',
    at: 'purposes.0.legalBases',
    strikes: cookies({ legalBases: ['A6_1_f'] }),
    silent: {
      'on consent': cookies({ legalBases: ['A6_1_a'] }),
      'on functional cookies': cookies({ tags: ['cookies', 'functionalCookies'] }),
      'on analytics with little impact': cookies({ tags: ['cookies', 'privacyFriendlyAnalytics'] }),
      'when the banner asks consent and the data rest on something else': cookies({
        legalBases: ['A6_1_f'],
        consentHow: 'Cookiebanner, niets vooraf aangezet',
      }),
      'without cookies': cookies({ tags: [] }),
    },
  },
];

describeRules('direct marketing and cookies', { collection: 'activities', rules: marketingRules, cases });
