import type { PluralText } from '../text';

const changed: PluralText = {
  nl: { one: 'Op {count} plaats gewijzigd', other: 'Op {count} plaatsen gewijzigd' },
  en: { one: 'Changed in {count} place', other: 'Changed in {count} places' },
};

const since: PluralText = {
  nl: {
    one: '{count} onderdeel van het register is sindsdien gewijzigd',
    other: '{count} onderdelen van het register zijn sindsdien gewijzigd',
  },
  en: {
    one: '{count} part of the record changed since',
    other: '{count} parts of the record changed since',
  },
};

/** A report that comes back: whether it still says what it was made from. */
export const reportPageTexts = {
  changed,
  since,
  title: { nl: 'Rapport controleren', en: 'Check a report' },
  looking: {
    nl: 'Het rapport wordt opnieuw gemaakt uit de gegevens en vergeleken…',
    en: 'The report is made again from the data and compared…',
  },
  made: {
    nl: 'Gemaakt op {date} met Verwerkingsregister {version}, uit versie {fingerprint}. Uitgave: {edition}; {status}.',
    en: 'Made on {date} with Verwerkingsregister {version}, from version {fingerprint}. Edition: {edition}; {status}.',
  },
  concept: { nl: 'concept', en: 'draft' },
  final: { nl: 'definitief', en: 'final' },
  unchanged: { nl: 'Ongewijzigd', en: 'Unchanged' },
  unchangedWhat: {
    nl: 'Elke alinea staat er zoals de gegevens haar geven.',
    en: 'Every paragraph stands there as the data gives it.',
  },
  changedWhat: {
    nl: 'Hieronder staat bij elke plaats wat de gegevens geven en wat er in het document staat.',
    en: 'Below, each place shows what the data gives and what the document says.',
  },
  all: { nl: 'Bijna alles is anders dan de gegevens het geven', en: 'Nearly all differs from the data' },
  notCompared: { nl: 'De tekst is niet vergeleken', en: 'The text was not compared' },
  notComparedWhat: {
    nl: 'Deze uitgave draagt geen gegevens mee. Open het register in de versie van het rapport en controleer opnieuw.',
    en: 'This edition carries no data. Open the record in the version of the report and check again.',
  },
  otherProgram: {
    nl: 'Dit programma is versie {version} en kan dezelfde gegevens anders verwoorden.',
    en: 'This program is version {version} and may put the same data in other words.',
  },
  dataChanged: {
    nl: 'De gegevens in het document zijn zelf gewijzigd',
    en: 'The data inside the document was itself changed',
  },
  dataChangedWhat: {
    nl: 'Ze horen niet bij de versie die het document noemt. Vertrouw dit document niet zonder navraag.',
    en: 'It does not belong to the version that the document names. Do not trust this document without asking.',
  },
  same: { nl: 'Het open register is nog deze versie', en: 'The open record is still this version' },
  other: {
    nl: 'Handtekeningen gelden voor versie {fingerprint}; het register is nu {now}',
    en: 'Signatures apply to version {fingerprint}; the record is now {now}',
  },
  foreign: {
    nl: 'Het rapport is van een ander register dan het open register',
    en: 'The report is of another record than the open one',
  },
  noRegister: {
    nl: 'Er is geen register open om mee te vergelijken',
    en: 'No record is open to compare with',
  },
  place: { nl: 'Plaats', en: 'Place' },
  expected: { nl: 'Volgens de gegevens', en: 'By the data' },
  found: { nl: 'In het document', en: 'In the document' },
  gone: { nl: 'weggehaald', en: 'taken out' },
  notThere: { nl: 'staat er niet', en: 'not there' },
  open: { nl: 'De gegevens uit dit rapport openen', en: 'Open the data of this report' },
  openHelp: {
    nl: 'Als een nieuw register dat nog niet is opgeslagen; het open register blijft zoals het is.',
    en: 'As a new record that is not saved yet; the open record stays as it is.',
  },
  another: { nl: 'Een ander rapport…', en: 'Another report…' },
  back: { nl: 'Terug', en: 'Back' },
} as const;
