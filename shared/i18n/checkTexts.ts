import type { Level } from '../fields/fieldInfo';
import type { Text } from './text';

type WithField = { readonly nl: `${string}{field}${string}`; readonly en: `${string}{field}${string}` };

const isMissing: Readonly<Record<Level, WithField>> = {
  A30: { nl: '{field} ontbreekt', en: '{field} is missing' },
  LAW: {
    nl: '{field} is wettelijk nodig en niet vastgelegd',
    en: '{field} is legally needed and not recorded',
  },
  GP: { nl: '{field} is aanbevolen en niet vastgelegd', en: '{field} is recommended and not recorded' },
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
  isUnknown: { nl: '{field}: onbekend', en: '{field}: unknown' },
  noOrganisation: {
    nl: 'Er is nog geen organisatie vastgelegd.',
    en: 'No organisation is recorded yet.',
  },
  noRecord: {
    nl: 'Er is nog geen verwerking vastgelegd, niet als verantwoordelijke en niet als verwerker.',
    en: 'No processing is recorded yet, neither as controller nor as processor.',
  },
  isBroken: {
    nl: '{field} verwijst naar een regel die niet in het register staat. Kies opnieuw.',
    en: '{field} points to an entry that is not in the register. Choose again.',
  },
  contradicts: {
    nl: 'De vraag is met “nee” beantwoord, maar bij “{field}” is iets ingevuld. Wat klopt?',
    en: 'The question is answered “no”, but something is filled in at “{field}”. Which is right?',
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
  },
  sameNumber: {
    nl: 'Nummer {number} is ook gebruikt voor “{name}”. Geef een van beide een ander nummer.',
    en: 'Number {number} is also used for “{name}”. Give one of the two another number.',
  },
  noName: { nl: '(zonder naam)', en: '(no name)' },
} as const;
