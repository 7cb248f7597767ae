import type { FindingKind } from '../../checks/findingKind';
import type { Grouping } from '../../checks/groupFindings';
import type { Level } from '../../fields/fieldInfo';
import type { PluralText, Text } from '../text';

/** What is shown on the page of findings: what asks for work, what was put up with, or rules that are off. */
export type FindingsState = 'open' | 'accepted' | 'off';

type WithField = { readonly nl: `${string}{field}`; readonly en: `${string}{field}` };

type KindTexts = {
  /** In a list of findings. */
  readonly word: Text;
  /** Above the message beside a field. A hard rule states, a soft one asks. */
  readonly title: WithField;
};

export const findingKindTexts: Readonly<Record<FindingKind, KindTexts>> = {
  missing: {
    word: { nl: 'ontbreekt', en: 'missing' },
    title: { nl: 'Ontbreekt: {field}', en: 'Missing: {field}' },
  },
  unknown: {
    word: { nl: 'onbekend', en: 'unknown' },
    title: { nl: 'Nog onbekend: {field}', en: 'Still unknown: {field}' },
  },
  legal: {
    word: { nl: 'wettelijk nodig', en: 'legally needed' },
    title: { nl: 'Wettelijk nodig: {field}', en: 'Legally needed: {field}' },
  },
  relevant: {
    word: { nl: 'wettelijk van belang', en: 'legally relevant' },
    title: { nl: 'Wettelijk van belang: {field}', en: 'Legally relevant: {field}' },
  },
  question: {
    word: { nl: 'vraag', en: 'question' },
    title: { nl: 'Vraag bij: {field}', en: 'Question on: {field}' },
  },
  advice: {
    word: { nl: 'aanbevolen', en: 'recommended' },
    title: { nl: 'Aanbevolen: {field}', en: 'Recommended: {field}' },
  },
};

/** Of findings anywhere: beside a field, in a list, on a page of their own. */
export const findingTexts = {
  // A rule at level A30 need not speak of something that is missing.
  ruleTitle: { nl: 'Artikel 30: {field}', en: 'Article 30: {field}' },
  unverified: { nl: 'nog niet nagekeken', en: 'not yet verified' },
  checking: { nl: 'wordt nagekeken…', en: 'being checked…' },
} as const;

export const moreTexts: { readonly show: PluralText; readonly ofWhich: PluralText } = {
  show: {
    nl: { one: 'Nog {count}', other: 'Nog {count}' },
    en: { one: '{count} more', other: '{count} more' },
  },
  ofWhich: {
    nl: { one: 'waarvan {count} vraag', other: 'waarvan {count} vragen' },
    en: { one: 'of which {count} question', other: 'of which {count} questions' },
  },
};

/** The page with every finding of the register. */
export const findingPageTexts = {
  title: { nl: 'Bevindingen', en: 'Findings' },
  lead: {
    nl: 'Getoetst aan {rules} toetsregels en aan wat artikel 30 vraagt; wettelijke lijsten van {day}. Een bevinding houdt opslaan nooit tegen.',
    en: 'Checked against {rules} rules and what Article 30 asks; legal lists of {day}. A finding never stops saving.',
  },
  levels: { nl: 'Niveau', en: 'Level' },
  shown: { nl: 'Weergave', en: 'View' },
  states: {
    open: { nl: 'Open', en: 'Open' },
    accepted: { nl: 'Geaccepteerd', en: 'Accepted' },
    off: { nl: 'Uitgezette regels', en: 'Rules off' },
  } satisfies Readonly<Record<FindingsState, Text>>,
  views: {
    A30: { nl: 'Artikel 30', en: 'Article 30' },
    LAW: { nl: 'Andere wet', en: 'Other law' },
    GP: { nl: 'Aanbevolen', en: 'Recommended' },
  } satisfies Readonly<Record<Level, Text>>,
  search: { nl: 'Zoek in bevindingen', en: 'Search findings' },
  grouping: { nl: 'Groeperen', en: 'Group' },
  kind: { nl: 'Soort', en: 'Kind' },
  finding: { nl: 'Bevinding', en: 'Finding' },
  where: { nl: 'Waar', en: 'Where' },
  count: { nl: 'Aantal', en: 'Count' },
  reason: { nl: 'Reden', en: 'Reason' },
  actions: { nl: 'Doen', en: 'Actions' },
  more: { nl: 'Meer: {what}', en: 'More: {what}' },
  copyList: { nl: 'Lijst kopiëren voor Excel of Word', en: 'Copy the list for Excel or Word' },
  article: { nl: 'Artikel', en: 'Article' },
  record: { nl: 'Registerregel', en: 'Record' },
  field: { nl: 'Veld', en: 'Field' },
  decision: { nl: 'Besluit', en: 'Decision' },
  moreRecords: { nl: '{names} +\u00a0{more}', en: '{names} +\u00a0{more}' },
  none: { nl: 'Geen bevindingen.', en: 'No findings.' },
  noneMeaning: {
    nl: 'De toetsregels vinden in dit register niets om na te kijken. Of het klopt met wat er werkelijk gebeurt, weten alleen de mensen die het doen.',
    en: 'The rules find nothing to look at in this register. Whether it matches what really happens is known only to the people who do it.',
  },
  noneAccepted: { nl: 'Geen geaccepteerde bevindingen.', en: 'No accepted findings.' },
  noneAcceptedMeaning: {
    nl: 'Een bevinding die met reden is geaccepteerd, staat hier, en in de bijlage van het rapport.',
    en: 'A finding that is accepted with a reason stands here, and in the annex of the report.',
  },
  noneOff: { nl: 'Alle toetsregels staan aan.', en: 'All rules are on.' },
  noneOffMeaning: {
    nl: 'Een toetsregel die voor dit register niet geldt, kan met een reden worden uitgezet: kies “Meer” achter de regel. Regels van artikel 30 blijven aan.',
    en: 'A rule that does not apply to this register can be switched off with a reason: choose “More” behind the rule. Rules of Article 30 stay on.',
  },
  filteredHidden: {
    nl: { one: '{count} bevinding staat buiten beeld.', other: '{count} bevindingen staan buiten beeld.' },
    en: { one: '{count} finding is hidden.', other: '{count} findings are hidden.' },
  },
} as const;

export const groupingTexts: Readonly<Record<Grouping, Text>> = {
  rule: { nl: 'per toetsregel', en: 'by rule' },
  record: { nl: 'per registerregel', en: 'by record' },
  article: { nl: 'per artikel', en: 'by article' },
  level: { nl: 'per niveau', en: 'by level' },
};
