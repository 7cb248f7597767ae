import { consentRules } from '../../../shared/checks/consentRules';
import { describeRules } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const PROVEN = {
  legalBases: ['A6_1_a'],
  consentHow: 'Vinkje op het formulier',
  consentEvidence: 'In het CRM',
  consentWithdrawal: 'Link in elk bericht',
};
const consent = (facts: object = {}, activity: object = {}): Facts => ({
  activities: [{ purposes: [{ ...PROVEN, ...facts }], ...activity }],
});
const EMPLOYEES = { dataSubjects: [{ category: 'DS_EMPLOYEE' }] };
const CHILDREN = { dataSubjects: [{ category: 'DS_PUPIL', includeChildren: 'yes' }] };
const AUTHORITY = { organisations: [{ isPublicAuthority: 'yes' }] };

const cases: readonly RuleCase[] = [
  {
    id: 'LB-05',
    at: 'purposes.0.consentWithdrawal',
    strikes: consent({ consentWithdrawal: '' }),
    silent: {
      'with a way to withdraw': consent(),
      'on another basis': consent({ legalBases: ['A6_1_b'], consentWithdrawal: '' }),
      'on what has ended': consent({ consentWithdrawal: '' }, { status: 'ended' }),
    },
  },
  {
    id: 'LB-06',
    at: 'purposes.0.consentEvidence',
    strikes: consent({ consentEvidence: '' }),
    silent: { 'with question and evidence': consent() },
  },
  {
    id: 'LB-06',
    at: 'purposes.0.consentHow',
    strikes: consent({ consentHow: '\n' }),
    silent: { 'on another basis': consent({ legalBases: [], consentHow: '' }) },
  },
  {
    id: 'LB-07',
    at: 'purposes.0.legalBases',
    strikes: consent({}, EMPLOYEES),
    silent: {
      'on customers': consent({}, { dataSubjects: [{ category: 'DS_CUSTOMER' }] }),
      'when refusing is said to have no consequences': consent(
        { basisNote: 'Wie geen foto wil, kan weigeren zonder gevolgen.' },
        EMPLOYEES,
      ),
      'on another basis': consent({ legalBases: ['A6_1_c'] }, EMPLOYEES),
    },
  },
  {
    id: 'LB-07',
    at: 'purposes.0.legalBases',
    strikes: { ...AUTHORITY, ...consent({ text: 'Uitkeringen toekennen' }) },
    silent: {
      'on a newsletter of an authority': { ...AUTHORITY, ...consent({ tags: ['newsletter'] }) },
      'while nobody said that it is an authority': {
        organisations: [{ isPublicAuthority: 'unknown' }],
        ...consent(),
      },
    },
  },
  {
    id: 'LB-08',
    at: 'purposes.0.consentOfRepresentative',
    strikes: consent({}, CHILDREN),
    silent: {
      'when a parent consents': consent({ consentOfRepresentative: 'Een ouder tekent.' }, CHILDREN),
      'on free help and advice': consent({ tags: ['freeHelpService'] }, CHILDREN),
      'while nobody said that there are children': consent(
        {},
        { dataSubjects: [{ category: 'DS_PUPIL', includeChildren: 'unknown' }] },
      ),
    },
  },
  {
    id: 'LB-08',
    at: 'purposes.0.consentOfRepresentative',
    strikes: consent({}, { dataSubjects: [{ category: 'DS_CHILD' }] }),
    silent: { 'on a contract': consent({ legalBases: ['A6_1_b'] }, CHILDREN) },
  },
];

describeRules('consent', { collection: 'activities', rules: consentRules, cases });
