import type { Text } from '../text';

/** The DPIA test: in the form of an activity, and as an overview. */
export const dpiaTestTexts = {
  title: { nl: 'DPIA-toets', en: 'DPIA test' },
  summary: {
    nl: 'Art. 35 lid 3: {cases} van {caseCount} · WP248: {criteria} van {criterionCount} · AP-lijst: {types} van {typeCount}',
    en: 'Article 35(3): {cases} of {caseCount} · WP248: {criteria} of {criterionCount} · AP list: {types} of {typeCount}',
  },
  openCount: { nl: '{open} van {of} vragen open', en: '{open} of {of} questions open' },
  show: { nl: 'Toets invullen', en: 'Fill in the test' },
  read: { nl: 'Toets bekijken', en: 'View the test' },
  hide: { nl: 'Toets inklappen', en: 'Collapse the test' },
  cases: { nl: 'Gevallen van art. 35 lid 3', en: 'Cases of Article 35(3)' },
  casesHelp: {
    nl: 'Gekozen in deze regel, of afgeleid uit wat er staat.',
    en: 'Chosen in this entry, or following from what it says.',
  },
  holds: { nl: 'geldt', en: 'holds' },
  holdsNot: { nl: 'niet vastgelegd', en: 'not recorded' },
  criteria: { nl: 'Criteria van WP248', en: 'WP248 criteria' },
  types: { nl: 'Lijst van de AP', en: 'List of the AP' },
  tally: {
    nl: '{yes} van {of} gelden, {no} niet, {unknown} onbekend, {open} open',
    en: '{yes} of {of} apply, {no} do not, {unknown} unknown, {open} open',
  },
  question: { nl: '{number}. {label}', en: '{number}. {label}' },
  recordSays: { nl: 'Deze regel zegt “{answer}”:', en: 'This entry says “{answer}”:' },
  reasonToLook: { nl: 'Reden om te kijken:', en: 'Reason to look:' },
  disagrees: {
    nl: 'Het antwoord hieronder wijkt af van wat de regel zegt.',
    en: 'The answer below differs from what the entry says.',
  },
  twofold: {
    nl: 'Twee antwoorden zijn vastgelegd. Kies opnieuw.',
    en: 'Two answers are recorded. Choose again.',
  },
  conclusion: { nl: 'Conclusie', en: 'Conclusion' },
  conclusionHelp: {
    nl: 'Of een DPIA nodig is, oordeelt de organisatie zelf; leg stand en reden vast.',
    en: 'Whether a DPIA is needed is for the organisation to judge; record status and reason.',
  },
  recorded: { nl: 'Vastgelegd:', en: 'Recorded:' },
  activity: { nl: 'Verwerking', en: 'Activity' },
  casesColumn: { nl: 'Art. 35 lid 3', en: 'Article 35(3)' },
  criteriaColumn: { nl: 'WP248', en: 'WP248' },
  typesColumn: { nl: 'AP-lijst', en: 'AP list' },
  openColumn: { nl: 'Open vragen', en: 'Open questions' },
  statusColumn: { nl: 'Stand van de DPIA', en: 'Status of the DPIA' },
  xOfY: { nl: '{x} van {y}', en: '{x} of {y}' },
  notRecorded: { nl: 'niet vastgelegd', en: 'not recorded' },
  filter: { nl: 'Tonen', en: 'Show' },
  shown: { nl: '{shown} van {total}', en: '{shown} of {total}' },
  none: { nl: 'Nog geen verwerkingen vastgelegd.', en: 'No activities recorded yet.' },
  noneMeaning: {
    nl: 'De DPIA-toets kijkt naar elke verwerking waarvoor de organisatie verwerkingsverantwoordelijke is.',
    en: 'The DPIA test looks at every activity for which the organisation is controller.',
  },
  filteredTitle: { nl: 'Geen verwerking in deze weergave.', en: 'No activity in this view.' },
  filteredText: { nl: 'Kies een andere weergave.', en: 'Choose another view.' },
} as const;

export type DpiaFilter = 'all' | 'mandatory' | 'twoCriteria' | 'noStatus';

export const dpiaFilterTexts: Readonly<Record<DpiaFilter, Text>> = {
  all: { nl: 'alle', en: 'all' },
  mandatory: { nl: 'art. 35 lid 3 of AP-lijst', en: 'Article 35(3) or AP list' },
  twoCriteria: { nl: 'twee of meer criteria', en: 'two or more criteria' },
  noStatus: { nl: 'stand niet vastgelegd', en: 'status not recorded' },
};
