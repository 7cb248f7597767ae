import { specialDataRules } from '../../../shared/checks/specialDataRules';
import { describe, expect, it } from 'vitest';
import { describeRules, hitsIn, itemId, registerOf } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const HEALTH = { category: 'SP_HEALTH', kind: 'special', art9Ground: 'A9_2_a' };
const special = (data: object, activity: object = {}): Facts => ({
  activities: [{ data: [{ ...HEALTH, ...data }], ...activity }],
});
const PROVEN = { consentHow: 'Formulier', consentEvidence: 'Map', consentWithdrawal: 'Mail' };
const consentWith = (facts: object) => ({ purposes: [{ legalBases: ['A6_1_a'], ...PROVEN, ...facts }] });

const cases: readonly RuleCase[] = [
  {
    id: 'SPC-01',
    at: 'data.0.art9Ground',
    strikes: special({ kind: '', art9Ground: '' }),
    silent: {
      'with an exception': special({}),
      'on ordinary data': { activities: [{ data: [{ category: 'PD_NAME' }] }] },
      'on what has ended': special({ art9Ground: '' }, { status: 'ended' }),
    },
  },
  {
    id: 'SPC-02',
    at: 'purposes.1.legalBases',
    strikes: special(
      {},
      { purposes: [{ legalBases: ['A6_1_b'] }, { dataIds: [itemId('data', 0)], text: 'Nazorg' }] },
    ),
    silent: {
      'when the purpose that needs the data has a basis': special(
        {},
        { purposes: [{ legalBases: ['A6_1_a'], dataIds: [itemId('data', 0)] }, { text: 'Anders' }] },
      ),
      'when it may be another purpose that needs them': special(
        {},
        { purposes: [{ legalBases: ['A6_1_a'] }, { text: 'Anders' }] },
      ),
      'without an exception, which comes first': special({ art9Ground: '' }, { purposes: [{}] }),
    },
  },
  {
    id: 'SPC-03',
    at: 'data.0.uavgCondition',
    strikes: special({ art9Ground: 'A9_2_h' }),
    silent: {
      'with an article of the UAVG': special({ art9Ground: 'A9_2_h', uavgCondition: 'UAVG_30_3' }),
      'with another arrangement': special({ art9Ground: 'A9_2_b', lawReference: 'Cao Zorg 2026' }),
      'with an exception that stands alone': special({ art9Ground: 'A9_2_e' }),
    },
  },
  {
    id: 'SPC-04',
    at: 'data.0.uavgCondition',
    strikes: special({ uavgCondition: 'UAVG_25' }),
    silent: {
      'on the category the article is for': special({ category: 'SP_RACE', uavgCondition: 'UAVG_25' }),
      'on an article for every category': special({ uavgCondition: 'UAVG_24' }),
      'while the category is not recorded': special({ category: 'PD_OTHER', uavgCondition: 'UAVG_25' }),
      'on an article of a newer list': special({ uavgCondition: 'UAVG_99' }),
    },
  },
  {
    id: 'SPC-04',
    at: 'data.0.uavgCondition',
    strikes: special({ category: 'SP_RACE', uavgCondition: 'UAVG_30_5' }),
    silent: {
      'next to care data': {
        activities: [
          {
            data: [
              { ...HEALTH, category: 'SP_RACE', uavgCondition: 'UAVG_30_5' },
              { ...HEALTH, uavgCondition: 'UAVG_30_3' },
            ],
          },
        ],
      },
    },
  },
  {
    id: 'SPC-05',
    at: 'purposes.0.consentWithdrawal',
    strikes: special({}, consentWith({ consentWithdrawal: '' })),
    silent: {
      'with proof and a way back': special({}, consentWith({})),
      'on another exception': special({ art9Ground: 'A9_2_c' }, consentWith({ consentHow: '' })),
      'without a purpose, which comes first': special({}),
    },
  },
  {
    id: 'SPC-05',
    at: 'data.0.explicitConsent',
    strikes: special({}, { purposes: [{ legalBases: ['A6_1_b'] }] }),
    silent: {
      'when the consent is described with the data': special(
        { explicitConsent: 'Vinkje op het intakeformulier; intrekken per mail.' },
        { purposes: [{ legalBases: ['A6_1_b'] }] },
      ),
      'when the consent is described with a purpose on another basis': special(
        {},
        { purposes: [{ legalBases: ['A6_1_b'], ...PROVEN }] },
      ),
    },
  },
  {
    id: 'SPC-06',
    at: 'data.0.art9Ground',
    strikes: { organisations: [{ isNonProfit: 'no' }], ...special({ art9Ground: 'A9_2_d' }) },
    silent: {
      'on an association': { organisations: [{ isNonProfit: 'yes' }], ...special({ art9Ground: 'A9_2_d' }) },
      'while unanswered': {
        organisations: [{ legalForm: 'B.V.' }],
        ...special({ art9Ground: 'A9_2_d' }),
      },
    },
  },
];

describeRules('special categories', { collection: 'activities', rules: specialDataRules, cases });

describe('an article of the UAVG that does not fit', () => {
  it('is named as a Dutch and as an English reader writes it', () => {
    const found = hitsIn(
      registerOf(special({ category: 'SP_RACE', uavgCondition: 'UAVG_30_1' })),
      'activities',
      specialDataRules,
    );
    expect(found.find(({ rule }) => rule.id === 'SPC-04')?.values).toMatchObject({
      article: { nl: '30 lid 1', en: '30(1)' },
    });
  });

  it.each(['UAVG_30_1', 'UAVG_30_2', 'UAVG_30_3', 'UAVG_30_4', 'UAVG_30a', 'UAVG_30b'])(
    '%s fits health data and nothing else',
    (uavgCondition) => {
      const strikes = (category: string) =>
        hitsIn(
          registerOf(special({ category, uavgCondition })),
          'activities',
          specialDataRules.filter(({ id }) => id === 'SPC-04'),
        ).length;
      expect([strikes('SP_HEALTH'), strikes('SP_UNION')]).toEqual([0, 1]);
    },
  );
});
