import { describe, expect, it } from 'vitest';
import { dpiaRules, processorDpiaRules } from '../../../shared/checks/dpiaRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { describeRules, hitsIn, registerOf } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const HEALTH = { category: 'SP_HEALTH' };
const activity = (facts: object, organisation: object = {}): Facts => ({
  organisations: [organisation],
  activities: [facts],
});
const DONE = { dpiaStatus: 'done', dpiaDate: '2025-01-01' };
const NOT_NEEDED = { dpiaStatus: 'notNeeded', dpiaReason: 'Beoordeeld bij de Jeugdwet' };
const IN_LAW = { purposes: [{ legalBases: ['A6_1_c'] }, { legalBases: ['A6_1_e'] }] };

const cases: readonly RuleCase[] = [
  {
    id: 'DPIA-01',
    at: 'dpiaStatus',
    strikes: activity({ dpiaTriggers: ['A35_3_c'], dpiaStatus: 'inProgress' }),
    silent: {
      'when it is done': activity({ dpiaTriggers: ['A35_3_c'], ...DONE }),
      'when the law was assessed': activity({ dpiaTriggers: ['A35_3_c'], ...NOT_NEEDED, ...IN_LAW }),
      'on a draft whose DPIA is on its way': activity({
        dpiaTriggers: ['A35_3_c'],
        dpiaStatus: 'needed',
        status: 'draft',
      }),
      'without a case': activity({ dpiaStatus: 'needed' }),
      'on what has ended': activity({ dpiaTriggers: ['A35_3_c'], status: 'ended' }),
    },
  },
  {
    id: 'DPIA-01',
    at: 'dpiaStatus',
    strikes: activity({ isLargeScale: 'yes', data: [HEALTH] }),
    silent: {
      'while the scale is unknown': activity({ isLargeScale: 'unknown', data: [HEALTH] }),
      'on ordinary data at large scale': activity({ isLargeScale: 'yes', data: [{ category: 'PD_NAME' }] }),
    },
  },
  {
    id: 'DPIA-01',
    at: 'dpiaStatus',
    // Consent is no law that was assessed, whatever the reason says.
    strikes: activity({ dpiaTriggers: ['A35_3_a'], ...NOT_NEEDED, purposes: [{ legalBases: ['A6_1_a'] }] }),
    silent: {},
  },
  {
    id: 'DPIA-01',
    at: 'dpiaStatus',
    // A law that demands it is not yet a law that was assessed.
    strikes: activity({
      dpiaTriggers: ['A35_3_b'],
      dpiaStatus: 'notNeeded',
      dpiaReason: 'geen tijd',
      ...IN_LAW,
    }),
    silent: {
      'when the reason names the paragraph': activity({
        dpiaTriggers: ['A35_3_b'],
        dpiaStatus: 'notNeeded',
        dpiaReason: 'Art. 35 lid 10 AVG: gedaan bij het wetsvoorstel.',
        ...IN_LAW,
      }),
    },
  },
  {
    id: 'DPIA-02',
    at: 'dpiaStatus',
    strikes: activity({ apDpiaTypes: ['AP07', 'AP09'] }),
    silent: {
      'when it is done': activity({ apDpiaTypes: ['AP07'], ...DONE }),
      'when the law was assessed': activity({ apDpiaTypes: ['AP07'], ...NOT_NEEDED, ...IN_LAW }),
      'on no type': activity({}),
    },
  },
  {
    id: 'DPIA-03',
    at: 'dpiaStatus',
    strikes: activity({ wp248Criteria: ['WP4', 'WP7'] }),
    silent: {
      'on one criterion': activity({ wp248Criteria: ['WP4'] }),
      'on one criterion written twice': activity({ wp248Criteria: ['WP4', 'WP4'] }),
      'while somebody is at work on it': activity({
        wp248Criteria: ['WP4', 'WP7'],
        dpiaStatus: 'inProgress',
      }),
      'when the reason is on record': activity({ wp248Criteria: ['WP4', 'WP7'], ...NOT_NEEDED }),
    },
  },
  {
    id: 'DPIA-03',
    at: 'dpiaReason',
    strikes: activity({ wp248Criteria: ['WP4', 'WP7'], dpiaStatus: 'notNeeded' }),
    silent: {},
  },
  {
    id: 'DPIA-04',
    at: 'dpoAdvice',
    strikes: activity(DONE, { dpoDesignated: 'yes' }),
    silent: {
      'with advice': activity(
        { ...DONE, dpoAdvice: 'Positief, met twee maatregelen' },
        { dpoDesignated: 'yes' },
      ),
      'without a DPO': activity(DONE, { dpoDesignated: 'no' }),
      'before it is done': activity({ dpiaStatus: 'inProgress' }, { dpoDesignated: 'yes' }),
    },
  },
  {
    id: 'DPIA-05',
    at: 'priorConsultation',
    strikes: activity({ residualRisk: 'high' }),
    silent: {
      'once the AP was consulted': activity({
        residualRisk: 'high',
        priorConsultation: 'Advies van 1-3-2026',
      }),
      'on a medium risk': activity({ residualRisk: 'medium' }),
    },
  },
  {
    id: 'DPIA-06',
    at: 'dpiaDate',
    strikes: activity({ ...DONE, dpiaDate: '2023-11-24' }),
    silent: {
      'after three years to the day': activity({ ...DONE, dpiaDate: '2023-11-25' }),
      'without a date': activity({ ...DONE, dpiaDate: '' }),
    },
  },
  {
    id: 'DPIA-07',
    at: 'dpiaReason',
    strikes: activity({ data: [HEALTH], dpiaStatus: 'notNeeded' }),
    silent: {
      'with a reason': activity({ data: [HEALTH], ...NOT_NEEDED }),
      'when a DPIA is needed': activity({ data: [HEALTH], dpiaStatus: 'needed' }),
      'on ordinary data': activity({ data: [{ category: 'PD_NAME' }], dpiaStatus: 'notNeeded' }),
      'while it is unknown whether there are children': activity({
        dataSubjects: [{ includeChildren: 'unknown' }],
      }),
    },
  },
  {
    id: 'DPIA-07',
    at: 'dpiaReason',
    strikes: activity({ dataSubjects: [{ includeChildren: 'yes' }] }),
    silent: {},
  },
  { id: 'DPIA-07', at: 'dpiaReason', strikes: activity({ wp248Criteria: ['WP3'] }), silent: {} },
  { id: 'DPIA-07', at: 'dpiaReason', strikes: activity({ hasAutomatedDecisions: 'yes' }), silent: {} },
];

describeRules('the DPIA of a controller', { collection: 'activities', rules: dpiaRules, cases });

describeRules('the DPIA of somebody else', {
  collection: 'processorRecords',
  rules: processorDpiaRules,
  cases: [
    {
      id: 'DPIA-08',
      at: 'dpiaAssistance',
      strikes: { processorRecords: [{ isLargeScale: 'yes', hasSpecialData: 'yes' }] },
      silent: {
        'with the assistance': {
          processorRecords: [{ isLargeScale: 'yes', hasSpecialData: 'yes', dpiaAssistance: 'DPIA 2026-3' }],
        },
        'while the scale is unknown': {
          processorRecords: [{ isLargeScale: 'unknown', hasSpecialData: 'yes' }],
        },
      },
    },
  ],
});

describe('a finding on the DPIA list of the AP', () => {
  it('names every type with its number there, and a type of a newer list by its code', () => {
    const register = registerOf(activity({ apDpiaTypes: ['AP07', 'AP09', 'AP99'] }));
    const [hit] = hitsIn(register, 'activities', dpiaRules);
    expect(hit?.values?.types).toEqual({
      nl: '7 Gezondheidsgegevens; 9 Cameratoezicht; AP99',
      en: '7 Health data; 9 CCTV; AP99',
    });
  });
});

describe('the example register', () => {
  it('stores health data for customers (§ 2), but does not say how many, so that DPIA-08 cannot be certain', () => {
    // LEGAL 5.12 counts DPIA-08; it reads "large scale" into servers for customers.
    const register = sampleRegister();
    expect(register.processorRecords.map(({ isLargeScale }) => isLargeScale)).toEqual(['', '', '']);
    expect(hitsIn(register, 'processorRecords', processorDpiaRules)).toEqual([]);
  });
});
