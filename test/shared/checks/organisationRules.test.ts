import { describe, expect, it } from 'vitest';
import { organisationRules } from '../../../shared/checks/organisationRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { describeRules, hitsIn, registerOf } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const COMPLETE = {
  name: 'Stichting De Brug',
  address: 'Markt 1\n1234 AB Zwolle',
  email: 'info@brug.example',
};
const HEALTH = { category: 'SP_HEALTH', kind: 'special' };
const [ONE, TWO] = [anId(1), anId(2)];
const TWO_ENTITIES = [
  { id: ONE, dpoDesignated: 'yes' },
  { id: TWO, dpoDesignated: 'no' },
];
const registeredFor = (...organisationIds: readonly string[]) => ({
  registrations: organisationIds.map((organisationId) => ({ organisationId })),
});

const cases: readonly RuleCase[] = [
  {
    id: 'ORG-01',
    at: 'address',
    strikes: { organisations: [{ ...COMPLETE, address: ' ' }] },
    silent: {
      'when there is a phone instead of an e-mail address': {
        organisations: [{ ...COMPLETE, email: '', phone: '038 123 45 67' }],
      },
      'on an entity that has ended': { organisations: [{ endedOn: '2024-01-01' }] },
    },
  },
  {
    id: 'ORG-02',
    at: 'dpoDesignated',
    strikes: { organisations: [{ dpoDesignated: 'yes' }], dpos: [{ name: 'A. Bos', endedOn: '2025-01-01' }] },
    silent: {
      'when the DPO is recorded': { organisations: [{ dpoDesignated: 'yes' }], dpos: [{ name: 'A. Bos' }] },
      'when nobody said that there is one': { organisations: [{ dpoDesignated: 'unknown' }] },
    },
  },
  {
    id: 'ORG-03',
    at: 'dpoDesignated',
    strikes: {
      organisations: [{ dpoDesignated: 'no' }],
      activities: [{ isLargeScale: 'yes', data: [HEALTH] }],
    },
    silent: {
      'when a DPO is designated': {
        organisations: [{ dpoDesignated: 'yes' }],
        activities: [{ isLargeScale: 'yes', data: [HEALTH] }],
      },
      'when the scale is unknown': {
        organisations: [{ dpoDesignated: 'no' }],
        activities: [{ isLargeScale: 'unknown', data: [HEALTH] }],
      },
      'when the special data were processed by an activity that has ended': {
        organisations: [{ dpoDesignated: 'no' }],
        activities: [{ isLargeScale: 'yes', status: 'ended', data: [HEALTH] }],
      },
      'when the reason not to have one is on record': {
        organisations: [{ dpoDesignated: 'no', noDpoReason: 'Geen kernactiviteit: alleen eigen personeel.' }],
        activities: [{ isLargeScale: 'yes', data: [HEALTH] }],
      },
      'when large-scale special data are those of another entity': {
        organisations: [{ id: ONE, dpoDesignated: 'no' }, { id: TWO }],
        activities: [{ organisationId: TWO, isLargeScale: 'yes', data: [HEALTH] }],
        dpos: [{ name: 'A. Bos' }],
      },
    },
  },
  {
    id: 'ORG-06',
    at: 'dpoDesignated',
    strikes: {
      organisations: [
        { id: ONE, dpoDesignated: 'yes' },
        { id: TWO, dpoDesignated: 'yes' },
      ],
      dpos: [registeredFor(ONE)],
    },
    silent: {
      'when every entity is linked': {
        organisations: [{ id: ONE }, { id: TWO }],
        dpos: [registeredFor(ONE, TWO)],
      },
      'when two DPOs have an entity each': {
        organisations: [{ id: ONE }, { id: TWO }],
        dpos: [registeredFor(ONE), registeredFor(TWO)],
      },
      'on an entity that has no DPO': { organisations: TWO_ENTITIES, dpos: [registeredFor(ONE)] },
      'with one entity': { organisations: [{ dpoDesignated: 'yes' }], dpos: [registeredFor()] },
    },
  },
  {
    id: 'ORG-08',
    at: 'representativeId',
    strikes: { organisations: [{ establishedInEU: 'no', isPublicAuthority: 'no' }] },
    silent: {
      'while it is unknown where the entity is established': {
        organisations: [{ establishedInEU: 'unknown', isPublicAuthority: 'no' }],
      },
      'on a public authority': { organisations: [{ establishedInEU: 'no', isPublicAuthority: 'yes' }] },
      'when there is one': {
        organisations: [{ establishedInEU: 'no', isPublicAuthority: 'no', representativeId: anId(9) }],
      },
    },
  },
  {
    id: 'ORG-10',
    at: 'exemptionClaimed',
    strikes: {
      organisations: [{ exemptionClaimed: 'yes', employees: 12 }],
      activities: [{ number: 'V01', name: 'Salarissen', isOccasional: 'no' }],
    },
    silent: {
      'when nobody claims it': {
        organisations: [{ exemptionClaimed: 'no', employees: 12 }],
        activities: [{ isOccasional: 'no' }],
      },
      'when every activity is occasional, without risk and ordinary': {
        organisations: [{ exemptionClaimed: 'yes', employees: 249 }],
        activities: [{ isOccasional: 'yes', isLikelyRisk: 'no', data: [{ kind: 'ordinary' }] }],
      },
      'while nobody answered': {
        organisations: [{ exemptionClaimed: 'yes' }],
        activities: [{ isOccasional: 'unknown', isLikelyRisk: '' }],
      },
    },
  },
  {
    id: 'ORG-11',
    at: 'registerReviewedOn',
    strikes: { organisations: [{ registerReviewedOn: '2025-11-24' }] },
    silent: {
      'on the day a year later': { organisations: [{ registerReviewedOn: '2025-11-25' }] },
      'without a date, which is a missing fact': { organisations: [{}] },
    },
  },
];

describeRules('the rules of legal entities', {
  collection: 'organisations',
  rules: organisationRules,
  cases,
});

function valuesOf(id: string, facts: Facts) {
  return hitsIn(registerOf(facts), 'organisations', organisationRules)
    .filter(({ rule }) => rule.id === id)
    .map(({ values }) => values);
}

describe('a DPO that is probably mandatory', () => {
  const reasonOf = (facts: Facts) => valuesOf('ORG-03', facts).map((values) => values?.['reason']);

  it('is asked of a public authority, whatever it processes, with that reason', () => {
    expect(
      reasonOf({ organisations: [{ isPublicAuthority: 'yes', noDpoReason: 'Te klein' }] }),
    ).toMatchObject([{ en: 'a public authority or body always designates one' }]);
  });

  it.each([
    ['monitoring', { activities: [{ isLargeScale: 'yes', wp248Criteria: ['WP3'] }] }],
    ['criminal data', { activities: [{ isLargeScale: 'yes', data: [{ kind: 'criminal' }] }] }],
    ['a case of Article 35(3)', { activities: [{ dpiaTriggers: ['A35_3_b'] }] }],
    ['a processor record', { processorRecords: [{ isLargeScale: 'yes', hasSpecialData: 'yes' }] }],
  ])('is asked for large-scale %s', (_name, facts) => {
    expect(reasonOf({ organisations: [{ dpoDesignated: 'no' }], ...facts })).toHaveLength(1);
  });
});

describe('the exemption of Article 30(5)', () => {
  it('names at most three activities per reason, and counts the others', () => {
    const activities = ['V01', 'V02', 'V03', 'V04', 'V05'].map((number) => ({ number, isOccasional: 'no' }));
    expect(valuesOf('ORG-10', { organisations: [{ exemptionClaimed: 'yes' }], activities })).toMatchObject([
      {
        activity: { nl: 'V01, V02, V03 en 2 andere', en: 'V01, V02, V03 and 2 others' },
        reason: { nl: 'niet incidenteel' },
      },
    ]);
  });

  it('is out of reach from 250 employees', () => {
    expect(
      valuesOf('ORG-10', { organisations: [{ exemptionClaimed: 'yes', employees: 250 }] }),
    ).toMatchObject([{ reason: { nl: '250 of meer werknemers' } }]);
  });

  it.each([
    ['a risk', { isLikelyRisk: 'yes' }],
    ['special data', { data: [{ kind: 'special' }] }],
    ['criminal data', { data: [{ category: 'PD_CRIMINAL' }] }],
  ])('falls away with %s', (_name, activity) => {
    const facts = { organisations: [{ exemptionClaimed: 'yes' }], activities: [activity] };
    expect(valuesOf('ORG-10', facts)).toHaveLength(1);
  });
});

describe('the example register', () => {
  it('lacks contact details (§ 1) and does not say whose number it is (§ 1); there is a DPO, so none is asked for', () => {
    const found = hitsIn(sampleRegister(), 'organisations', organisationRules);
    expect(found.map(({ rule, path }) => [rule.id, path])).toEqual([
      ['ORG-01', 'address'],
      ['ORG-06', 'dpoDesignated'],
      ['ORG-01', 'address'],
      ['ORG-06', 'dpoDesignated'],
    ]);
  });
});
