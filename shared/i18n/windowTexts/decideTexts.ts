import type { PluralText, Text } from '../text';

/** The page "help to decide", and what every help shows. */
export const decideTexts = {
  title: { nl: 'Hulp bij beslissen', en: 'Help to decide' },
  /** In the menu, which is narrow in a small window. */
  menu: { nl: 'Beslishulp', en: 'Help to decide' },
  lead: {
    nl: 'Wat de wet vraagt en wat het register daarover al zegt; wettelijke lijsten van {day}. Het oordeel blijft bij de organisatie.',
    en: 'What the law asks and what the register already says of it; legal lists of {day}. The judgement stays with the organisation.',
  },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  asOf: { nl: 'stand {day}', en: 'as of {day}' },
  unverified: { nl: 'nog niet nagekeken', en: 'not yet verified' },
  unnamed: { nl: 'zonder naam', en: 'without a name' },
} as const;

export type DecideView = 'dpia' | 'exemption' | 'transfers';

export const decideViewTexts: Readonly<Record<DecideView, Text>> = {
  dpia: { nl: 'DPIA', en: 'DPIA' },
  exemption: { nl: 'Uitzondering art. 30 lid 5', en: 'Exemption of Article 30(5)' },
  transfers: { nl: 'Doorgifte per land', en: 'Transfers by country' },
};

/** Rights by legal basis, below the legal basis of a purpose. */
export const rightsTexts = {
  title: { nl: 'Rechten bij deze grondslag', en: 'Rights on this legal basis' },
  titleMany: { nl: 'Rechten bij deze grondslagen', en: 'Rights on these legal bases' },
  noBasis: {
    nl: 'Nog geen grondslag gekozen. Deze rechten gelden op elke grondslag; de andere hangen ervan af.',
    en: 'No legal basis chosen yet. These rights apply on every basis; the others depend on it.',
  },
  applies: { nl: 'Gelden', en: 'Apply' },
  depends: { nl: 'Hangt ervan af', en: 'Depends' },
  appliesNot: { nl: 'Gelden niet', en: 'Do not apply' },
  why: { nl: 'Waarom, per recht', en: 'Why, right by right' },
  right: { nl: 'Recht', en: 'Right' },
  outcome: { nl: 'Geldt', en: 'Applies' },
  reason: { nl: 'Waarom', en: 'Why' },
  article: { nl: 'Artikel', en: 'Article' },
  state: {
    applies: { nl: 'ja', en: 'yes' },
    depends: { nl: 'hangt ervan af', en: 'depends' },
    appliesNot: { nl: 'nee', en: 'no' },
  },
} as const;

/** The test of Article 30(5). */
export const exemptionTexts = {
  none: {
    nl: 'Nog geen organisatie vastgelegd: de toets kijkt per organisatie.',
    en: 'No organisation recorded yet: the test looks at each organisation.',
  },
  unowned: { nl: 'Regels zonder rechtspersoon', en: 'Entries without a legal entity' },
  employees: { nl: 'Werknemers', en: 'Employees' },
  employeesKnown: {
    nl: '{count}; de grens in de wet is {limit}',
    en: '{count}; the limit in the law is {limit}',
  },
  employeesUnknown: {
    nl: 'niet vastgelegd; de grens in de wet is {limit}',
    en: 'not recorded; the limit in the law is {limit}',
  },
  claimed: { nl: 'Beroep op de uitzondering', en: 'Exemption relied upon' },
  notRecorded: { nl: 'niet vastgelegd', en: 'not recorded' },
  condition: { nl: 'Voorwaarde die de uitzondering wegneemt', en: 'Condition that takes the exemption away' },
  met: { nl: 'Vervuld bij', en: 'Met by' },
  open: { nl: 'Niet vastgelegd bij', en: 'Not recorded for' },
  enough: {
    nl: 'Eén voorwaarde is genoeg. De uitzondering geldt per verwerking; wat niet is vastgelegd, telt niet als nee.',
    en: 'One condition is enough. The exemption holds per processing activity; what is not recorded does not count as no.',
  },
  law: { nl: 'Wat de wet en de toelichting zeggen', en: 'What the law and its guidance say' },
  pending: { nl: 'Nog geen wet', en: 'Not law yet' },
  toTest: { nl: 'Naar de toets van art. 30 lid 5', en: 'To the test of Article 30(5)' },
} as const;

export const exemptionCounts = {
  entries: {
    nl: { one: '{count} regel', other: '{count} regels' },
    en: { one: '{count} entry', other: '{count} entries' },
  },
  more: {
    nl: { one: 'Nog {count} tonen', other: 'Nog {count} tonen' },
    en: { one: 'Show {count} more', other: 'Show {count} more' },
  },
} as const satisfies Readonly<Record<string, PluralText>>;
