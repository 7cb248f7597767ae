import type { FieldKind, Level } from '../fields/fieldInfo';
import type { Answer } from '../fields/fields';
import type { Text } from './text';

type GivenAnswer = Exclude<Answer, ''>;

/** Four answers; the letter chooses while the focus is in the question. */
export const answerTexts: Readonly<
  Record<GivenAnswer, { readonly label: Text; readonly key: Text; readonly short: Text }>
> = {
  yes: { label: { nl: 'Ja', en: 'Yes' }, short: { nl: 'ja', en: 'yes' }, key: { nl: 'j', en: 'y' } },
  no: { label: { nl: 'Nee', en: 'No' }, short: { nl: 'nee', en: 'no' }, key: { nl: 'n', en: 'n' } },
  unknown: {
    label: { nl: 'Onbekend', en: 'Unknown' },
    short: { nl: 'onbekend', en: 'unknown' },
    key: { nl: 'o', en: 'u' },
  },
  notApplicable: {
    label: { nl: 'N.v.t.', en: 'N/A' },
    short: { nl: 'n.v.t.', en: 'n/a' },
    key: { nl: 'v', en: 'a' },
  },
};

/** What stands beside a field. */
export const fieldTexts = {
  changed: { nl: 'gewijzigd', en: 'changed' },
  isNew: { nl: 'nieuw', en: 'new' },
  notAsked: {
    nl: 'Wordt hier niet gevraagd, maar is wel ingevuld.',
    en: 'Not asked here, but filled in all the same.',
  },
  clearAnswer: { nl: 'Antwoord wissen', en: 'Clear the answer' },
  datePattern: { nl: 'dd-mm-jjjj', en: 'dd MMM yyyy' },
  notRecorded: { nl: 'niet vastgelegd', en: 'not recorded' },
} as const;

/** Beside the label of a field that says nothing. A hard gap states, a softer one says who asks. */
export const missingMarks: Readonly<Record<Level, Text>> = {
  A30: { nl: 'ontbreekt', en: 'missing' },
  LAW: { nl: 'wettelijk nodig', en: 'legally needed' },
  GP: { nl: 'niet vastgelegd', en: 'not recorded' },
};

export const unknownMark: Text = { nl: 'onbekend', en: 'unknown' };

const fillIn: Text = { nl: 'Vul in wat bekend is.', en: 'Fill in what is known.' };
const choose: Text = { nl: 'Kies uit de lijst.', en: 'Choose from the list.' };
const chooseOrMore: Text = { nl: 'Kies één of meer uit de lijst.', en: 'Choose one or more from the list.' };

/** What to do about a field that is empty. */
export const todoTexts: Readonly<Record<FieldKind, Text>> = {
  text: fillIn,
  longText: fillIn,
  number: fillIn,
  date: fillIn,
  texts: fillIn,
  answer: { nl: 'Kies een antwoord; “nee” is ook een antwoord.', en: 'Choose an answer; “no” is one too.' },
  choice: choose,
  choices: chooseOrMore,
  reference: choose,
  references: chooseOrMore,
  siblings: chooseOrMore,
  group: fillIn,
  list: { nl: 'Voeg ten minste één regel toe.', en: 'Add at least one line.' },
};

export const unknownTodo: Text = {
  nl: 'Onbekend telt als niet vastgelegd. Zoek het antwoord op.',
  en: 'Unknown counts as not recorded. Find out the answer.',
};

/** A value of the wrong shape: what is wrong, and how it should look. */
export const shapeTexts = {
  tooLong: {
    nl: 'Deze tekst is te lang: hoogstens {max} tekens.',
    en: 'This text is too long: at most {max} characters.',
  },
  tooLongUnknown: { nl: 'Deze tekst is te lang.', en: 'This text is too long.' },
  date: {
    nl: 'Dit is geen datum. Schrijf een bestaande dag als dd-mm-jjjj, bijvoorbeeld 22-11-2026.',
    en: 'This is not a date. Write an existing day as dd MMM yyyy, for example 22 Nov 2026.',
  },
  number: {
    nl: 'Dit is geen geheel getal. Schrijf alleen cijfers, bijvoorbeeld 26.',
    en: 'This is not a whole number. Write digits only, for example 26.',
  },
  numberTooLarge: { nl: 'Dit getal is te groot.', en: 'This number is too large.' },
  tooMany: { nl: 'Er zijn te veel regels: hoogstens {max}.', en: 'There are too many lines: at most {max}.' },
  other: {
    nl: 'Deze waarde past hier niet. Kies of vul een andere in.',
    en: 'This value does not fit here. Choose or enter another.',
  },
} as const;

/** Choosing from lists. */
export const pickTexts = {
  choose: { nl: 'Kies of typ', en: 'Choose or type' },
  add: { nl: 'Toevoegen: kies of typ', en: 'Add: choose or type' },
  addText: { nl: 'Typ en druk op Enter', en: 'Type and press Enter' },
  addTextButton: { nl: 'Toevoegen', en: 'Add' },
  open: { nl: 'Lijst tonen', en: 'Show list' },
  options: { nl: 'Mogelijkheden', en: 'Options' },
  chosen: { nl: 'Gekozen', en: 'Chosen' },
  clear: { nl: 'Keuze wissen', en: 'Clear the choice' },
  remove: { nl: '{label} verwijderen', en: 'Remove {label}' },
  noMatch: { nl: 'Niets gevonden met “{typed}”.', en: 'Nothing found with “{typed}”.' },
  nothing: { nl: 'Er is niets om uit te kiezen.', en: 'There is nothing to choose from.' },
  count: {
    nl: { one: '{count} mogelijkheid', other: '{count} mogelijkheden' },
    en: { one: '{count} option', other: '{count} options' },
  },
  more: {
    nl: { one: 'Nog {count}: typ verder om te zoeken.', other: 'Nog {count}: typ verder om te zoeken.' },
    en: { one: '{count} more: type on to search.', other: '{count} more: type on to search.' },
  },
  notChosen: {
    nl: '“{typed}” staat niet in de lijst en is niet gekozen.',
    en: '“{typed}” is not in the list and was not chosen.',
  },
  ownWords: { nl: 'In eigen woorden', en: 'In own words' },
  ownText: { nl: 'Als omschrijving', en: 'As description' },
  newOne: { nl: 'Nieuw', en: 'New' },
  near: { nl: 'Lijkt op wat is getypt', en: 'Like what was typed' },
  addElsewhere: {
    nl: 'Een nieuwe regel wordt toegevoegd bij {place}, in het hoofdmenu.',
    en: 'A new entry is added under {place}, in the main menu.',
  },
  addSibling: {
    nl: 'Een nieuwe regel wordt toegevoegd bij {place}, in deze verwerking.',
    en: 'A new line is added under {place}, in this record.',
  },
  unverified: { nl: 'nog niet nagekeken', en: 'not yet verified' },
  notOnList: { nl: 'niet op de lijst', en: 'not on the list' },
  gone: { nl: 'verwijderd', en: 'removed' },
  ended: { nl: 'beëindigd', en: 'ended' },
  noName: { nl: '(zonder naam)', en: '(no name)' },
} as const;
