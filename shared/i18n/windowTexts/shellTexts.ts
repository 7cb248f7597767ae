/** The frame around every page: header, menu, status line, and what may stand anywhere. */
export const shellTexts = {
  program: { nl: 'Verwerkingsregister', en: 'Verwerkingsregister' },
  pageTitle: {
    nl: '{page} – {register} – Verwerkingsregister',
    en: '{page} – {register} – Verwerkingsregister',
  },
  untitled: { nl: 'Register zonder titel', en: 'Register without a title' },
  mainMenu: { nl: 'Hoofdmenu', en: 'Main menu' },
  register: { nl: 'Register', en: 'Register' },
  control: { nl: 'Controle', en: 'Check' },
  output: { nl: 'Uitvoer', en: 'Output' },
  exporting: { nl: 'Exporteren', en: 'Export' },
  toStart: { nl: 'Naar het beginscherm', en: 'To the start page' },
  statusLine: { nl: 'Statusregel', en: 'Status line' },

  savedAt: { nl: 'opgeslagen {time}', en: 'saved {time}' },
  saved: { nl: 'opgeslagen', en: 'saved' },
  unsaved: { nl: 'niet opgeslagen', en: 'not saved' },
  noFileYet: { nl: 'nog geen bestand', en: 'no file yet' },
  readOnlyNewer: {
    nl: 'alleen-lezen: gemaakt met een nieuwere versie',
    en: 'read-only: made by a newer version',
  },
  readOnlyFile: {
    nl: 'alleen-lezen: het bestand of de map is beveiligd',
    en: 'read-only: the file or folder is protected',
  },

  otherLanguage: { nl: 'English', en: 'Nederlands' },
  theme: { nl: 'Weergave', en: 'Appearance' },
  themes: {
    system: { nl: 'Zoals het systeem', en: 'As the system' },
    light: { nl: 'Licht', en: 'Light' },
    dark: { nl: 'Donker', en: 'Dark' },
  },

  folder: { nl: 'Map: {folder}', en: 'Folder: {folder}' },
  statusSaved: { nl: 'Opgeslagen {moment}', en: 'Saved {moment}' },
  statusNoFile: {
    nl: 'Dit register staat nog niet in een bestand',
    en: 'This register is not in a file yet',
  },
  lists: { nl: 'Wettelijke lijsten: stand {day}', en: 'Legal lists: as of {day}' },
  arriving: { nl: 'Het register wordt geladen…', en: 'Loading the register…' },
  percent: { nl: '{percent}%', en: '{percent}%' },
  standIn: {
    nl: 'Draait in Chromium, bij gebrek aan Electron',
    en: 'Running in Chromium, for want of Electron',
  },

  close: { nl: 'Sluiten', en: 'Close' },
  dismiss: { nl: 'Melding sluiten', en: 'Dismiss message' },
  aboutTitle: { nl: 'Over Verwerkingsregister', en: 'About Verwerkingsregister' },
  aboutVersion: { nl: 'Versie {version}.', en: 'Version {version}.' },
  aboutText: {
    nl: 'Houdt het register van artikel 30 AVG bij in één bestand op eigen schijf. Werkt zonder internet; dit programma verstuurt niets.',
    en: 'Keeps the record of processing activities of Article 30 GDPR in one file on your own disk. Works without internet; this program sends nothing.',
  },
  savedAs: { nl: 'Opgeslagen als {file}.', en: 'Saved as {file}.' },

  showBackups: { nl: 'Reservekopieën tonen', en: 'Show backups' },
  rename: { nl: 'Titel wijzigen', en: 'Change title' },
  renameTitle: { nl: 'De titel van het register wijzigen', en: 'Change the title of the register' },
  renameConfirm: { nl: 'Titel opslaan', en: 'Save title' },
  renamed: { nl: 'Titel opgeslagen: {title}.', en: 'Title saved: {title}.' },
  titleNeeded: {
    nl: 'Geef het register een titel, bijvoorbeeld de naam van de organisatie.',
    en: 'Give the register a title, for example the name of the organisation.',
  },
  registerTitleLabel: { nl: 'Titel van het register', en: 'Title of the register' },
  registerTitleHelp: {
    nl: 'Meestal de naam van de organisatie. De titel staat op het voorblad van het rapport.',
    en: 'Usually the name of the organisation. The title stands on the cover of the report.',
  },
} as const;
