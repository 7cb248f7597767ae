import { describe, expect, it } from 'vitest';
import {
  activitySecurityRules,
  measureRules,
  processorSecurityRules,
} from '../../../shared/checks/securityRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { describeRules, hitsIn } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const [MEASURE, SYSTEM, PARTY] = [anId(7), anId(8), anId(9)];
const HEALTH = { category: 'SP_HEALTH' };
const CERTIFICATE = { name: 'ISO 27001', description: 'Certificering voor onder andere ISO 27001:2022' };

const secured = (measure: object, activity: object = {}, system: object = {}): Facts => ({
  measures: [{ id: MEASURE, ...measure }],
  systems: [{ id: SYSTEM, ...system }],
  activities: [{ measureIds: [MEASURE], systemIds: [SYSTEM], ...activity }],
});
const POLICY = { name: 'Beveiligingsbeleid', catalogueItem: 'ME_SECURITY_POLICY' };
const TESTED = 'Back-up met hersteltest en een jaarlijkse audit';

const cases: readonly RuleCase[] = [
  {
    id: 'SEC-01',
    at: 'measureIds',
    strikes: { activities: [{ name: 'Nieuw' }] },
    silent: {
      'with a measure': secured(POLICY),
      'with words': { activities: [{ securityDescription: TESTED }] },
      'with a reason': { activities: [{ noSecurityReason: 'Wordt met de nieuwe leverancier opgesteld' }] },
      'on what has ended': { activities: [{ status: 'ended' }] },
    },
  },
  {
    id: 'SEC-02',
    at: 'measureIds',
    strikes: secured(POLICY, { data: [HEALTH] }),
    silent: {
      'on ordinary data': secured(POLICY, { data: [{ category: 'PD_NAME' }] }),
      'with encryption': secured({ name: 'TLS', group: 'art32a' }, { data: [HEALTH] }),
      'with access control in own words': secured({ name: 'Toegang naar rol' }, { data: [HEALTH] }),
      'with a description that says it': secured(POLICY, {
        data: [HEALTH],
        securityDescription: 'Inloggen met tweefactorauthenticatie',
      }),
      'on an encrypted system': secured(POLICY, { data: [HEALTH] }, { encryptedAtRest: 'yes' }),
      'on paper': secured({ name: 'Afgesloten kast' }, { data: [HEALTH] }, { hosting: 'paper' }),
      'while no measure is recorded at all': { activities: [{ data: [HEALTH] }] },
    },
  },
  {
    id: 'SEC-02',
    at: 'measureIds',
    strikes: secured(POLICY, { data: [{ category: 'PD_BSN' }] }),
    silent: {},
  },
  { id: 'SEC-02', at: 'measureIds', strikes: secured(POLICY, { isLargeScale: 'yes' }), silent: {} },
  {
    id: 'SEC-03',
    at: 'securityDescription',
    strikes: {
      activities: [{ securityDescription: 'Wij zijn gecertificeerd volgens ISO 27001 en NEN 7510.' }],
    },
    silent: {
      'when it says what is done': {
        activities: [{ securityDescription: 'ISO 27001: versleuteling, toegang naar rol en back-up.' }],
      },
      'beside other measures': secured(POLICY, { securityDescription: 'ISO 27001' }),
      'without any description': { activities: [{}] },
    },
  },
  { id: 'SEC-03', at: 'measureIds', strikes: secured(CERTIFICATE), silent: {} },
  {
    id: 'SEC-04',
    at: 'measureIds',
    strikes: secured(POLICY, { data: [HEALTH], dataSubjects: [{ category: 'DS_PATIENT' }] }),
    silent: {
      'with the norm from the list': secured(
        { catalogueItem: 'ME_NEN_7510' },
        { data: [HEALTH], dataSubjects: [{ category: 'DS_PATIENT' }] },
      ),
      'with the norm in words': secured(
        { ...POLICY, standard: 'NEN-EN 7510' },
        { data: [HEALTH], dataSubjects: [{ category: 'DS_PATIENT' }] },
      ),
      'on health data of employees': secured(POLICY, {
        data: [HEALTH],
        dataSubjects: [{ category: 'DS_EMPLOYEE' }],
      }),
      'on other data of patients': secured(POLICY, {
        data: [{ category: 'PD_NAME' }],
        dataSubjects: [{ category: 'DS_PATIENT' }],
      }),
    },
  },
  {
    id: 'SEC-05',
    at: 'measureIds',
    strikes: secured({ catalogueItem: 'ME_BACKUP' }),
    silent: {
      'with both in one description': secured(POLICY, { securityDescription: TESTED }),
      'with a system that is backed up': secured({ group: 'art32d' }, {}, { backedUp: 'yes' }),
      'while no measure is recorded at all': { activities: [{}] },
    },
  },
  { id: 'SEC-05', at: 'measureIds', strikes: secured({ catalogueItem: 'ME_PENETRATION_TEST' }), silent: {} },
];

describeRules('security of an activity', {
  collection: 'activities',
  rules: activitySecurityRules,
  cases,
});

const asProcessor = (record: object, party: object = {}): Facts => ({
  measures: [{ id: MEASURE, ...POLICY }],
  parties: [{ id: PARTY, ...party }],
  processorRecords: [{ measureIds: [MEASURE], controllers: [{ partyId: PARTY }], ...record }],
});

describeRules('security of what is done as processor', {
  collection: 'processorRecords',
  rules: processorSecurityRules,
  cases: [
    {
      id: 'SEC-01',
      at: 'measureIds',
      strikes: { processorRecords: [{}] },
      silent: { 'with a measure': asProcessor({}) },
    },
    {
      id: 'SEC-02',
      at: 'measureIds',
      strikes: asProcessor({ hasSpecialData: 'yes' }),
      silent: { 'while unknown': asProcessor({ hasSpecialData: 'unknown' }) },
    },
    {
      id: 'SEC-03',
      at: 'securityDescription',
      strikes: { processorRecords: [{ securityDescription: 'SOC 2 Type II' }] },
      silent: { 'on ordinary words': { processorRecords: [{ securityDescription: 'Goede afspraken' }] } },
    },
    {
      id: 'SEC-04',
      at: 'measureIds',
      strikes: asProcessor({ hasSpecialData: 'yes' }, { category: 'RC_HEALTHPROV' }),
      silent: { 'for another customer': asProcessor({ hasSpecialData: 'yes' }, { category: 'RC_CUSTOMER' }) },
    },
    {
      id: 'SEC-05',
      at: 'measureIds',
      strikes: asProcessor({}),
      silent: { 'with both in words': asProcessor({ securityDescription: TESTED }) },
    },
  ],
});

describeRules('a measure', {
  collection: 'measures',
  rules: measureRules,
  cases: [
    {
      id: 'SEC-03',
      at: 'description',
      strikes: { measures: [CERTIFICATE] },
      silent: {
        'when the list describes it': { measures: [{ ...CERTIFICATE, catalogueItem: 'ME_ISMS' }] },
        'when it says what is done': {
          measures: [{ name: 'ISO 27001', description: 'Jaarlijkse externe audit op het beleid' }],
        },
        'that is no longer used': { measures: [{ ...CERTIFICATE, endedOn: '2025-01-01' }] },
        'without a word': { measures: [{}] },
      },
    },
  ],
});

describe('the example register', () => {
  const register = sampleRegister();

  it('counts “certificeringen voor onder andere ISO 27001” (§ 6) as a measure, which describes none', () => {
    const found = hitsIn(register, 'measures', measureRules).map(({ rule, record }) => [
      rule.id,
      register.measures.find(({ id }) => id === record.id)?.name,
    ]);
    expect(found).toEqual([['SEC-03', 'ISO 27001']]);
  });

  it('names no norm of care for its health data (§ 2), but does not say that its customers are care providers', () => {
    // LEGAL 6.10 no. 11 names SEC-04; "klanten" may as well be patients who keep their own file.
    const found = hitsIn(register, 'processorRecords', processorSecurityRules);
    expect(found.filter(({ rule }) => rule.id === 'SEC-04')).toEqual([]);
  });
});
