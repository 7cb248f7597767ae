import type { RetentionType } from '../lists/retentionLists';
import type { Text } from './text';

/** The words between the controls of a retention period: together they read as one sentence. */
export const retentionSentenceTexts = {
  keep: { nl: 'Bewaar', en: 'Keep for' },
  after: { nl: 'na', en: 'after' },
  inWords: { nl: 'in woorden', en: 'in words' },
  then: { nl: 'en daarna', en: 'and then' },
  basedOn: { nl: 'op grond van', en: 'on the basis of' },
  until: { nl: 'Bewaar tot', en: 'Keep until' },
  end: { nl: '.', en: '.' },
} as const;

/** Around the sentence: the list of terms, an example, the report, other data. */
export const retentionFormTexts = {
  explanation: { nl: 'Uitleg bij de velden in deze zin', en: 'About the fields in this sentence' },
  fitting: { nl: 'Past bij deze gegevens', en: 'Fits these data' },
  others: { nl: 'Andere termijnen', en: 'Other terms' },
  takeOver: { nl: 'Overnemen: {term}', en: 'Take over: {term}' },
  takenOver: { nl: 'Termijn van {code} overgenomen.', en: 'Term of {code} taken over.' },
  putBack: { nl: 'Terugzetten', en: 'Put back' },
  verified: {
    nl: '{code}, {source}: nagekeken, stand {date}.',
    en: '{code}, {source}: verified, as of {date}.',
  },
  unverified: {
    nl: '{code}, {source}: nog niet nagekeken. Laat dit eerst bevestigen (stand {date}).',
    en: '{code}, {source}: not yet verified. Have this confirmed first (as of {date}).',
  },
  yearEnd: {
    nl: 'Voorbeeld: {thing} van {happened} wordt {done} na {until}.',
    en: 'Example: {thing} of {happened} is {done} after {until}.',
  },
  fromDay: {
    nl: 'Voorbeeld: {start} op {happened}, dan wordt {thing} {done} na {until}.',
    en: 'Example: {start} on {happened}, then {thing} is {done} after {until}.',
  },
  notKept: { nl: 'niet langer bewaard', en: 'no longer kept' },
  inReport: { nl: 'Zo komt het in het Word-rapport', en: 'As it will read in the Word report' },
  alsoFor: { nl: 'Deze termijn ook voor …', en: 'Use this term for other data too …' },
  alsoForLabel: { nl: 'Welke gegevens krijgen dezelfde termijn?', en: 'Which data get the same term?' },
  alsoForNone: { nl: 'Er zijn geen andere gegevens.', en: 'There are no other data.' },
  hasTerm: { nl: 'nu: {term}', en: 'now: {term}' },
  apply: {
    nl: { one: 'Termijn geven aan {count} gegeven', other: 'Termijn geven aan {count} gegevens' },
    en: { one: 'Give the term to {count} category', other: 'Give the term to {count} categories' },
  },
  applied: {
    nl: {
      one: 'Termijn overgenomen bij {count} gegeven.',
      other: 'Termijn overgenomen bij {count} gegevens.',
    },
    en: { one: 'Term given to {count} category.', other: 'Term given to {count} categories.' },
  },
  chooseFirst: { nl: 'Kies eerst gegevens.', en: 'Choose data first.' },
} as const;

/** What is said of a term beside the row of the list, by the kind of row. `{term}` is what that row says. */
export const adviceTexts: Readonly<
  Record<
    'same' | 'shorter' | 'longer' | 'open',
    Partial<Record<RetentionType, Text>> & { readonly other: Text }
  >
> = {
  same: {
    MIN: { nl: 'Gelijk aan het wettelijk minimum: {term}.', en: 'Equal to the statutory minimum: {term}.' },
    MIN_MAX: {
      nl: 'Gelijk aan de wettelijke termijn: {term}. Daarna vernietigen.',
      en: 'Equal to the statutory term: {term}. Destroy after that.',
    },
    MAX: { nl: 'Gelijk aan het maximum: {term}.', en: 'Equal to the maximum: {term}.' },
    other: { nl: 'Gelijk aan de gebruikelijke termijn: {term}.', en: 'Equal to the usual term: {term}.' },
  },
  shorter: {
    MIN: {
      nl: 'Korter dan het wettelijk minimum: {term}.',
      en: 'Shorter than the statutory minimum: {term}.',
    },
    MIN_MAX: {
      nl: 'Korter dan de wet voorschrijft: {term}.',
      en: 'Shorter than the law prescribes: {term}.',
    },
    MAX: { nl: 'Binnen het maximum: {term}.', en: 'Within the maximum: {term}.' },
    other: { nl: 'Korter dan gebruikelijk: {term}.', en: 'Shorter than usual: {term}.' },
  },
  longer: {
    MIN: {
      nl: 'Langer dan het wettelijk minimum: {term}. Leg hieronder vast waarom.',
      en: 'Longer than the statutory minimum: {term}. Record the reason below.',
    },
    MIN_MAX: { nl: 'Langer dan de wet toelaat: {term}.', en: 'Longer than the law allows: {term}.' },
    MAX: { nl: 'Langer dan het maximum: {term}.', en: 'Longer than the maximum: {term}.' },
    other: {
      nl: 'Langer dan gebruikelijk: {term}. Leg hieronder vast waarom.',
      en: 'Longer than usual: {term}. Record the reason below.',
    },
  },
  open: {
    MIN: { nl: 'Wettelijk minimum: {term}.', en: 'Statutory minimum: {term}.' },
    MIN_MAX: { nl: 'Wettelijke termijn: {term}.', en: 'Statutory term: {term}.' },
    MAX: { nl: 'Maximum: {term}.', en: 'Maximum: {term}.' },
    CRIT: { nl: 'Gebruikelijk criterium: {term}.', en: 'Usual criterion: {term}.' },
    other: { nl: 'Gebruikelijk: {term}.', en: 'Usual: {term}.' },
  },
};

/** One thing of a category of data, for an example on the calendar. */
const THINGS: Readonly<Record<string, Text>> = {
  PD_INVOICE: { nl: 'een factuur', en: 'an invoice' },
  PD_CONTRACT: { nl: 'een overeenkomst', en: 'a contract' },
  PD_PAY: { nl: 'een betaling', en: 'a payment' },
  PD_TICKET: { nl: 'een melding', en: 'a ticket' },
  PD_COMM: { nl: 'een bericht', en: 'a message' },
  PD_CALL: { nl: 'een gespreksopname', en: 'a call recording' },
  PD_CCTV: { nl: 'een opname', en: 'a recording' },
  PD_LOG: { nl: 'een logregel', en: 'a log entry' },
  PD_VISIT: { nl: 'een bezoek', en: 'a visit' },
  PD_SALARY: { nl: 'een loonstrook', en: 'a payslip' },
  PD_IDDOC: { nl: 'een kopie van een identiteitsbewijs', en: 'a copy of an ID document' },
};

const THING: Text = { nl: 'een gegeven', en: 'a piece of data' };

export function thingOf(category: string): Text {
  return THINGS[category] ?? THING;
}
