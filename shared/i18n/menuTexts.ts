/** The menu bar, and the titles of the system's own dialogs. */
export const menuTexts = {
  file: { nl: 'Bestand', en: 'File' },
  new: { nl: 'Nieuw register', en: 'New register' },
  open: { nl: 'Register openen…', en: 'Open register…' },
  example: { nl: 'Voorbeeld openen', en: 'Open example' },
  save: { nl: 'Opslaan', en: 'Save' },
  saveAs: { nl: 'Opslaan als…', en: 'Save as…' },
  verifyReport: { nl: 'Rapport controleren…', en: 'Check a report…' },
  export: { nl: 'Exporteren naar Word…', en: 'Export to Word…' },
  merge: { nl: 'Een bestand samenvoegen…', en: 'Merge a file…' },
  history: { nl: 'Geschiedenis', en: 'History' },
  backups: { nl: 'Een reservekopie openen…', en: 'Open a backup…' },
  extract: { nl: 'Uittreksel maken…', en: 'Make an extract…' },
  showBackups: { nl: 'Reservekopieën tonen', en: 'Show backups' },
  close: { nl: 'Register sluiten', en: 'Close register' },
  quit: { nl: 'Afsluiten', en: 'Quit' },

  edit: { nl: 'Bewerken', en: 'Edit' },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  redo: { nl: 'Opnieuw', en: 'Redo' },
  cut: { nl: 'Knippen', en: 'Cut' },
  copy: { nl: 'Kopiëren', en: 'Copy' },
  paste: { nl: 'Plakken', en: 'Paste' },
  palette: { nl: 'Zoeken of uitvoeren…', en: 'Search or do…' },
  selectAll: { nl: 'Alles selecteren', en: 'Select all' },

  view: { nl: 'Beeld', en: 'View' },
  zoomIn: { nl: 'Groter', en: 'Larger' },
  zoomOut: { nl: 'Kleiner', en: 'Smaller' },
  resetZoom: { nl: 'Gewone grootte', en: 'Actual size' },
  fullScreen: { nl: 'Volledig scherm', en: 'Full screen' },
  developerTools: { nl: 'Hulpmiddelen voor ontwikkelaars', en: 'Developer tools' },

  help: { nl: 'Help', en: 'Help' },
  settings: { nl: 'Instellingen', en: 'Settings' },
  manual: { nl: 'Handleiding', en: 'Manual' },
  shortcuts: { nl: 'Sneltoetsen', en: 'Keyboard shortcuts' },
  about: { nl: 'Over Verwerkingsregister', en: 'About Verwerkingsregister' },
} as const;

/** Texts of the dialogs that the system shows. */
export const dialogTexts = {
  openRegister: { nl: 'Register openen', en: 'Open register' },
  saveRegister: { nl: 'Register opslaan', en: 'Save register' },
  saveWord: { nl: 'Word-rapport opslaan', en: 'Save Word report' },
  chooseReport: { nl: 'Rapport kiezen', en: 'Choose a report' },
  chooseTemplate: { nl: 'Huissjabloon kiezen', en: 'Choose a house template' },
  registerFiles: { nl: 'Verwerkingsregister', en: 'Record of processing' },
  wordFiles: { nl: 'Word-document', en: 'Word document' },
  allFiles: { nl: 'Alle bestanden', en: 'All files' },
  stopped: { nl: 'Het venster is gestopt', en: 'The window has stopped' },
  stoppedTwice: {
    nl: 'Het venster stopte twee keer en sluit nu. Het bestand is ongewijzigd. Niet-opgeslagen werk is bewaard: start het programma opnieuw om het terug te halen.',
    en: 'The window stopped twice and closes now. The file is unchanged. Unsaved work has been kept: start the program again to get it back.',
  },
  notStarted: { nl: 'Het programma kan niet starten', en: 'The program cannot start' },
  notStartedWhy: {
    nl: 'Er is niets gewijzigd. Installeer het programma opnieuw, of vraag hulp met verwijzing {reference}.',
    en: 'Nothing was changed. Install the program again, or ask for help with reference {reference}.',
  },
  close: { nl: 'Sluiten', en: 'Close' },
} as const;
