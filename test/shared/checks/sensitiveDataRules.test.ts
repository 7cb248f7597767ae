import { describe, expect, it } from 'vitest';
import { healthDataRules } from '../../../shared/checks/healthDataRules';
import { sensitiveDataRules } from '../../../shared/checks/sensitiveDataRules';
import { specialDataRules } from '../../../shared/checks/specialDataRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { describeRules, hitsIn, itemId } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const data = (facts: object, activity: object = {}): Facts => ({
  activities: [{ data: [facts], ...activity }],
});
const CRIMINAL = { kind: 'criminal', description: 'Aangiften' };
const SHARED = { recipients: [{ role: 'controller' }] };

const cases: readonly RuleCase[] = [
  {
    id: 'SPC-09',
    at: 'data.0.criminalGround',
    strikes: data({ category: 'PD_CRIMINAL' }),
    silent: {
      'with a ground': data({ ...CRIMINAL, criminalGround: 'CR_33_2b' }),
      'on ordinary data': data({ category: 'PD_NAME' }),
      'on what has ended': data(CRIMINAL, { status: 'ended' }),
    },
  },
  {
    id: 'SPC-10',
    at: 'data.0.criminalGround',
    strikes: data({ ...CRIMINAL, criminalGround: 'CR_33_2b' }, SHARED),
    silent: {
      'with a ground for third parties': data({ ...CRIMINAL, criminalGround: 'CR_33_4b' }, SHARED),
      'with a ground of UAVG 32': data({ ...CRIMINAL, criminalGround: 'CR_32d' }, SHARED),
      'when nobody outside receives them': data(
        { ...CRIMINAL, criminalGround: 'CR_33_2b' },
        { recipients: [{ role: 'internal' }, { role: 'processor' }, { role: 'unknown' }] },
      ),
      'when the recipient receives other data': data(
        { ...CRIMINAL, criminalGround: 'CR_33_2b' },
        { recipients: [{ role: 'controller', dataIds: [itemId('data', 4)] }] },
      ),
      'without a ground, which comes first': data(CRIMINAL, SHARED),
    },
  },
  {
    id: 'SPC-11',
    at: 'data.0.nationalNumberLaw',
    strikes: data({ category: 'PD_BSN', kind: 'ordinary' }),
    silent: {
      'with the law': data({ kind: 'nationalId', nationalNumberLaw: 'BSN_LB_AWR' }),
      'with a law in words': data({ kind: 'nationalId', lawReference: 'Wet op het voortgezet onderwijs' }),
      'on other data': data({ category: 'PD_ACCOUNT', kind: 'ordinary' }),
    },
  },
  {
    id: 'SPC-12',
    at: 'data.0.category',
    strikes: data({ category: 'PD_IDDOC' }),
    silent: {
      'when the BSN is recorded as well': {
        activities: [{ data: [{ category: 'PD_IDDOC' }, { category: 'PD_BSN' }] }],
      },
      'when both are masked': data({ category: 'PD_IDDOC', description: 'BSN en foto zijn afgeschermd' }),
      'on other documents': data({ category: 'PD_CV' }),
    },
  },
  {
    id: 'SPC-13',
    at: 'data.0.kind',
    strikes: data({ kind: 'ordinary', description: 'Allergieën en dieetwensen' }),
    silent: {
      'when they are said to be special': data({ kind: 'special', description: 'Allergieën' }),
      'while the kind is not recorded': data({ description: 'Allergieën' }),
      'when the words deny it': data({ kind: 'ordinary', description: 'Planning, zonder medische gegevens' }),
      'on words that only begin alike': data({ kind: 'ordinary', description: 'Vogelsoorten in de tuin' }),
    },
  },
  {
    id: 'SPC-13',
    at: 'data.0.kind',
    strikes: data({ kind: 'ordinary', category: 'PD_LEAVE' }),
    silent: { 'on leave': data({ kind: 'ordinary', category: 'PD_HR' }) },
  },
  {
    id: 'SPC-13',
    at: 'data.0.kind',
    strikes: data({ kind: 'ordinary', category: 'SP_UNION' }),
    silent: { 'on contact data': data({ kind: 'ordinary', category: 'PD_PHONE' }) },
  },
];

const others = [...specialDataRules, ...healthDataRules];

describeRules('criminal data, national numbers and what looks ordinary', {
  collection: 'activities',
  rules: sensitiveDataRules.filter((rule) => !others.includes(rule)),
  cases,
});

describe('the example register', () => {
  it('asks no exception for the health data it hosts for customers (§ 2): those are a processor record', () => {
    expect(hitsIn(sampleRegister(), 'activities', sensitiveDataRules)).toEqual([]);
  });
});
