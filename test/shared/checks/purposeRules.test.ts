import { describe, expect, it } from 'vitest';
import { consentRules } from '../../../shared/checks/consentRules';
import { interestRules } from '../../../shared/checks/interestRules';
import { marketingRules } from '../../../shared/checks/marketingRules';
import { purposeRules } from '../../../shared/checks/purposeRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { describeRules, hitsIn, itemId } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const on = (legalBases: readonly string[], facts: object = {}, activity: object = {}): Facts => ({
  activities: [{ purposes: [{ legalBases, ...facts }], ...activity }],
});

const cases: readonly RuleCase[] = [
  {
    id: 'LB-01',
    at: 'purposes.1.legalBases',
    strikes: {
      activities: [{ purposes: [{ legalBases: ['A6_1_b'] }, { text: 'Nieuwsbrief versturen' }] }],
    },
    silent: {
      'with a basis': on(['A6_1_f']),
      'on what has ended': { activities: [{ status: 'ended', purposes: [{ text: 'Innen' }] }] },
    },
  },
  {
    id: 'LB-02',
    at: 'purposes.0.basisNote',
    strikes: on(['A6_1_b', 'A6_1_f']),
    silent: {
      'with an explanation': on(['A6_1_b', 'A6_1_f'], {
        basisNote: 'b voor klanten, f voor contactpersonen',
      }),
      'with one basis': on(['A6_1_b']),
      'with one basis written twice': on(['A6_1_b', 'A6_1_b']),
    },
  },
  {
    id: 'LB-03',
    at: 'purposes.0.legalBases',
    strikes: on(['A6_1_b', 'A6_1_a'], { basisNote: 'Toestemming naast de overeenkomst' }),
    silent: {
      'on consent alone': on(['A6_1_a']),
      'on consent for one purpose and a contract for another': {
        activities: [{ purposes: [{ legalBases: ['A6_1_a'] }, { legalBases: ['A6_1_b'] }] }],
      },
    },
  },
  {
    id: 'LB-04',
    at: 'purposes.0.legalBases',
    strikes: on(['A6_1_a'], { basisNote: 'Dit is een gerechtvaardigd belang van de vereniging.' }),
    silent: {
      'when the text denies the other basis': on(['A6_1_a'], {
        basisNote: 'Geen gerechtvaardigd belang, daarom toestemming.',
      }),
      'when text and basis agree': on(['A6_1_f'], { basisNote: 'Gerechtvaardigd belang: beveiliging.' }),
      'when both bases are chosen': on(['A6_1_a', 'A6_1_f'], { basisNote: 'Toestemming en belang' }),
    },
  },
  {
    id: 'LB-04',
    at: 'purposes.0.legalBases',
    strikes: on(['A6_1_f'], { text: 'Aanbiedingen sturen na toestemming van de klant' }),
    silent: {
      'on a purpose that deals with consent': on(['A6_1_f'], {
        text: 'Gegeven en ingetrokken toestemmingen vastleggen',
      }),
      'when consent is said to be impossible': on(['A6_1_f'], {
        basisNote: 'Toestemming vragen is onhaalbaar bij camerabeelden.',
      }),
      'while no basis is chosen': on([], { basisNote: 'Toestemming' }),
    },
  },
  {
    id: 'LB-12',
    at: 'purposes.0.lawReference',
    strikes: on(['A6_1_e']),
    silent: {
      'with the statute': on(['A6_1_c'], { lawReference: 'AWR 52' }),
      'on a contract': on(['A6_1_b']),
    },
  },
  {
    id: 'LB-13',
    at: 'purposes.0.legalBases',
    strikes: on(['A6_1_b'], {}, { dataSubjects: [{ category: 'DS_CUSTOMER' }, { category: 'DS_CONTACT' }] }),
    silent: {
      'when the contact is a party': on(
        ['A6_1_b'],
        {},
        { dataSubjects: [{ category: 'DS_CONTACT', partyToContract: 'yes' }] },
      ),
      'on customers, unanswered': on(['A6_1_b'], {}, { dataSubjects: [{ category: 'DS_CUSTOMER' }] }),
      'with legitimate interests for the contact': on(
        ['A6_1_b', 'A6_1_f'],
        {},
        { dataSubjects: [{ category: 'DS_CONTACT' }] },
      ),
      'when the purpose needs only data of the customer': on(
        ['A6_1_b'],
        { dataIds: [itemId('data', 0)] },
        {
          dataSubjects: [{ category: 'DS_CUSTOMER' }, { category: 'DS_CONTACT' }],
          data: [{ subjectIds: [itemId('dataSubjects', 0)] }, { subjectIds: [itemId('dataSubjects', 1)] }],
        },
      ),
    },
  },
  {
    id: 'LB-13',
    at: 'purposes.0.legalBases',
    strikes: on(['A6_1_b'], {}, { dataSubjects: [{ category: 'DS_FAMILY', partyToContract: 'no' }] }),
    silent: {
      'on another basis': on(['A6_1_f'], {}, { dataSubjects: [{ partyToContract: 'no' }] }),
      'while it is unknown': on(['A6_1_b'], {}, { dataSubjects: [{ partyToContract: 'unknown' }] }),
    },
  },
  {
    id: 'LB-17',
    at: 'purposes.0.legalBases',
    strikes: on(['A6_1_d'], {}, { isOccasional: 'no' }),
    silent: {
      'on an emergency': on(['A6_1_d'], {}, { isOccasional: 'yes' }),
      'while unanswered': on(['A6_1_d']),
      'on another basis': on(['A6_1_c'], {}, { isOccasional: 'no' }),
    },
  },
  {
    id: 'LB-18',
    at: 'purposes.0.compatibility',
    strikes: on(['A6_1_f'], { isFurtherProcessing: 'yes' }),
    silent: {
      'with the test': on(['A6_1_f'], { isFurtherProcessing: 'yes', compatibility: 'Verenigbaar, want …' }),
      'on consent': on(['A6_1_a'], { isFurtherProcessing: 'yes' }),
      'on a law': on(['A6_1_c'], { isFurtherProcessing: 'yes' }),
      'while unknown': on(['A6_1_f'], { isFurtherProcessing: 'unknown' }),
    },
  },
];

// Consent, legitimate interests and marketing have files, and tests, of their own.
const others = [...consentRules, ...interestRules, ...marketingRules];

describeRules('the legal basis of a purpose', {
  collection: 'activities',
  rules: purposeRules.filter((rule) => !others.includes(rule)),
  cases,
});

describe('the example register', () => {
  const { activities } = sampleRegister();
  const found = hitsIn(sampleRegister(), 'activities', purposeRules).map(({ rule, record, path }) => {
    const { number } = activities.find(({ id }) => id === record.id)!;
    return `${rule.id} ${number} ${path}`;
  });

  it.each([
    ['§ 3.2', 'LB-01 V02 purposes.0.legalBases', 'no basis for an order'],
    ['§ 9', 'LB-01 V20 purposes.0.legalBases', 'no basis for statistics'],
    ['§ 4', 'LB-04 V07 purposes.0.legalBases', 'consent under “Gerechtvaardigd belang”'],
    ['§ 4', 'LB-04 V08 purposes.1.legalBases', 'consent under “Gerechtvaardigd belang”'],
    ['§ 4', 'LB-04 V09 purposes.0.legalBases', 'consent under “Gerechtvaardigd belang”'],
    ['§ 2 and § 3.1', 'LB-13 V01 purposes.0.legalBases', 'a contract for contacts at customers'],
    ['§ 2', 'LB-14 V10 purposes.0.channels', 'tips and events, nobody says how'],
    ['§ 9', 'LB-14 V11 purposes.0.channels', 'newsletter, nobody says how'],
    ['§ 2 and § 7', 'LB-15 V10 objectionRoute', 'no right to object'],
    ['§ 7 and § 9', 'LB-15 V11 objectionRoute', 'no right to object'],
    ['§ 9', 'LB-16 V20 purposes.0.legalBases', 'no consent for cookies'],
    ['§ 9', 'LB-16 V23 purposes.0.legalBases', 'cookies not said to be functional only'],
  ])('%s: %s (%s)', (_section, finding) => {
    expect(found).toContain(finding);
  });

  it('gives a way to withdraw consent for offers (§ 5.1), so that V08 lacks none', () => {
    expect(found.filter((finding) => finding.startsWith('LB-05'))).toEqual([]);
  });

  it('holds consent and contract for a good service in two activities (§ 3.1, § 4), not on one purpose', () => {
    // LEGAL 5.12 counts LB-03; typed in by section, V09 has consent only and V01 and V05 have the contract.
    expect(found.filter((finding) => finding.startsWith('LB-03'))).toEqual([]);
  });
});
