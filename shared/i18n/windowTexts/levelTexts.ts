import type { Level } from '../../fields/fieldInfo';
import type { PluralText, Text } from '../text';

type LevelTexts = {
  /** On the badge. */
  readonly badge: Text;
  /** What the level is, in a few words. */
  readonly meaning: Text;
  /** What is missing at this level. */
  readonly missing: PluralText;
  readonly complete: Text;
};

/** The three levels of the law in words; the shapes are the badge's. */
export const levelTexts: Readonly<Record<Level, LevelTexts>> = {
  A30: {
    badge: { nl: 'A30', en: 'A30' },
    meaning: { nl: 'artikel 30', en: 'Article 30' },
    missing: {
      nl: { one: '{count} ontbreekt voor artikel 30', other: '{count} ontbreken voor artikel 30' },
      en: { one: '{count} missing for Article 30', other: '{count} missing for Article 30' },
    },
    complete: { nl: 'Artikel 30 is compleet.', en: 'Article 30 is complete.' },
  },
  LAW: {
    badge: { nl: 'wettelijk', en: 'legal' },
    meaning: { nl: 'andere wet', en: 'other law' },
    missing: {
      nl: { one: '{count} wettelijk nodig', other: '{count} wettelijk nodig' },
      en: { one: '{count} legally needed', other: '{count} legally needed' },
    },
    complete: { nl: 'Niets wettelijk nodigs is leeg.', en: 'Nothing legally needed is empty.' },
  },
  GP: {
    badge: { nl: 'aanbevolen', en: 'advised' },
    meaning: { nl: 'goed gebruik', en: 'good practice' },
    missing: {
      nl: { one: '{count} aanbevolen', other: '{count} aanbevolen' },
      en: { one: '{count} recommended', other: '{count} recommended' },
    },
    complete: { nl: 'Niets aanbevolens is leeg.', en: 'Nothing recommended is empty.' },
  },
};
