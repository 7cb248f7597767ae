import type { Level } from '../../fields/fieldInfo';
import type { PluralText, Text } from '../text';

type LevelTexts = {
  /** On the badge. */
  readonly badge: Text;
  /** What the level is, in a few words. */
  readonly meaning: Text;
  /** What there is to look at on this level. */
  readonly findings: PluralText;
  readonly clear: Text;
};

/** The three levels of the law in words; the shapes are the badge's. */
export const levelTexts: Readonly<Record<Level, LevelTexts>> = {
  A30: {
    badge: { nl: 'A30', en: 'A30' },
    meaning: { nl: 'artikel 30', en: 'Article 30' },
    findings: {
      nl: { one: '{count} bevinding op artikel 30', other: '{count} bevindingen op artikel 30' },
      en: { one: '{count} finding on Article 30', other: '{count} findings on Article 30' },
    },
    clear: { nl: 'Geen bevindingen op artikel 30', en: 'No findings on Article 30' },
  },
  LAW: {
    badge: { nl: 'wettelijk', en: 'legal' },
    meaning: { nl: 'andere wet', en: 'other law' },
    findings: {
      nl: { one: '{count} bevinding over andere wetten', other: '{count} bevindingen over andere wetten' },
      en: { one: '{count} finding on other law', other: '{count} findings on other law' },
    },
    clear: { nl: 'Geen bevindingen over andere wetten', en: 'No findings on other law' },
  },
  GP: {
    badge: { nl: 'aanbevolen', en: 'recommended' },
    meaning: { nl: 'goed gebruik', en: 'good practice' },
    findings: {
      nl: { one: '{count} aanbeveling', other: '{count} aanbevelingen' },
      en: { one: '{count} recommendation', other: '{count} recommendations' },
    },
    clear: { nl: 'Geen aanbevelingen', en: 'No recommendations' },
  },
};

/** What is on record of each letter of Article 30. */
export const letterTexts = {
  counts: { nl: 'Vastgelegd per letter van artikel 30', en: 'On record by letter of Article 30' },
  articles: {
    '30(1)': { nl: 'Lid 1', en: '30(1)' },
    '30(2)': { nl: 'Lid 2', en: '30(2)' },
  },
  recorded: { nl: '{label} {count}', en: '{label} {count}' },
  fields: { nl: 'Velden vastgelegd', en: 'Fields on record' },
  byLetter: { nl: 'Per letter van artikel 30', en: 'By letter of Article 30' },
  nothingAsked: { nl: 'n.v.t.', en: 'n/a' },
  withQuestion: { nl: 'waarvan {count} met een vraag', en: '{count} of these with a question' },
  ofRecord: {
    nl: '{x} van {y} onderdelen van artikel 30 vastgelegd',
    en: '{x} of {y} elements of Article 30 on record',
  },
  ofOneElement: {
    nl: '{x} van {y} onderdeel van artikel 30 vastgelegd',
    en: '{x} of {y} element of Article 30 on record',
  },
} as const;
