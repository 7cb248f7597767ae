import { describe, expect, it } from 'vitest';
import {
  activityGovernanceRules,
  expectationRules,
  processorGovernanceRules,
} from '../../../shared/checks/governanceRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { describeRules, hitsIn } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const WITH_DPO = { dpoDesignated: 'yes' };
const looked = (facts: object, organisation: object = WITH_DPO): Facts => ({
  organisations: [organisation],
  dpos: [{ name: 'Marieke de Wit' }],
  activities: [facts],
});
const breached = (date: string, lastReviewedOn: string) => looked({ breaches: [{ date }], lastReviewedOn });

const cases: readonly RuleCase[] = [
  {
    id: 'GOV-01',
    at: 'lastReviewedOn',
    strikes: breached('2026-10-02', '2026-10-01'),
    silent: {
      'when a review followed': breached('2026-10-01', '2026-10-01'),
      'on a date that lies ahead': breached('2027-01-01', '2026-10-01'),
      'without a date': breached('', ''),
      'without a breach': looked({}),
    },
  },
  {
    id: 'GOV-02',
    at: 'seenByDpoOn',
    strikes: looked({}),
    silent: {
      'when the DPO has seen it': looked({ seenByDpoOn: '2026-09-01' }),
      'without a DPO': looked({}, { dpoDesignated: 'no' }),
      'on what has ended': looked({ status: 'ended' }),
    },
  },
  {
    id: 'GOV-03',
    at: 'owner',
    strikes: looked({ owner: 'FG' }),
    silent: { 'on another owner': looked({ owner: 'Hoofd Administratie' }) },
  },
  {
    id: 'GOV-03',
    at: 'owner',
    strikes: looked({ owner: 'Secretaris en Marieke de Wit' }),
    silent: { 'when the DPO only advises': looked({ owner: 'Directeur (na advies FG)' }) },
  },
];

describeRules('how an activity is looked after', {
  collection: 'activities',
  rules: activityGovernanceRules,
  cases,
});

describeRules('how a processor record is looked after', {
  collection: 'processorRecords',
  rules: processorGovernanceRules,
  cases: cases.map((one) => ({ ...one, strikes: asProcessor(one.strikes), silent: {} })),
});

function asProcessor({ activities = [], ...facts }: Facts): Facts {
  return { ...facts, processorRecords: activities };
}

const organised = (organisation: object, ...activities: readonly object[]): Facts => ({
  organisations: [organisation],
  activities,
});
const PAYROLL = {
  name: 'Salarisadministratie',
  purposes: [{ text: 'Lonen betalen', category: 'PU_PAYROLL', tags: ['hr', 'payroll'] }],
  dataSubjects: [{ category: 'DS_EMPLOYEE' }],
};

describeRules('activities that are expected', {
  collection: 'organisations',
  rules: expectationRules,
  cases: [
    {
      id: 'GOV-04',
      at: 'employees',
      strikes: organised({ employees: 12 }, { name: 'Facturatie' }),
      silent: {
        'with staff administration by its category': organised(
          { employees: 12 },
          { purposes: [{ category: 'PU_PERSONNEL' }] },
        ),
        'with staff administration by its name': organised({ employees: 12 }, { name: 'Personeelsdossiers' }),
        'with staff administration by its tag': organised(
          { employees: 12 },
          { purposes: [{ tags: ['hr'] }] },
        ),
        'without employees': organised({ employees: 0 }, { name: 'Facturatie' }),
        'while nothing shows that there are any': organised({}, { name: 'Facturatie' }),
      },
    },
    // Whoever is paid was hired first.
    {
      id: 'GOV-04',
      at: 'employees',
      strikes: organised({}, PAYROLL),
      silent: { 'beside recruitment': organised({}, PAYROLL, { name: 'Werving en selectie' }) },
    },
    {
      id: 'GOV-04',
      at: 'website',
      strikes: organised({ website: 'www.brug.example' }, { name: 'Facturatie' }),
      silent: {
        'with cookies': organised({ website: 'www.brug.example' }, { purposes: [{ tags: ['cookies'] }] }),
        'with visitors of the website': organised(
          { website: 'www.brug.example' },
          { dataSubjects: [{ category: 'DS_WEB' }] },
        ),
      },
    },
    {
      id: 'GOV-04',
      at: 'dpoDesignated',
      strikes: organised(WITH_DPO, { name: 'Facturatie' }),
      silent: {
        'with requests': organised(WITH_DPO, { purposes: [{ tags: ['dataSubjectRights'] }] }),
        'with breaches': organised(WITH_DPO, { name: 'Datalekken' }),
      },
    },
    {
      id: 'GOV-04',
      at: 'address',
      strikes: { ...organised({ address: 'Markt 1' }), measures: [{ catalogueItem: 'ME_CCTV' }] },
      silent: {
        'on an address alone': organised({ address: 'Markt 1' }),
        'with visitors': {
          ...organised({ address: 'Markt 1' }, { dataSubjects: [{ category: 'DS_VISITOR' }] }),
          measures: [{ catalogueItem: 'ME_CCTV' }],
        },
        'on a measure that is no longer used': {
          ...organised({ address: 'Markt 1' }),
          measures: [{ catalogueItem: 'ME_CCTV', endedOn: '2025-01-01' }],
        },
      },
    },
    // Said once, at the first entity that gives rise to it.
    {
      id: 'GOV-04',
      at: 'employees',
      strikes: { organisations: [{ employees: 0 }, { employees: 5 }, { employees: 7 }] },
      silent: {
        'when another entity keeps the staff administration for all': {
          organisations: [{ employees: 3 }],
          activities: [
            { name: 'Personeelsadministratie', organisationId: '00000000-0000-4000-8000-000000000077' },
          ],
        },
      },
    },
  ],
});

describe('the example register', () => {
  it('pays employees (§ 8) and describes nothing else about them', () => {
    const hits = hitsIn(sampleRegister(), 'organisations', expectationRules);
    expect(hits.map(({ rule, path, values }) => [rule.id, path, values?.list])).toEqual([
      [
        'GOV-04',
        'employees',
        {
          nl: 'personeelsadministratie (ook werving, verzuim)',
          en: 'staff administration (recruitment and absence too)',
        },
      ],
    ]);
  });
});
