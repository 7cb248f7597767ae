import type { ValueState } from '../report/blocks';
import type { Text } from './text';

const states: Readonly<Record<Exclude<ValueState, 'recorded'>, Text>> = {
  empty: { nl: 'niet vastgelegd', en: 'not recorded' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  notApplicable: { nl: 'n.v.t.', en: 'n/a' },
};

/** Words for values. */
export const valueTexts = {
  states,
  to: { nl: 't/m', en: 'to' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  unknownRecord: { nl: 'verwijst naar een onbekende regel ({id})', en: 'points to an unknown entry ({id})' },
  itemNumber: { nl: '{item} {number}', en: '{item} {number}' },
  missing: { nl: 'Niet vastgelegd: {fields}', en: 'Not recorded: {fields}' },
} as const;

/** Words of a retention sentence: "7 jaar na einde van het boekjaar (AWR 52 lid 4); daarna wissen". */
export const retentionTexts = {
  period: { nl: '{amount} {unit}', en: '{amount} {unit}' },
  after: { nl: '{period} na {start}', en: '{period} after {start}' },
  fromStart: { nl: 'vanaf {start}; duur niet vastgelegd', en: 'from {start}; length not recorded' },
  noUnit: { nl: '(eenheid niet vastgelegd)', en: '(unit not recorded)' },
  noAmount: { nl: 'aantal niet vastgelegd', en: 'amount not recorded' },
  criterion: { nl: 'criterium: {criterion}', en: 'criterion: {criterion}' },
  statutory: { nl: 'wettelijke termijn', en: 'statutory period' },
  termNotRecorded: { nl: 'termijn niet vastgelegd', en: 'period not recorded' },
  then: { nl: 'daarna {action}', en: 'then {action}' },
  noReason: { nl: 'Geen termijn te noemen: {reason}', en: 'No period can be given: {reason}' },
  column: { nl: 'Categorie van gegevens', en: 'Category of data' },
} as const;

/** Cover, running header and footer. */
export const coverTexts = {
  title: { nl: 'Register van verwerkingsactiviteiten', en: 'Record of processing activities' },
  subtitle: { nl: 'artikel 30 AVG', en: 'Article 30 GDPR' },
  register: { nl: 'Register', en: 'Register' },
  organisations: { nl: 'Organisaties', en: 'Organisations' },
  dpo: { nl: 'Functionaris voor gegevensbescherming (FG)', en: 'Data protection officer (DPO)' },
  part: { nl: 'Deel van het register', en: 'Part of the register' },
  date: { nl: 'Stand op', en: 'As of' },
  records: { nl: 'Verwerkingen', en: 'Processing activities' },
  listsAsOf: { nl: 'Wettelijke lijsten bijgewerkt tot', en: 'Legal lists updated to' },
  madeWith: { nl: 'Gemaakt met', en: 'Made with' },
  dpoNumber: { nl: 'FG-nummer van de AP: {number}', en: 'AP registration number: {number}' },
  asController: { nl: '{count} als verwerkingsverantwoordelijke', en: '{count} as controller' },
  asProcessor: { nl: '{count} als verwerker', en: '{count} as processor' },
  contents: { nl: 'Inhoud', en: 'Contents' },
  withoutNumbers: {
    nl: 'Zonder paginanummers waar die afhangen van het lettertype of van bijgehouden wijzigingen. In Word: klik met rechts op de inhoud en kies Veld bijwerken.',
    en: 'Without page numbers where those depend on the font or on tracked changes. In Word: right-click the contents and choose Update field.',
  },
  footer: {
    nl: 'Versie {version} · stand op {date} · vingerafdruk {fingerprint}',
    en: 'Version {version} · as of {date} · fingerprint {fingerprint}',
  },
  header: { nl: 'uitgave {edition}', en: 'edition {edition}' },
  page: { nl: 'pagina', en: 'page' },
  of: { nl: 'van', en: 'of' },
} as const;

/** Headings and sentences of the chapters. */
export const chapterTexts = {
  guide: { nl: 'Leeswijzer', en: 'Reader’s guide' },
  organisations: { nl: 'Organisaties en FG', en: 'Organisations and DPO' },
  parties: { nl: 'Partijen', en: 'Parties' },
  partA: {
    nl: 'Deel A · Verwerkingen als verwerkingsverantwoordelijke',
    en: 'Part A · Processing as controller',
  },
  partB: { nl: 'Deel B · Verwerkingen als verwerker', en: 'Part B · Processing as processor' },
  ended: { nl: '{name} (beëindigd)', en: '{name} (ended)' },
  letter: { nl: '({letter}) {section}', en: '({letter}) {section}' },
  none: { nl: 'Er zijn geen regels vastgelegd.', en: 'No entries are recorded.' },
  partyIntro: {
    nl: 'Iedere partij buiten de organisaties staat hier eenmaal; de verwerkingen verwijzen ernaar.',
    en: 'Every party outside the organisations stands here once; the activities refer to it.',
  },
  measureIntro: {
    nl: 'De maatregelen waarnaar de verwerkingen verwijzen, met een algemene beschrijving.',
    en: 'The measures that the activities refer to, with a general description.',
  },
  systemIntro: {
    nl: 'De systemen en andere plaatsen waar persoonsgegevens staan. Artikel 30 vraagt hier niet om.',
    en: 'The systems and other places that hold personal data. Article 30 does not ask for these.',
  },
  partAIntro: {
    nl: 'Iedere verwerking begint op een nieuwe pagina en volgt de letters a tot en met g van artikel 30 lid 1. Naam en contactgegevens van organisaties, FG en partijen staan volledig in de hoofdstukken hiervoor.',
    en: 'Every activity starts on a new page and follows letters (a) to (g) of Article 30(1). Names and contact details of organisations, DPO and parties stand in full in the chapters before this one.',
  },
  partBIntro: {
    nl: 'Iedere verwerking volgt de letters a tot en met d van artikel 30 lid 2. Dat artikel vraagt van een verwerker geen doelen, betrokkenen, gegevens, ontvangers of bewaartermijnen; die horen in het register van de opdrachtgever.',
    en: 'Every entry follows letters (a) to (d) of Article 30(2). That article asks a processor for no purposes, data subjects, data, recipients or retention periods; those belong in the controller’s record.',
  },
} as const;

/** What stands inside a record's chapter. */
export const recordTexts = {
  boundary: { nl: 'Buiten artikel 30', en: 'Beyond Article 30' },
  boundaryText: {
    nl: 'Wat hierna staat, vraagt artikel 30 niet. Andere bepalingen vragen het wel, of het is goede praktijk; het artikel staat erbij.',
    en: 'Article 30 does not ask for what follows. Other provisions do, or it is good practice; the article is given.',
  },
  dpo: { nl: 'FG', en: 'DPO' },
  noDpo: { nl: 'geen FG aangewezen', en: 'no DPO designated' },
  representative: { nl: 'Vertegenwoordiger in de Unie', en: 'Representative in the Union' },
  agreement: { nl: 'Overeenkomst', en: 'Agreement' },
  recipient: { nl: 'Ontvanger', en: 'Recipient' },
  contact: { nl: 'Bereikbaar via', en: 'Contact details' },
  dpoAndRepresentative: { nl: 'FG en vertegenwoordiger', en: 'DPO and representative' },
  details: { nl: 'Bijzonderheden', en: 'Details' },
  notes: { nl: 'Toelichting', en: 'Notes' },
  usedIn: { nl: 'Komt voor in', en: 'Used in' },
  name: { nl: 'Verwerking', en: 'Activity' },
  processor: { nl: 'Verwerker', en: 'Processor' },
  processorParties: {
    nl: 'Verwerker, verwerkingsverantwoordelijken en FG',
    en: 'Processor, controllers and DPO',
  },
  processorOperations: {
    nl: 'Categorieën van verwerkingen per verwerkingsverantwoordelijke',
    en: 'Categories of processing per controller',
  },
  controller: { nl: 'Verwerkingsverantwoordelijke', en: 'Controller' },
  subProcessors: { nl: 'Subverwerkers', en: 'Sub-processors' },
  noSubProcessors: { nl: 'geen', en: 'none' },
  controllersServed: {
    nl: 'Verwerkingsverantwoordelijken voor wie wordt verwerkt',
    en: 'Controllers on whose behalf data are processed',
  },
} as const;

/** The overview of all activities. */
export const overviewTexts = {
  title: { nl: 'Overzicht', en: 'Overview' },
  intro: {
    nl: 'Eén regel per verwerking; het nummer verwijst naar het hoofdstuk ervan. Lange teksten en lijsten zijn hier ingekort. Bijzondere en andere gevoelige gegevens zijn in woorden aangeduid.',
    en: 'One row per activity; the number points to its chapter. Long texts and lists are shortened here. Special and other sensitive data are marked in words.',
  },
  partA: { nl: 'Als verwerkingsverantwoordelijke', en: 'As controller' },
  partB: { nl: 'Als verwerker', en: 'As processor' },
  number: { nl: 'Nr.', en: 'No.' },
  name: { nl: 'Verwerking', en: 'Activity' },
  role: { nl: 'Organisatie en rol', en: 'Organisation and role' },
  joint: { nl: 'gezamenlijk', en: 'joint' },
  roleEmpty: { nl: 'rol niet vastgelegd', en: 'role not recorded' },
  asProcessor: { nl: 'Verwerker', en: 'Processor' },
  purpose: { nl: 'Doel', en: 'Purpose' },
  legalBasis: { nl: 'Grondslag (AVG)', en: 'Legal basis (GDPR)' },
  subjects: { nl: 'Betrokkenen', en: 'Data subjects' },
  data: { nl: 'Gegevens', en: 'Data' },
  sensitive: { nl: 'GEVOELIG: {kind}', en: 'SENSITIVE: {kind}' },
  recipients: { nl: 'Ontvangers', en: 'Recipients' },
  noRecipients: { nl: 'geen', en: 'none' },
  transfers: { nl: 'Doorgifte', en: 'Transfers' },
  retention: { nl: 'Bewaartermijn', en: 'Retention period' },
  dpia: { nl: 'DPIA', en: 'DPIA' },
  status: { nl: 'Stand', en: 'Status' },
  ended: { nl: 'beëindigd', en: 'ended' },
  controllers: { nl: 'Verwerkt voor', en: 'Processed for' },
  operations: { nl: 'Categorieën van verwerkingen', en: 'Categories of processing' },
  more: { nl: 'en nog {count}', en: 'and {count} more' },
} as const;
