import type { Text } from '../i18n/text';

/** Something in the program's code that looks like the network and is not; read by a person, with the reason. */
export type Reviewed = { readonly name: string; readonly why: Text };

const NAMESPACE: Text = {
  nl: 'Naam van een XML-taal in Word-documenten of tekeningen; wordt geschreven en vergeleken, nooit bezocht.',
  en: 'Name of an XML language in Word documents or drawings; written and compared, never visited.',
};

const IN_A_MESSAGE: Text = {
  nl: 'Verwijzing in een foutmelding voor ontwikkelaars.',
  en: 'Reference in an error message for developers.',
};

/** Every internet address that the shipped code holds. A test compares it with the code; nothing is left out. */
export const REVIEWED_ADDRESSES: readonly Reviewed[] = [
  { name: 'answers.microsoft.com', why: IN_A_MESSAGE },
  {
    name: 'docs.oasis-open.org',
    why: {
      nl: 'Naam van de versie van SARIF, waarin de opdrachtregel bevindingen kan geven.',
      en: 'Name of the version of SARIF, in which the command line can give findings.',
    },
  },
  {
    name: 'json-schema.org',
    why: { nl: 'Naam van de versie van JSON Schema.', en: 'Name of the version of JSON Schema.' },
  },
  { name: 'purl.oclc.org', why: NAMESPACE },
  { name: 'purl.org', why: NAMESPACE },
  { name: 'react.dev', why: IN_A_MESSAGE },
  { name: 'schemas.microsoft.com', why: NAMESPACE },
  { name: 'schemas.openxmlformats.org', why: NAMESPACE },
  { name: 'www.w3.org', why: NAMESPACE },
];

/** Every use in the shipped code of a function that could reach the network. */
export const REVIEWED_CALLS: readonly Reviewed[] = [
  {
    name: 'fetch',
    why: {
      nl: 'In de tekenaar van grafieken: alleen als die geen eigen bestand krijgt, en hij krijgt het altijd.',
      en: 'In what draws charts: only where it is given no file of its own, and it always is.',
    },
  },
];

/**
 * Every shipped package in which anything could reach a network, start a program or speak to another computer, as a whole:
 * also the parts that the program leaves out. A test reads all of their code.
 */
export const REVIEWED_PACKAGES: readonly Reviewed[] = [
  {
    name: '@resvg/resvg-wasm: fetch',
    why: {
      nl: 'De tekenaar van grafieken; haalt alleen iets op als er een adres wordt gegeven, en dat gebeurt nooit.',
      en: 'What draws charts; it only fetches where it is given an address, which never happens.',
    },
  },
  {
    name: 'docx: fetch',
    why: {
      nl: 'In een onderdeel dat HTML omzet en niet in dit programma zit.',
      en: 'In a part that converts HTML and is not in this program.',
    },
  },
  {
    name: 'react-hook-form: fetch',
    why: {
      nl: 'In een formulier dat zichzelf verstuurt; dat onderdeel zit niet in dit programma.',
      en: 'In a form that sends itself; that part is not in this program.',
    },
  },
];
