import { describe, expect, it } from 'vitest';
import { rightsRules } from '../../../shared/checks/rightsRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { describeRules, hitsIn, registerOf } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const HEALTH = { category: 'SP_HEALTH' };
const activity = (facts: object): Facts => ({ activities: [facts] });
const DECISION = {
  hasAutomatedDecisions: 'yes',
  decisionGround: 'contract',
  decisionLogic: 'Inkomen tegenover huur',
  decisionSafeguards: 'Een medewerker beslist op verzoek opnieuw',
};

const GENERAL = ['RIGHT_ACCESS', 'RIGHT_RECTIFICATION', 'RIGHT_ERASURE', 'RIGHT_RESTRICTION'];
const offered = (legalBases: readonly string[], rights: readonly string[], facts: object = {}) =>
  activity({ purposes: [{ legalBases }], rights, ...facts });
const notices = (...dates: readonly string[]): Facts => ({
  activities: dates.map((privacyNoticeDate) => ({
    privacyNotice: 'Privacyverklaring website',
    privacyNoticeDate,
  })),
});

const cases: readonly RuleCase[] = [
  {
    id: 'RGT-01',
    at: 'privacyNotice',
    strikes: activity({ privacyNotice: ' ' }),
    silent: {
      'with a notice': activity({ privacyNotice: 'Privacyverklaring, versie 3' }),
      'on what has ended': activity({ status: 'ended' }),
    },
  },
  {
    id: 'RGT-02',
    at: 'data.0.sourceDescription',
    strikes: activity({ data: [{ source: 'other' }] }),
    silent: {
      'with a source': activity({
        data: [{ source: 'other', sourceDescription: 'Handelsregister (openbaar)' }],
      }),
      'on data of the data subject': activity({ data: [{ source: 'subject' }] }),
      'while it is open': activity({ data: [{}] }),
    },
  },
  {
    id: 'RGT-03',
    at: 'decisionGround',
    strikes: activity({ hasAutomatedDecisions: 'yes' }),
    silent: {
      'when all is settled': activity(DECISION),
      'without such decisions': activity({ hasAutomatedDecisions: 'no' }),
      'while unknown': activity({ hasAutomatedDecisions: 'unknown' }),
    },
  },
  {
    id: 'RGT-03',
    at: 'decisionGround',
    strikes: activity({ ...DECISION, decisionGround: 'uavg40', hasProfiling: 'yes' }),
    silent: {
      'on UAVG 40 without profiling': activity({ ...DECISION, decisionGround: 'uavg40', hasProfiling: 'no' }),
      'on profiling with another ground': activity({ ...DECISION, hasProfiling: 'yes' }),
    },
  },
  { id: 'RGT-03', at: 'decisionLogic', strikes: activity({ ...DECISION, decisionLogic: '' }), silent: {} },
  {
    id: 'RGT-03',
    at: 'decisionSafeguards',
    strikes: activity({ ...DECISION, decisionSafeguards: '' }),
    silent: {},
  },
  {
    id: 'RGT-04',
    at: 'decisionSpecialData',
    strikes: activity({ ...DECISION, data: [HEALTH] }),
    silent: {
      'with the ground': activity({
        ...DECISION,
        data: [HEALTH],
        decisionSpecialData: 'Uitdrukkelijke toestemming',
      }),
      'on ordinary data': activity({ ...DECISION, data: [{ category: 'PD_SALARY' }] }),
    },
  },
  {
    id: 'RGT-05',
    at: 'rights',
    // Portability on a legitimate interest.
    strikes: offered(['A6_1_f'], [...GENERAL, 'RIGHT_OBJECT', 'RIGHT_PORTABILITY']),
    silent: {
      'when they fit': offered(['A6_1_f'], [...GENERAL, 'RIGHT_OBJECT']),
      'when one of the bases gives the right': offered(
        ['A6_1_f', 'A6_1_b'],
        [...GENERAL, 'RIGHT_OBJECT', 'RIGHT_PORTABILITY'],
      ),
      'while a purpose has no basis yet': activity({
        purposes: [{ legalBases: ['A6_1_c'] }, {}],
        rights: [...GENERAL, 'RIGHT_PORTABILITY'],
      }),
      'when explicit consent to special data gives the right': offered(
        ['A6_1_c'],
        [...GENERAL, 'RIGHT_PORTABILITY', 'RIGHT_WITHDRAW'],
        { data: [{ art9Ground: 'A9_2_a' }] },
      ),
      'where the table depends on more': offered(
        ['A6_1_b'],
        [...GENERAL, 'RIGHT_OBJECT_MARKETING', 'RIGHT_NO_AUTOMATED_DECISION'],
      ),
      'while no right is listed': offered(['A6_1_f'], []),
      'on a right of a newer list': offered(['A6_1_b'], [...GENERAL, 'RIGHT_NEW']),
    },
  },
  {
    id: 'RGT-05',
    at: 'rights',
    // No objection with a public task.
    strikes: offered(['A6_1_e'], GENERAL),
    silent: {
      'when marketing has its own objection': activity({
        purposes: [{ legalBases: ['A6_1_f'], tags: ['directMarketing'] }],
        rights: [...GENERAL, 'RIGHT_OBJECT_MARKETING'],
      }),
      'when the way to object to marketing is recorded': activity({
        purposes: [{ legalBases: ['A6_1_f'], tags: ['directMarketing'] }],
        rights: GENERAL,
        objectionRoute: 'Link in elk bericht',
      }),
    },
  },
  {
    id: 'RGT-05',
    at: 'rights',
    // No withdrawal with consent.
    strikes: offered(['A6_1_a'], GENERAL),
    silent: {
      'when the way to withdraw is recorded': activity({
        purposes: [{ legalBases: ['A6_1_a'], consentWithdrawal: 'Per e-mail' }],
        rights: GENERAL,
      }),
    },
  },
  {
    id: 'RGT-05',
    at: 'rights',
    // No access at all.
    strikes: offered(['A6_1_b'], GENERAL.slice(1)),
    silent: {
      'when the exception is written down': offered(['A6_1_b'], GENERAL.slice(1), {
        rightsExceptions: 'Inzage beperkt op grond van UAVG 41',
      }),
      'on erasure with a legal duty': offered(
        ['A6_1_c'],
        ['RIGHT_ACCESS', 'RIGHT_RECTIFICATION', 'RIGHT_RESTRICTION'],
      ),
    },
  },
  {
    id: 'RGT-06',
    at: 'privacyNoticeDate',
    strikes: notices('2025-01-01', '2026-03-01'),
    silent: {
      'when the dates agree': notices('2026-03-01', '2026-03-01'),
      'while a date is open': notices('', '2026-03-01'),
      'on another notice': {
        activities: [
          { privacyNotice: 'Privacyverklaring website', privacyNoticeDate: '2025-01-01' },
          { privacyNotice: 'Privacyverklaring personeel', privacyNoticeDate: '2026-03-01' },
        ],
      },
    },
  },
];

describeRules('rights and information', { collection: 'activities', rules: rightsRules, cases });

describe('rights that do not fit', () => {
  it('are named, those that are lacking and those that are too many', () => {
    const rights = [...GENERAL.slice(1), 'RIGHT_PORTABILITY'];
    const [hit] = hitsIn(registerOf(offered(['A6_1_e'], rights)), 'activities', rightsRules).filter(
      ({ path }) => path === 'rights',
    );
    expect(hit?.values?.difference).toEqual({
      nl: 'er mist: Recht van inzage, Recht van bezwaar; te veel: Recht op overdraagbaarheid van gegevens',
      en: 'lacking: Right of access, Right to object; too many: Right to data portability',
    });
  });
});

describe('a difference between notices', () => {
  it('is said with both dates, as each language writes them', () => {
    const [hit] = hitsIn(registerOf(notices('2025-01-01', '2026-03-01')), 'activities', rightsRules);
    expect(hit?.values?.difference).toEqual({
      nl: '“Privacyverklaring website” is hier van 01-01-2025 en elders van 01-03-2026',
      en: '“Privacyverklaring website” dates from 1 Jan 2025 here and from 1 Mar 2026 elsewhere',
    });
  });
});

describe('the example register', () => {
  const { activities } = sampleRegister();
  const found = hitsIn(sampleRegister(), 'activities', rightsRules).map(
    ({ rule, record }) => `${rule.id} ${activities.find(({ id }) => id === record.id)?.number}`,
  );

  it('offers portability (§ 7.6) of what it hands over by law (§ 5.2)', () => {
    expect(found).toContain('RGT-05 V13');
  });

  it('takes no automated decisions (§ 7.7), so that none is unsettled', () => {
    expect(found.filter((finding) => /^RGT-0[34]/.test(finding))).toEqual([]);
  });

  it('names one notice without a date, so that the register cannot tell how the two differ', () => {
    // LEGAL 5.12 counts RGT-06: § 2 leaves out data and § 8 recipients that other sections name. The register holds what
    // all sections say, and not which section of the notice lacks it.
    expect(found.filter((finding) => finding.startsWith('RGT-06'))).toEqual([]);
  });
});
