import type { Edition } from '../report/editions';
import type { PluralText, Text } from './text';

/** What each edition is called. */
export const editionNames: Readonly<Record<Edition, Text>> = {
  ap: { nl: 'Autoriteit Persoonsgegevens', en: 'supervisory authority' },
  audit: { nl: 'audit', en: 'audit' },
  management: { nl: 'bestuur en directie', en: 'management' },
  customer: { nl: 'opdrachtgever', en: 'customer (controller served)' },
  public: { nl: 'openbaar', en: 'public' },
};

/** The same, short and without signs that a file name cannot have. */
export const fileNameParts: Readonly<Record<Edition | 'concept' | 'changes', Text>> = {
  ap: { nl: 'AP', en: 'authority' },
  audit: { nl: 'audit', en: 'audit' },
  management: { nl: 'directie', en: 'management' },
  customer: { nl: 'opdrachtgever', en: 'customer' },
  public: { nl: 'openbaar', en: 'public' },
  concept: { nl: 'CONCEPT', en: 'DRAFT' },
  changes: { nl: 'wijzigingen', en: 'changes' },
};

/** Who may read an edition. */
export const classifications: Readonly<Record<Edition, Text>> = {
  ap: {
    nl: 'Vertrouwelijk: voor de Autoriteit Persoonsgegevens en de organisatie zelf',
    en: 'Confidential: for the supervisory authority and the organisation itself',
  },
  audit: {
    nl: 'Vertrouwelijk: voor de auditor en de organisatie zelf',
    en: 'Confidential: for the auditor and the organisation itself',
  },
  management: { nl: 'Intern: voor bestuur en directie', en: 'Internal: for management' },
  customer: {
    nl: 'Vertrouwelijk: voor de genoemde opdrachtgever',
    en: 'Confidential: for the customer named here',
  },
  public: { nl: 'Openbaar', en: 'Public' },
};

/** What an edition leaves out, and why; printed in the guide and shown before the export. Empty: nothing. */
export const leftOutOf: Readonly<Record<Edition, readonly Text[]>> = {
  ap: [
    {
      nl: 'Aanbevelingen van goede praktijk bij de open punten: die zijn geen tekortkoming. De uitgave voor audit noemt ze.',
      en: 'Recommendations of good practice among the open points: those are no shortcoming. The audit edition lists them.',
    },
  ],
  audit: [],
  management: [
    {
      nl: 'De hoofdstukken per verwerking en de bijlagen: deze uitgave is bedoeld voor overzicht. De uitgave voor de Autoriteit Persoonsgegevens bevat ze.',
      en: 'The chapters for each activity and the annexes: this edition is meant for an overview. The edition for the supervisory authority has them.',
    },
  ],
  customer: [
    {
      nl: 'Alles wat over andere opdrachtgevers gaat, hun namen in lopende tekst inbegrepen: dat is vertrouwelijk tegenover hen.',
      en: 'Everything about other customers, their names in running text included: that is confidential towards them.',
    },
    {
      nl: 'De verwerkingen als verwerkingsverantwoordelijke (artikel 30 lid 1): die vinden niet plaats voor de opdrachtgever.',
      en: 'The processing as controller (Article 30(1)): it does not take place on behalf of the customer.',
    },
    {
      nl: 'Systemen, overeenkomsten met derden, inbreuken, interne opmerkingen en open punten: artikel 30 lid 2 vraagt er niet om.',
      en: 'Systems, agreements with third parties, breaches, internal remarks and open points: Article 30(2) does not ask for these.',
    },
  ],
  public: [
    {
      nl: 'Namen van personen en contactgegevens, in lopende tekst inbegrepen: ter bescherming van die personen.',
      en: 'Names of persons and contact details, in running text included: to protect those persons.',
    },
    {
      nl: 'Namen van ontvangers, verwerkers en andere partijen: artikel 30 vraagt categorieën van ontvangers, en die staan er.',
      en: 'Names of recipients, processors and other parties: Article 30 asks for categories of recipients, which are given.',
    },
    {
      nl: 'Beveiligingsmaatregelen, systemen en inbreuken: openbaarmaking kan de beveiliging schaden.',
      en: 'Security measures, systems and breaches: publication could harm security.',
    },
    {
      nl: 'Verwerkingen voor opdrachtgevers (artikel 30 lid 2), open punten, beoordelingen en opmerkingen.',
      en: 'Processing on behalf of customers (Article 30(2)), open points, assessments and remarks.',
    },
  ],
};

const redactedPlaces: PluralText = {
  nl: {
    one: 'Op {count} plaats in de tekst is een naam of adres vervangen door woorden tussen rechte haken.',
    other: 'Op {count} plaatsen in de tekst is een naam of adres vervangen door woorden tussen rechte haken.',
  },
  en: {
    one: 'In {count} place in the text a name or address was replaced by words in square brackets.',
    other: 'In {count} places in the text a name or address was replaced by words in square brackets.',
  },
};

/** Words about the edition and the part of the register that a report is about. */
export const editionTexts = {
  redactedPlaces,
  otherCustomer: { nl: '[andere opdrachtgever]', en: '[other customer]' },
  withheldContact: { nl: '[contactgegeven weggelaten]', en: '[contact detail left out]' },
  intro: {
    nl: 'Dit is de uitgave “{edition}”. Weggelaten zijn:',
    en: 'This is the edition “{edition}”. Left out are:',
  },
  nothingLeftOut: {
    nl: 'Dit is de uitgave “{edition}”. Zij bevat alles wat in het register staat.',
    en: 'This is the edition “{edition}”. It contains everything in the register.',
  },
  isSelection: {
    nl: 'Dit document bevat een deel van het register: {part}. Andere verwerkingen staan er niet in, en van organisaties, partijen, systemen en maatregelen alleen wat bij deze verwerkingen hoort. De vingerafdruk is die van het hele register.',
    en: 'This document contains part of the register: {part}. Other processing is not in it, and of organisations, parties, systems and measures only what belongs to this processing. The fingerprint is that of the whole register.',
  },
  ofRecords: { nl: 'de verwerkingen {names}', en: 'the activities {names}' },
  ofOrganisation: { nl: 'alles van {name}', en: 'everything of {name}' },
  ofDepartment: { nl: 'alles van de afdeling {name}', en: 'everything of the department {name}' },
  ofCustomer: { nl: 'wat voor {name} wordt verwerkt', en: 'what is processed for {name}' },
  noCustomer: {
    nl: 'geen opdrachtgever gekozen',
    en: 'no customer chosen',
  },
} as const;
