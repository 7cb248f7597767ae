import { interestRules } from '../../../shared/checks/interestRules';
import { anId } from '../../factories';
import { describeRules } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const interest = (facts: object = {}, activity: object = {}): Facts => ({
  activities: [{ purposes: [{ legalBases: ['A6_1_f'], ...facts }], ...activity }],
});
const AUTHORITY = { organisations: [{ isPublicAuthority: 'yes' }] };

const cases: readonly RuleCase[] = [
  {
    id: 'LB-09',
    at: 'purposes.0.interest',
    strikes: interest(),
    silent: {
      'with the interest': interest({ interest: 'Beveiliging van het gebouw, van de vereniging' }),
      'on another basis': interest({ legalBases: ['A6_1_e'] }),
      'on what has ended': interest({}, { status: 'ended' }),
    },
  },
  {
    id: 'LB-10',
    at: 'purposes.0.balancingTest',
    strikes: interest({ interest: 'Beveiliging' }, { documents: [{ kind: 'DOC_DPIA' }] }),
    silent: {
      'with the test': interest({ balancingTest: 'Nodig en met de minste inbreuk.' }),
      'with the test as a document': interest({}, { documents: [{ kind: 'DOC_LIA', title: 'LIA 2026' }] }),
    },
  },
  {
    id: 'LB-11',
    at: 'purposes.0.legalBases',
    strikes: { ...AUTHORITY, ...interest({ tags: ['publicTask'] }) },
    silent: {
      'on what is no public task': { ...AUTHORITY, ...interest({ tags: ['security'] }) },
      'on another basis': { ...AUTHORITY, ...interest({ tags: ['publicTask'], legalBases: ['A6_1_e'] }) },
      'on a company': {
        organisations: [{ isPublicAuthority: 'no' }],
        ...interest({ tags: ['publicTask'] }),
      },
      'when the authority is another entity': {
        organisations: [
          { id: anId(1), isPublicAuthority: 'yes' },
          { id: anId(2), isPublicAuthority: 'no' },
        ],
        ...interest({ tags: ['publicTask'] }, { organisationId: anId(2) }),
      },
    },
  },
];

describeRules('legitimate interests', { collection: 'activities', rules: interestRules, cases });
