/** The page before a register is open. */
export const startTexts = {
  lead: {
    nl: 'Het register van artikel 30 AVG, in één bestand op eigen schijf.',
    en: 'The record of Article 30 GDPR, in one file on your own disk.',
  },
  open: { nl: 'Register openen', en: 'Open register' },
  openHelp: { nl: 'Een bestand .ropa.json', en: 'A .ropa.json file' },
  create: { nl: 'Nieuw register', en: 'New register' },
  createHelp: {
    nl: 'Begin leeg; niets is vooraf ingevuld',
    en: 'Start empty; nothing is filled in beforehand',
  },
  takeOver: { nl: 'Gegevens overnemen', en: 'Take over data' },
  takeOverHelp: {
    nl: 'Uit Excel of CSV, in een nieuw register',
    en: 'From Excel or CSV, into a new register',
  },
  settings: { nl: 'Instellingen', en: 'Settings' },
  example: { nl: 'Voorbeeld bekijken', en: 'View the example' },
  exampleHelp: {
    nl: 'FileLinx: 26 verwerkingen, 3 als verwerker',
    en: 'FileLinx: 26 activities, 3 as processor',
  },
  offline: {
    nl: 'Werkt zonder internet. Dit programma verstuurt niets.',
    en: 'Works without internet. This program sends nothing.',
  },
  backup: {
    nl: 'Bewaart bij elke opslag een reservekopie.',
    en: 'Keeps a backup copy at every save.',
  },
  lists: { nl: 'Wettelijke lijsten: stand {day}.', en: 'Legal lists: as of {day}.' },
  version: { nl: 'versie {version}', en: 'version {version}' },

  recent: { nl: 'Recent geopend', en: 'Recently opened' },
  searchRecent: { nl: 'Zoek op naam of map', en: 'Search by name or folder' },
  clearSearch: { nl: 'Zoekterm wissen', en: 'Clear search' },
  noneFound: {
    nl: 'Geen register met “{query}” in naam of map.',
    en: 'No register with “{query}” in its name or folder.',
  },
  columnActions: { nl: 'Acties', en: 'Actions' },
  moreAbout: { nl: 'Meer over {register}', en: 'More about {register}' },
  showBackups: { nl: 'Reservekopieën bekijken', en: 'View backups' },
  showFolder: { nl: 'Map tonen', en: 'Show folder' },
  backupFolder: { nl: 'Map met reservekopieën tonen', en: 'Show the folder with backups' },
  columnRegister: { nl: 'Register', en: 'Register' },
  columnPlace: { nl: 'Plaats', en: 'Place' },
  columnOpened: { nl: 'Laatst geopend', en: 'Last opened' },
  columnContents: { nl: 'Inhoud', en: 'Contents' },
  gone: { nl: 'bestand niet gevonden', en: 'file not found' },
  noRecent: {
    nl: 'Nog geen register geopend op deze computer.',
    en: 'No register opened on this computer yet.',
  },
  noRecentHelp: {
    nl: 'Open een bestand, begin een nieuw register of bekijk eerst het voorbeeld.',
    en: 'Open a file, start a new register or look at the example first.',
  },
  activityCount: {
    nl: { one: '{count} verwerking', other: '{count} verwerkingen' },
    en: { one: '{count} activity', other: '{count} activities' },
  },
  processorCount: {
    nl: { one: '{count} als verwerker', other: '{count} als verwerker' },
    en: { one: '{count} as processor', other: '{count} as processor' },
  },
  dropHint: {
    nl: 'Sleep een bestand naar dit venster om het te openen. Een bestand van een nieuwere versie opent alleen-lezen.',
    en: 'Drop a file on this window to open it. A file of a newer version opens read-only.',
  },

  cancel: { nl: 'Annuleren', en: 'Cancel' },

  stepsTitle: { nl: 'Een leeg register: begin hier', en: 'An empty register: start here' },
  stepsText: {
    nl: 'Verwerkingen verwijzen naar de organisatie en de FG; daarom komen die eerst.',
    en: 'Activities point to the organisation and the DPO, so those come first.',
  },
  steps: {
    organisation: { nl: '1. Organisatie', en: '1. Organisation' },
    dpo: { nl: '2. FG', en: '2. DPO' },
    activity: { nl: '3. Verwerking', en: '3. Activity' },
  },

  unsavedTitle: {
    nl: 'Er is niet-opgeslagen werk van {moment}.',
    en: 'There is unsaved work from {moment}.',
  },
  unsavedText: {
    nl: 'Het programma sloot voordat dit was opgeslagen. Het register zelf is ongewijzigd.',
    en: 'The program closed before this was saved. The register itself is unchanged.',
  },
  unsavedWhere: { nl: '“{record}” in {register}', en: '“{record}” in {register}' },
  unsavedSince: { nl: 'bewaard {moment}', en: 'kept {moment}' },
  restore: { nl: 'Bekijken en terugzetten', en: 'View and restore' },
  forget: { nl: 'Weggooien', en: 'Discard' },
  forgetTitle: { nl: 'Niet-opgeslagen werk weggooien', en: 'Discard unsaved work' },
  forgetText: {
    nl: 'Wat in “{record}” is getypt en niet is opgeslagen, verdwijnt. Dit is niet terug te halen. Het register zelf blijft zoals het is.',
    en: 'What was typed in “{record}” and not saved disappears. It cannot be brought back. The register itself stays as it is.',
  },
  keep: { nl: 'Bewaren', en: 'Keep' },
} as const;
