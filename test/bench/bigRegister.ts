import { countries } from '../../shared/lists/countries';
import { dataCategories } from '../../shared/lists/dataCategories';
import { dataSubjects } from '../../shared/lists/dataSubjects';
import { measures as measureList } from '../../shared/lists/measures';
import { recipientCategories } from '../../shared/lists/recipientCategories';
import { retentionStartEvents } from '../../shared/lists/retentionStartEvents';
import { rights } from '../../shared/lists/rights';
import { REGISTER_FORMAT, registerSchema } from '../../shared/register/register';
import type { Register } from '../../shared/register/register';
import { dice } from './dice';
import type { Dice } from './dice';

const PARTIES = 300;
const SYSTEMS = 60;
const MEASURES = 40;
const ORGANISATIONS = 4;

const codesOf = (list: { readonly items: readonly { readonly code: string }[] }) =>
  list.items.map(({ code }) => code);
/** As parties of Dutch organisations are: mostly from here, some from next door, a few from anywhere. */
const COUNTRIES = [
  ...Array.from({ length: 400 }, () => 'NL'),
  ...Array.from({ length: 30 }, () => ['DE', 'BE', 'IE', 'FR']).flat(),
  ...codesOf(countries),
];

/**
 * A register of realistic size, the same in every run: activities of about 4 kB with texts, parties and countries of
 * their own, most of them well kept and some with gaps, as registers are.
 */
export function bigRegister(activities = 10_000): Register {
  const throws = dice(activities);
  const shared = sharedRecords(throws);
  return registerSchema.parse({
    format: REGISTER_FORMAT,
    version: 1,
    id: throws.id(),
    title: 'Groot register',
    savedBy: 'bench',
    ...shared,
    activities: Array.from({ length: activities }, (_, index) => activity(throws, shared, index)),
    processorRecords: Array.from({ length: Math.ceil(activities / 50) }, (_, index) =>
      processorRecord(throws, shared, index),
    ),
  });
}

type Shared = ReturnType<typeof sharedRecords>;

function sharedRecords(throws: Dice) {
  const many = <Item>(count: number, make: (index: number) => Item) =>
    Array.from({ length: count }, (_, index) => make(index));
  const parties = many(PARTIES, () => party(throws));
  const organisations = many(ORGANISATIONS, () => ({
    id: throws.id(),
    name: `${throws.words(2)} B.V.`,
    address: `${throws.words(1)} ${throws.number(200)}\n1000 AA ${throws.words(1)}`,
    country: 'NL',
    email: `privacy@${throws.words(1)}.example`,
    establishedInEU: 'yes',
    dpoDesignated: 'yes',
    employees: 50 + throws.number(900),
  }));
  return {
    organisations,
    dpos: [
      {
        id: throws.id(),
        name: throws.words(2),
        email: `fg@${throws.words(1)}.example`,
        registrations: organisations.map(({ id }) => ({
          id: throws.id(),
          organisationId: id,
          number: `FG${String(throws.number(999_999)).padStart(6, '0')}`,
        })),
      },
    ],
    parties,
    systems: many(SYSTEMS, () => ({
      id: throws.id(),
      name: throws.words(2),
      supplierId: throws.onceIn(6) ? throws.one(parties).id : '',
    })),
    measures: many(MEASURES, () => ({
      id: throws.id(),
      name: throws.words(3),
      category: throws.one(codesOf(measureList)),
      description: `${throws.sentence()} ${throws.sentence()}`,
    })),
  };
}

function party(throws: Dice) {
  return {
    id: throws.id(),
    name: `${throws.words(2)} N.V.`,
    category: throws.one(codesOf(recipientCategories)),
    country: throws.one(COUNTRIES),
    email: `contact@${throws.words(1)}.example`,
    isNamedOrganisation: 'yes',
    parentOutsideEEA: throws.onceIn(15) ? 'yes' : 'no',
    agreements: throws.onceIn(8) ? [] : [agreement(throws)],
  };
}

function agreement(throws: Dice) {
  return {
    id: throws.id(),
    kind: 'processor',
    status: throws.one(['signed', 'signed', 'signed', 'none']),
    signedOn: `20${String(15 + throws.number(10))}-0${String(1 + throws.number(8))}-11`,
    reference: throws.words(2),
  };
}

function activity(throws: Dice, shared: Shared, index: number) {
  const subjects = throws
    .some(codesOf(dataSubjects), 1, 1)
    .map((category) => ({ id: throws.id(), category }));
  const data = throws.some(codesOf(dataCategories), 1, 2).map((category) => dataCategory(throws, category));
  const isAbroad = throws.onceIn(8);
  return {
    id: throws.id(),
    number: `V${String(index + 1).padStart(5, '0')}`,
    name: throws.words(4),
    description: throws.onceIn(2) ? throws.sentence() : '',
    status: throws.onceIn(20) ? 'ended' : 'active',
    department: throws.words(1),
    organisationId: throws.one(shared.organisations).id,
    role: 'controller',
    purposes: Array.from({ length: throws.onceIn(8) ? 2 : 1 }, () => purpose(throws, data)),
    dataSubjects: subjects,
    data,
    hasRecipients: 'yes',
    recipients: Array.from({ length: throws.onceIn(6) ? 2 : 1 }, () => ({
      id: throws.id(),
      partyId: throws.one(shared.parties).id,
      role: throws.one(['processor', 'processor', 'controller', '']),
      reason: throws.words(4),
    })),
    hasTransfers: throws.onceIn(15) ? '' : isAbroad ? 'yes' : 'no',
    transfers: isAbroad ? [transfer(throws, shared)] : [],
    measureIds: throws.some(shared.measures, 1, 2).map(({ id }) => id),
    privacyNotice: throws.words(3),
    privacyNoticeDate: '2026-02-01',
    informedHow: throws.words(5),
    rights: throws.some(codesOf(rights), 4, 7),
    rightsRoute: throws.words(4),
    hasAutomatedDecisions: 'no',
    hasProfiling: 'no',
    isLargeScale: 'no',
    dpiaStatus: 'notNeeded',
    dpiaReason: throws.words(5),
    systemIds: throws.some(shared.systems, 1, 2).map(({ id }) => id),
    owner: throws.onceIn(10) ? '' : throws.words(2),
    lastReviewedOn: throws.one(['2026-09-15', '2026-03-01', '2024-01-10']),
    reviewDueOn: '2027-09-15',
    seenByDpoOn: throws.onceIn(5) ? '' : '2026-09-20',
  };
}

type Data = ReturnType<typeof dataCategory>;

function purpose(throws: Dice, data: readonly Data[]) {
  return {
    id: throws.id(),
    text: throws.sentence(),
    legalBases: throws.onceIn(20) ? [] : [throws.one(['A6_1_b', 'A6_1_c', 'A6_1_f', 'A6_1_a'])],
    contract: throws.words(4),
    lawReference: throws.onceIn(2) ? 'AWR art. 52' : '',
    interest: throws.onceIn(4) ? throws.sentence() : '',
    provision: 'contractual',
    consequenceIfNotProvided: throws.words(4),
    dataIds: throws.onceIn(6) ? [] : data.map(({ id }) => id),
  };
}

function dataCategory(throws: Dice, category: string) {
  return {
    id: throws.id(),
    category,
    kind: category === 'PD_BSN' ? 'nationalId' : 'ordinary',
    description: throws.words(3),
    source: throws.one(['subject', 'subject', 'other', '']),
    retention: throws.onceIn(15)
      ? {}
      : {
          kind: 'period',
          amount: 1 + throws.number(9),
          unit: 'year',
          startEvent: throws.one(codesOf(retentionStartEvents)),
          endAction: throws.one(['erase', 'erase', 'anonymise', '']),
          legalSource: throws.words(2),
        },
  };
}

function transfer(throws: Dice, shared: Shared) {
  return {
    id: throws.id(),
    recipientId: throws.one(shared.parties).id,
    country: throws.one(COUNTRIES),
    mechanism: throws.one(['A45', 'A46_2_c', '']),
    document: throws.words(3),
    documentDate: '2023-06-01',
    impactAssessment: throws.sentence(),
  };
}

function processorRecord(throws: Dice, shared: Shared, index: number) {
  return {
    id: throws.id(),
    number: `W${String(index + 1).padStart(4, '0')}`,
    name: throws.words(3),
    status: 'active',
    organisationId: throws.one(shared.organisations).id,
    controllers: [
      { id: throws.id(), partyId: throws.one(shared.parties).id, operationsDescription: throws.sentence() },
    ],
    hasTransfers: 'no',
    measureIds: throws.some(shared.measures, 1, 4).map(({ id }) => id),
    breachNotice: throws.sentence(),
  };
}
