import { describe, expect, it } from 'vitest';
import type { Text } from '../../../shared/i18n/text';
import type { ListName } from '../../../shared/lists/lists';
import { labelOf, LISTS } from '../../../shared/lists/lists';
import type { ListItem, ValueList } from '../../../shared/lists/valueList';
import { itemOf } from '../../../shared/lists/valueList';

const names = Object.keys(LISTS) as ListName[];
const listNamed = (name: ListName): ValueList => LISTS[name];

/** Counted by hand in the legal paper; a cell with several codes counts once per code. */
const COUNTS: readonly (readonly [ListName, string, number])[] = [
  ['legalBases', '3.1', 6],
  ['specialCategories', '3.2', 8],
  ['art9Grounds', '3.3', 10],
  ['uavgConditions', '3.4, 30(5)-(6) as two, plus 47a', 18],
  ['uavgArticles', '3.4, second table', 12],
  ['criminalGrounds', '3.5', 15],
  ['bsnLaws', '3.6, laws', 10],
  ['bsnRules', '3.6, rules', 4],
  ['transferMechanisms', '3.7', 20],
  ['adequacyCountries', '3.8', 17],
  ['eeaCountries', '3.9', 30],
  ['roles', '3.10', 9],
  ['dataSubjects', '3.11', 34],
  ['dataCategories', '3.12 (42), 3.2 (8), criminal and BSN', 52],
  ['recipientCategories', '3.13, 7 own departments and 40 others', 47],
  ['measures', '3.14: 7 + 13 + 4 + 7 + 16 + 6 + 3 + 7', 63],
  ['rights', '3.15', 13],
  ['dpiaTriggers', '3.16, art. 35(3)', 3],
  ['wp248Criteria', '3.16, WP248', 9],
  ['apDpiaTypes', '3.16, AP', 17],
  ['dpiaQuestions', '3.16, WP248 and AP', 26],
  ['dpoFacts', '3.17', 11],
  ['documentKinds', '3.18', 14],
  ['operations', '3.19: 14 + 12', 26],
  ['purposes', '3.20', 27],
  ['retentionPresets', '4', 72],
];

/** Rows that the paper marks K or V~, wholly or in part. */
const TO_CONFIRM: Partial<Record<ListName, readonly string[]>> = {
  legalBases: ['A6_1_a'],
  art9Grounds: ['A9_2_i'],
  bsnLaws: [
    'BSN_LB_AWR',
    'BSN_WABVPZ',
    'BSN_ZVW',
    'BSN_EDUCATION',
    'BSN_WFT_AWR',
    'BSN_PENSION',
    'BSN_CONTROLLER',
  ],
  adequacyCountries: ['IL'],
  dataSubjects: ['DS_UBO'],
  recipientCategories: [
    'RC_UWV',
    'RC_BANK',
    'RC_LAWYER',
    'RC_HEALTHINS',
    'RC_MUNICIPALITY',
    'RC_IND',
    'RC_TELECOM',
    'RC_COURIER',
    'RC_SHRED',
    'RC_TRAINING',
    'RC_LEASE',
    'RC_SECURITY',
    'RC_HEALTHPROV',
    'RC_SCHOOL',
    'RC_RESEARCH',
    'RC_PUBLIC',
  ],
  purposes: [
    'PU_ACCESS',
    'PU_CCTV',
    'PU_RECRUITMENT',
    'PU_PERSONNEL',
    'PU_ABSENCE',
    'PU_DEVELOPMENT',
    'PU_DISPUTES',
  ],
  countries: ['AW', 'AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'SX', 'XK', 'YT'],
  retentionPresets: [
    'RT05',
    'RT12',
    'RT20',
    'RT28',
    'RT29',
    'RT37',
    'RT46',
    'RT47',
    'RT50',
    'RT51',
    'RT54',
    'RT55',
    'RT56',
    'RT57',
    'RT69',
    'RT70',
    'RT72',
  ],
};

/** Codes in capitals come from the law or the paper; codes in lower camel case are options of our own forms. */
const PATTERNS: Partial<Record<ListName, RegExp>> = {
  legalBases: /^A6_1_[a-f]$/,
  specialCategories: /^SP_[A-Z]+$/,
  art9Grounds: /^A9_2_[a-j]$/,
  uavgConditions: /^UAVG_\d\d[ab]?(_\d)?$/,
  uavgArticles: /^UAVG_[\dab_]+$/,
  criminalGrounds: /^CR_3[1-3](_?\d?[a-f]?)$/,
  bsnLaws: /^BSN_[A-Z0-9_]+$/,
  bsnRules: /^BSN_RULE_[A-Z_]+$/,
  transferMechanisms: /^(NONE_EEA|A4\d(_[A-Za-z0-9_]+)?)$/,
  adequacyCountries: /^([A-Z]{2}|EPO)$/,
  eeaCountries: /^[A-Z]{2}$/,
  countries: /^[A-Z]{2}$/,
  roles: /^ROLE_[A-Z0-9]+$/,
  dataSubjects: /^DS_[A-Z]+$/,
  dataCategories: /^(PD|SP)_[A-Z]+$/,
  recipientCategories: /^RC_[A-Z_]+$/,
  measures: /^ME_[A-Z0-9_]+$/,
  rights: /^RIGHT_[A-Z_]+$/,
  dpiaTriggers: /^A35_3_[a-c]$/,
  wp248Criteria: /^WP[1-9]$/,
  apDpiaTypes: /^AP(0[1-9]|1[0-7])$/,
  dpiaQuestions: /^(WP[1-9]|AP(0[1-9]|1[0-7]))$/,
  dpoFacts: /^DPO_[A-Z_]+$/,
  documentKinds: /^DOC_[A-Z_]+$/,
  operations: /^OP_[A-Z_]+$/,
  purposes: /^PU_[A-Z_]+$/,
  retentionPresets: /^RT\d\d$/,
  retentionTypes: /^[A-Z_]+$/,
  retentionStartEvents: /^[A-Z_]+$/,
};
const OWN_FORM = /^[a-z][A-Za-z0-9]*$/;

/** Words inside a sentence, where the plain word is also the code. */
const SAME_WORD: Partial<Record<ListName, readonly string[]>> = {
  retentionUnits: ['day', 'week', 'month', 'year'],
  retentionEndActions: ['erase', 'anonymise', 'archive', 'return', 'review'],
};

const TIME_BOUND: readonly ListName[] = [
  'uavgConditions',
  'uavgArticles',
  'criminalGrounds',
  'bsnLaws',
  'bsnRules',
  'adequacyCountries',
  'eeaCountries',
  'apDpiaTypes',
  'dpoFacts',
  'retentionPresets',
];

/** Every text of an item, also the ones that only its own list has. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && 'en' in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

describe('the value lists', () => {
  it.each(COUNTS)('%s holds the rows of LEGAL %s', (name, _section, count) => {
    expect(listNamed(name).items).toHaveLength(count);
  });

  it.each(names)('%s uses every code once, in its own pattern', (name) => {
    const codes = listNamed(name).items.map((item) => item.code);
    expect(codes.filter((code) => !(PATTERNS[name] ?? OWN_FORM).test(code))).toEqual([]);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it.each(names)('%s fits the pattern of codes in the file', (name) => {
    const fits = (item: ListItem) => /^[A-Za-z0-9_]{1,60}$/.test(item.code);
    expect(listNamed(name).items.filter((item) => !fits(item))).toEqual([]);
  });

  it.each(names)('%s has a Dutch and an English label for every option', (name) => {
    const empty = (item: ListItem) => [item.label.nl, item.label.en].some((label) => label.trim() === '');
    expect(listNamed(name).items.filter(empty)).toEqual([]);
  });

  it.each(names)('%s shows words, never the code', (name) => {
    const bare = (item: ListItem) => [item.label.nl, item.label.en].includes(item.code);
    expect(
      listNamed(name)
        .items.filter(bare)
        .map((item) => item.code),
    ).toEqual(SAME_WORD[name] ?? []);
  });

  it.each(names)('%s has every text in both languages or in none', (name) => {
    const half = textsIn(listNamed(name)).filter((text) => (text.nl === '') !== (text.en === ''));
    expect(half).toEqual([]);
  });

  it.each(names)('%s addresses nobody as u or je', (name) => {
    const personal = textsIn(listNamed(name)).filter((text) => /\b(u|uw|je|jouw)\b/i.test(text.nl));
    expect(personal).toEqual([]);
  });

  it.each(names)('%s leaves to a lawyer exactly the rows that were not read in a source', (name) => {
    const open = listNamed(name).items.filter((item) => !item.verified);
    expect(open.map((item) => item.code)).toEqual(TO_CONFIRM[name] ?? []);
  });

  it('dates every list whose law or practice moves', () => {
    expect(names.filter((name) => listNamed(name).asOf !== undefined).sort()).toEqual([...TIME_BOUND].sort());
    expect(TIME_BOUND.every((name) => /^2026-\d\d-\d\d$/.test(listNamed(name).asOf ?? ''))).toBe(true);
  });

  it('keeps within what a type says it may be', () => {
    const art9 = LISTS.art9Grounds.items.flatMap((ground) => ground.uavg);
    expect(art9.filter((code) => itemOf(LISTS.uavgConditions, code) === undefined)).toEqual([]);
    const roles = LISTS.recipientCategories.items.flatMap((category) => category.usualRoles);
    expect(roles.filter((code) => labelOf('recipientRoles', code, 'nl') === code)).toEqual([]);
  });
});

describe('the label of a code', () => {
  it('is in the language asked for', () => {
    expect(labelOf('legalBases', 'A6_1_c', 'nl')).toBe('Wettelijke verplichting');
    expect(labelOf('legalBases', 'A6_1_c', 'en')).toBe('Legal obligation');
  });

  it('is the code itself where this version does not know it', () => {
    expect(labelOf('legalBases', 'A6_1_z', 'nl')).toBe('A6_1_z');
  });
});
