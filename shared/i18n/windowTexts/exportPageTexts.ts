import type { Edition } from '../../report/editions';
import type { Text } from '../text';

/** Export to Word: what the reader will miss, then the document. */
export const exportPageTexts = {
  title: { nl: 'Exporteren naar Word', en: 'Export to Word' },
  lead: {
    nl: 'Eerst kijken wat de lezer straks mist. Wat leeg is, staat in het document als “niet vastgelegd” of “onbekend”.',
    en: 'First look at what the reader will miss. What is empty is printed as “not recorded” or “unknown”.',
  },
  contents: { nl: '1 Inhoud', en: '1 Contents' },
  whole: {
    nl: 'In het register: {activities} en {processorRecords}.',
    en: 'In the register: {activities} and {processorRecords}.',
  },
  edition: { nl: 'Voor wie?', en: 'For whom?' },
  editions: {
    ap: {
      nl: 'Autoriteit Persoonsgegevens: het volledige register',
      en: 'Supervisory authority: the whole record',
    },
    audit: {
      nl: 'Audit: het volledige register met aanbevelingen',
      en: 'Audit: the whole record with recommendations',
    },
    management: {
      nl: 'Bestuur en directie: overzicht en open punten',
      en: 'Management: overview and open points',
    },
    customer: {
      nl: 'Een opdrachtgever: alleen wat als verwerker voor die opdrachtgever gebeurt',
      en: 'A customer: what is processed on its behalf',
    },
    public: {
      nl: 'Openbaar: zonder namen van personen en zonder beveiliging',
      en: 'Public: without names of persons and without security',
    },
  } satisfies Readonly<Record<Edition, Text>>,
  leavesOut: { nl: 'Laat weg:', en: 'Leaves out:' },
  customer: { nl: 'Opdrachtgever', en: 'Customer' },
  chooseCustomer: { nl: 'Kies een opdrachtgever', en: 'Choose a customer' },
  customerNeeded: { nl: 'Kies eerst voor welke opdrachtgever.', en: 'First choose for which customer.' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  allOrganisations: { nl: 'Alle organisaties', en: 'All organisations' },
  department: { nl: 'Afdeling', en: 'Department' },
  allDepartments: { nl: 'Alle afdelingen', en: 'All departments' },
  onlyChosen: {
    nl: {
      one: 'Alleen {count} gekozen verwerking:',
      other: 'Alleen {count} gekozen verwerkingen:',
    },
    en: {
      one: 'Only {count} chosen activity:',
      other: 'Only {count} chosen activities:',
    },
  },
  andMore: { nl: '{names} en nog {count}', en: '{names} and {count} more' },
  ratherAll: { nl: 'Toch alles', en: 'Everything after all' },
  thisRecord: { nl: 'Exporteren naar Word', en: 'Export to Word' },
  activityCount: {
    nl: { one: '{count} verwerking', other: '{count} verwerkingen' },
    en: { one: '{count} activity', other: '{count} activities' },
  },
  processorCount: {
    nl: { one: '{count} regel als verwerker', other: '{count} regels als verwerker' },
    en: { one: '{count} processor record', other: '{count} processor records' },
  },
  language: { nl: 'Taal van het document', en: 'Language of the document' },
  languageHelp: {
    nl: 'Staat los van de taal van het scherm.',
    en: 'Independent of the language of the screen.',
  },
  languages: {
    nl: { nl: 'Nederlands', en: 'Dutch' },
    en: { nl: 'Engels', en: 'English' },
  },
  check: { nl: '2 Controle', en: '2 Check' },
  checkLead: {
    nl: 'Wat open blijft, houdt een concept niet tegen: het staat in het document als “niet vastgelegd”, “onbekend” of met een vraag.',
    en: 'What stays open does not stop a draft: the document shows it as “not recorded”, “unknown” or with a question.',
  },
  accepted: {
    nl: {
      one: '{count} bevinding is met reden geaccepteerd',
      other: '{count} bevindingen zijn met reden geaccepteerd',
    },
    en: {
      one: '{count} finding is accepted with a reason',
      other: '{count} findings are accepted with a reason',
    },
  },
  acceptedWhat: {
    nl: 'De redenen staan in de bijlage van het document.',
    en: 'The reasons stand in the annex of the document.',
  },
  noLetter: { nl: 'Artikel 30, overig', en: 'Article 30, other' },
  points: {
    nl: { one: '{count} open punt', other: '{count} open punten' },
    en: { one: '{count} open point', other: '{count} open points' },
  },
  explainedOf: {
    nl: { one: 'waarvan {count} toegelicht', other: 'waarvan {count} toegelicht' },
    en: { one: 'of which {count} explained', other: 'of which {count} explained' },
  },
  toField: { nl: 'Naar het veld', en: 'Go to the field' },
  morePoints: {
    nl: {
      one: 'Nog {count} punt staat op de pagina Bevindingen.',
      other: 'Nog {count} punten staan op de pagina Bevindingen.',
    },
    en: {
      one: '{count} more point is on the page Findings.',
      other: '{count} more points are on the page Findings.',
    },
  },
  inRecords: {
    nl: { one: 'In {count} regel.', other: 'In {count} regels.' },
    en: { one: 'In {count} entry.', other: 'In {count} entries.' },
  },
  showFindings: { nl: 'Tonen', en: 'Show' },
  lists: { nl: 'Wettelijke lijsten zijn van {day}', en: 'Legal lists are of {day}' },
  listsWhat: {
    nl: 'Landen met een adequaatheidsbesluit, uitvoeringswet, DPIA-lijst van de AP.',
    en: 'Countries with an adequacy decision, the Dutch implementing act, the AP’s DPIA list.',
  },
  make: { nl: '3 Maken', en: '3 Make' },
  status: { nl: 'Concept of definitief', en: 'Draft or final' },
  statuses: {
    concept: { nl: 'Concept', en: 'Draft' },
    final: { nl: 'Definitief', en: 'Final' },
  },
  statusHelp: {
    concept: {
      nl: 'Kan altijd. Op elke bladzijde staat dat het een concept is.',
      en: 'Always possible. Every page says that it is a draft.',
    },
    final: {
      nl: 'Van elk open punt van artikel 30 staat de reden in de bijlage.',
      en: 'The annex gives the reason for every open point of Article 30.',
    },
  },
  notFinal: {
    nl: {
      one: 'Nog {count} open punt van artikel 30 zonder reden. Vul het in of licht het toe; een definitief document zegt waarom iets ontbreekt.',
      other:
        'Nog {count} open punten van artikel 30 zonder reden. Vul ze in of licht ze toe; een definitief document zegt waarom iets ontbreekt.',
    },
    en: {
      one: '{count} open point of Article 30 still has no reason. Fill it in or explain it; a final document says why something is missing.',
      other:
        '{count} open points of Article 30 still have no reason. Fill them in or explain them; a final document says why something is missing.',
    },
  },
  notChecked: { nl: 'Het register wordt nog nagekeken.', en: 'The register is still being checked.' },
  makeWord: { nl: 'Maak Word-document', en: 'Make Word document' },
  makeHelp: {
    nl: 'Eerst wordt gevraagd waar het document komt.',
    en: 'First the program asks where the document goes.',
  },
  waiting: { nl: 'Kies waar het document komt…', en: 'Choose where the document goes…' },
  progress: { nl: 'verwerking {done} van {total}', en: 'activity {done} of {total}' },
  progressTitle: { nl: 'Word-document maken', en: 'Making the Word document' },
  stop: { nl: 'Stoppen', en: 'Stop' },
  stopping: { nl: 'Bezig met stoppen…', en: 'Stopping…' },
  done: { nl: '{file} is gemaakt.', en: '{file} was made.' },
  doneWhere: { nl: 'Het staat in {folder}.', en: 'It is in {folder}.' },
  pdf: { nl: 'Ook een PDF maken', en: 'Make a PDF as well' },
  pdfBusy: { nl: 'LibreOffice maakt de PDF…', en: 'LibreOffice is making the PDF…' },
  show: { nl: 'Tonen in map', en: 'Show in folder' },
  cancelled: {
    nl: 'Er is geen document gemaakt. Een bestaand document is niet veranderd.',
    en: 'No document was made. An existing document has not changed.',
  },
} as const;
