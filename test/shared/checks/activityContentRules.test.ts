import { describe, expect, it } from 'vitest';
import { activityContentRules } from '../../../shared/checks/activityContentRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { describeRules, hitsIn, itemId } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const activity = (facts: object): Facts => ({ activities: [facts] });
const purpose = (text: string): Facts => activity({ purposes: [{ text }] });

const NEWSLETTER = {
  number: 'V01',
  role: 'controller',
  purposes: [{ text: 'Leden op de hoogte houden van toernooien' }],
  dataSubjects: [{ category: 'DS_MEMBER' }],
  data: [{ category: 'PD_EMAIL' }],
};
const withIds = (n: number, facts: object) => {
  const lists = Object.entries({ ...NEWSLETTER, ...facts }).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? value.map((item: object, index) => ({ ...item, id: itemId(name, 100 * n + index) }))
      : value,
  ]);
  return Object.fromEntries(lists) as object;
};

const cases: readonly RuleCase[] = [
  {
    id: 'ACT-02',
    at: 'purposes.0.text',
    strikes: purpose('Voor algemene bedrijfsvoering'),
    silent: {
      'on a precise purpose': purpose('Facturen versturen en betalingen bijhouden'),
      'on a precise purpose that serves a vague one': purpose(
        'Klachten registreren en afhandelen om de dienstverlening te verbeteren',
      ),
      'without a text': purpose(' '),
      'on what has ended': activity({ status: 'ended', purposes: [{ text: 'Diversen' }] }),
    },
  },
  {
    id: 'ACT-03',
    at: 'purposes.1.dataIds',
    strikes: activity({
      purposes: [{ text: 'Inschrijven', dataIds: [itemId('data', 0)] }, { text: 'Innen' }],
      data: [{ category: 'PD_NAME' }, { category: 'PD_PAY' }],
    }),
    silent: {
      'when all data are linked': activity({
        purposes: [{ dataIds: [itemId('data', 0)] }, { dataIds: [itemId('data', 1)] }],
        data: [{ category: 'PD_NAME' }, { category: 'PD_PAY' }],
      }),
      'with a single purpose': activity({ purposes: [{ text: 'Inschrijven' }], data: [{}] }),
      'without data': activity({ purposes: [{}, {}] }),
    },
  },
  {
    id: 'ACT-09',
    at: 'securityDescription',
    strikes: activity({ securityDescription: 'Zie het informatiebeveiligingsbeleid' }),
    silent: {
      'on a reference with its contents': activity({
        securityDescription: 'Zie bijlage 3: versleuteling, toegang naar rol en dagelijkse back-up.',
      }),
      'where a place is what is asked': activity({
        privacyNotice: 'https://www.brug.example/privacy',
        documents: [{ title: 'Zie dossier 12', location: '\\\\server\\dossiers\\12' }],
        purposes: [{ consentEvidence: 'zie het CRM' }],
      }),
    },
  },
  {
    id: 'ACT-09',
    at: 'data.1.retention.criterion',
    strikes: activity({ data: [{}, { retention: { criterion: 'https://intranet.example/bewaren' } }] }),
    silent: {
      'on the statute behind a term': activity({ data: [{ retention: { legalSource: 'Zie AWR 52' } }] }),
    },
  },
  {
    id: 'ACT-10',
    at: 'purposes.0.text',
    strikes: {
      activities: [
        withIds(1, {}),
        withIds(2, { number: 'V02', purposes: [{ text: 'LEDEN op de  hoogte houden van toernooien' }] }),
      ],
    },
    silent: {
      'on other data subjects': {
        activities: [withIds(1, {}), withIds(2, { dataSubjects: [{ category: 'DS_DONOR' }] })],
      },
      'on another purpose': {
        activities: [withIds(1, {}), withIds(2, { purposes: [{ text: 'Leden uitnodigen' }] })],
      },
      'when the first has ended': { activities: [withIds(1, { status: 'ended' }), withIds(2, {})] },
      'on records without contents': { activities: [{ purposes: [], data: [] }, {}] },
    },
  },
  {
    id: 'ACT-11',
    at: 'data.0.necessity',
    strikes: activity({ purposes: [{ text: 'Inschrijven' }], data: [{ category: 'PD_DOB' }] }),
    silent: {
      'when the need is explained': activity({
        data: [{ category: 'PD_DOB', necessity: 'De bond deelt in naar leeftijd.' }],
      }),
      'when a purpose names the data': activity({
        purposes: [{ text: 'Indelen naar leeftijd', dataIds: [itemId('data', 0)] }],
        data: [{ category: 'PD_DOB' }],
      }),
      'on data that need no reason': activity({ data: [{ category: 'PD_NAME' }] }),
    },
  },
  {
    id: 'ACT-14',
    at: 'purposes.0.provision',
    strikes: activity({
      purposes: [{ legalBases: ['A6_1_b'] }],
      data: [{ source: 'subject' }],
    }),
    silent: {
      'when it is answered': activity({
        purposes: [{ legalBases: ['A6_1_b'], provision: 'voluntary' }],
        data: [{ source: 'subject' }],
      }),
      'on another basis': activity({ purposes: [{ legalBases: ['A6_1_f'] }], data: [{ source: 'subject' }] }),
      'when the data come from somebody else': activity({
        purposes: [{ legalBases: ['A6_1_c'], dataIds: [itemId('data', 1)] }],
        data: [{ source: 'subject' }, { source: 'other' }],
      }),
      'while the source is unknown': activity({ purposes: [{ legalBases: ['A6_1_b'] }], data: [{}] }),
    },
  },
  {
    id: 'ACT-15',
    at: 'description',
    strikes: activity({
      description: 'De statistiek is geanonimiseerd.',
      data: [{ category: 'PD_IP' }],
    }),
    silent: {
      'when the text says the opposite': activity({
        description: 'De statistiek is niet anoniem, maar gepseudonimiseerd.',
        data: [{ category: 'PD_IP' }],
      }),
      'when nothing belongs to one user': activity({
        description: 'De statistiek is geanonimiseerd.',
        data: [{ category: 'PD_USAGE' }],
      }),
      'on what happens after the term': activity({
        data: [{ category: 'PD_IP', retention: { criterion: 'Na 14 maanden geanonimiseerd' } }],
      }),
    },
  },
];

describeRules('what an activity says', { collection: 'activities', rules: activityContentRules, cases });

describe('the example register', () => {
  const found = hitsIn(sampleRegister(), 'activities', activityContentRules).map(({ rule, record, path }) => {
    const { number } = sampleRegister().activities.find(({ id }) => id === record.id)!;
    return `${rule.id} ${number} ${path}`;
  });

  it.each([
    ['§ 2', 'ACT-02 V01 purposes.1.text', '“zo goed mogelijk van dienst”'],
    ['§ 4', 'ACT-02 V09 purposes.0.text', '“een goede uitvoering van onze dienstverlening”'],
    ['§ 2', 'ACT-11 V01 data.2.necessity', 'gender without a reason'],
    ['§ 2', 'ACT-11 V01 data.7.necessity', 'signature without a reason'],
    ['§ 2 and § 3.1', 'ACT-14 V01 purposes.0.provision', 'voluntary and required'],
    ['§ 2 and § 3.1', 'ACT-14 V05 purposes.0.provision', 'voluntary and required'],
    ['§ 9', 'ACT-15 V20 description', 'anonymised, “op gebruikersniveau”'],
  ])('%s: %s (%s)', (_section, finding) => {
    expect(found).toContain(finding);
  });

  it('holds no two records of the same activity', () => {
    expect(found.filter((finding) => finding.startsWith('ACT-10'))).toEqual([]);
  });
});
