import type { Level } from '../fields/fieldInfo';
import type { Text } from './text';

type WithField = { readonly nl: `${string}{field}${string}`; readonly en: `${string}{field}${string}` };

// A label may be singular, plural or a question, so it never is the subject of a verb.
const isMissing: Readonly<Record<Level, WithField>> = {
  A30: { nl: 'Ontbreekt: {field}', en: 'Missing: {field}' },
  LAW: {
    nl: 'Wettelijk nodig, niet vastgelegd: {field}',
    en: 'Legally needed, not recorded: {field}',
  },
  GP: { nl: 'Aanbevolen, niet vastgelegd: {field}', en: 'Recommended, not recorded: {field}' },
};

const levels: Readonly<Record<Level, Text>> = {
  A30: { nl: 'Verplicht in het register (art. 30 AVG)', en: 'Required in the record (Article 30 GDPR)' },
  LAW: {
    nl: 'Wettelijk vereist, geen verplicht registerveld',
    en: 'Legally required, not an element of the record',
  },
  GP: { nl: 'Aanbevolen', en: 'Recommended' },
};

/** Words of findings: a hard gap states; what is unknown says so and never reads as “no”. */
export const checkTexts = {
  isMissing,
  levels,
  isUnknown: { nl: 'Onbekend: {field}', en: 'Unknown: {field}' },
  noOrganisation: {
    nl: 'Er is nog geen organisatie vastgelegd.',
    en: 'No organisation is recorded yet.',
  },
  noRecord: {
    nl: 'Er is nog geen verwerking vastgelegd, niet als verantwoordelijke en niet als verwerker.',
    en: 'No processing is recorded yet, neither as controller nor as processor.',
  },
  isBroken: {
    nl: 'Verwijst naar een regel die niet in het register staat: {field}. Kies opnieuw.',
    en: 'Points to an entry that is not in the register: {field}. Choose again.',
  },
  contradicts: {
    nl: 'De vraag is met “nee” beantwoord, maar bij “{field}” is iets ingevuld. Wat klopt?',
    en: 'The question is answered “no”, but something is filled in at “{field}”. Which is right?',
  },
  endedBeforeStart: {
    nl: 'De datum van beëindiging ligt vóór de datum van aanvang.',
    en: 'The end date lies before the start date.',
  },
  activeAfterEnd: {
    nl: 'De status is actief, maar de datum van beëindiging is voorbij. Wat klopt?',
    en: 'The status is active, but the end date has passed. Which is right?',
  },
  doneInFuture: {
    nl: 'Deze datum ligt in de toekomst, maar gaat over iets dat al is gedaan.',
    en: 'This date lies in the future, but tells of something that has been done.',
  },
  unknownCode: {
    nl: 'Deze versie kent deze code niet. Klopt die?',
    en: 'This version does not know this code. Is it right?',
  },
  /** Always countable things, never a percentage. */
  xOfY: { nl: '{x} van {y}', en: '{x} of {y}' },
  /** What a count consists of, as a list behind "x van y". */
  states: {
    question: {
      nl: { one: '{count} met een vraag', other: '{count} met een vraag' },
      en: { one: '{count} with a question', other: '{count} with a question' },
    },
    missing: {
      nl: { one: '{count} ontbreekt', other: '{count} ontbreken' },
      en: { one: '{count} missing', other: '{count} missing' },
    },
    unknown: {
      nl: { one: '{count} onbekend', other: '{count} onbekend' },
      en: { one: '{count} unknown', other: '{count} unknown' },
    },
    notApplicable: {
      nl: { one: '{count} n.v.t.', other: '{count} n.v.t.' },
      en: { one: '{count} n/a', other: '{count} n/a' },
    },
  },
  onRecord: { nl: '{x} van {y} vastgelegd', en: '{x} of {y} recorded' },
  fieldsOnRecord: { nl: '{x} van {y} velden vastgelegd', en: '{x} of {y} fields recorded' },
  accepted: { nl: 'geaccepteerd', en: 'accepted' },
  explained: { nl: 'toegelicht', en: 'explained' },
  ruleOff: { nl: 'toetsregel uit', en: 'rule off' },
  /** Behind the reason: who and when. */
  decidedBy: { nl: '“{reason}” ({by}, {on})', en: '“{reason}” ({by}, {on})' },
  decidedUntil: {
    nl: '“{reason}” ({by}, {on}; opnieuw bekijken op {until})',
    en: '“{reason}” ({by}, {on}; look again on {until})',
  },
  openFindings: { nl: '{count} open', en: '{count} open' },
  acceptedFindings: { nl: '{count} geaccepteerd', en: '{count} accepted' },
  silencedFindings: {
    nl: { one: '{count} bevinding', other: '{count} bevindingen' },
    en: { one: '{count} finding', other: '{count} findings' },
  },
  /** What the ids stand for that are no rule of the catalogue. */
  schemaRules: {
    missing: { nl: 'Een gegeven ontbreekt.', en: 'A fact is missing.' },
    unknown: { nl: 'Een gegeven is onbekend.', en: 'A fact is unknown.' },
    'SCH-01': {
      nl: 'Een veld verwijst naar een regel die niet in het register staat.',
      en: 'A field points to an entry that is not in the register.',
    },
    'SCH-02': {
      nl: 'Een vraag is met “nee” beantwoord, maar er is iets ingevuld.',
      en: 'A question is answered “no”, but something is filled in.',
    },
    'SCH-03': {
      nl: 'Twee regels van dezelfde lijst hebben hetzelfde nummer.',
      en: 'Two entries of the same list have the same number.',
    },
    'SCH-04': {
      nl: 'Een datum kan niet kloppen.',
      en: 'A date cannot be right.',
    },
    'SCH-05': {
      nl: 'Een veld heeft een code die deze versie niet kent.',
      en: 'A field has a code that this version does not know.',
    },
  },
  sameNumber: {
    nl: 'Nummer {number} is ook gebruikt voor “{name}”. Geef een van beide een ander nummer.',
    en: 'Number {number} is also used for “{name}”. Give one of the two another number.',
  },
  noName: { nl: '(zonder naam)', en: '(no name)' },
} as const;
