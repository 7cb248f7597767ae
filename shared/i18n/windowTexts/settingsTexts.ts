/** The page with the person's own settings. */
export const settingsTexts = {
  title: { nl: 'Instellingen', en: 'Settings' },
  lead: {
    nl: 'Geldt op deze computer, voor deze gebruiker. Niets hiervan staat in een register.',
    en: 'Holds on this computer, for this user. None of it stands in a register.',
  },
  parts: { nl: 'Onderdelen', en: 'Parts' },

  appearance: { nl: 'Weergave', en: 'Appearance' },
  language: { nl: 'Taal van het scherm', en: 'Language of the screen' },
  languageHelp: {
    nl: 'De taal van het rapport is apart te kiezen bij exporteren.',
    en: 'The language of the report is chosen apart, when exporting.',
  },
  languages: {
    nl: { nl: 'Nederlands', en: 'Nederlands' },
    en: { nl: 'English', en: 'English' },
  },
  theme: { nl: 'Licht of donker', en: 'Light or dark' },
  density: { nl: 'Dichtheid', en: 'Density' },
  densityHelp: {
    nl: 'Compact toont meer regels; elk doel blijft minstens 24 bij 24.',
    en: 'Compact shows more rows; every target stays at least 24 by 24.',
  },
  densities: {
    comfortable: { nl: 'Ruim', en: 'Comfortable' },
    compact: { nl: 'Compact', en: 'Compact' },
  },
  motion: { nl: 'Beweging', en: 'Motion' },
  motions: {
    system: { nl: 'Zoals het systeem', en: 'As the system' },
    off: { nl: 'Uit', en: 'Off' },
  },

  saving: { nl: 'Opslaan en kopieën', en: 'Saving and copies' },
  author: { nl: 'Naam bij wijzigingen', en: 'Name with changes' },
  authorHelp: {
    nl: 'Staat in de geschiedenis van elk register dat hier wordt opgeslagen. Leeg: “{account}”, de naam van dit account.',
    en: 'Stands in the history of every register saved here. Empty: “{account}”, the name of this account.',
  },
  authorHelpNoAccount: {
    nl: 'Staat in de geschiedenis van elk register dat hier wordt opgeslagen.',
    en: 'Stands in the history of every register saved here.',
  },
  backups: { nl: 'Reservekopieën', en: 'Backups' },
  backupsHelp: {
    nl: 'Bij elke opslag. De laatste tien, en daarvoor de eerste van elk van dertig dagen.',
    en: 'At every save. The last ten, and before those the first of each of thirty days.',
  },
  backupsSettled: {
    nl: 'De laatste {last} opslagen, en de eerste van elk van {days} dagen. Door de beheerder vastgelegd.',
    en: 'The last {last} saves, and the first of each of {days} days. Settled by the administrator.',
  },
  backupsSettledLast: {
    nl: 'De laatste {last} opslagen. Door de beheerder vastgelegd.',
    en: 'The last {last} saves. Settled by the administrator.',
  },
  backupsSettledDays: {
    nl: 'De eerste opslag van elk van {days} dagen. Door de beheerder vastgelegd.',
    en: 'The first save of each of {days} days. Settled by the administrator.',
  },
  backupsOff: {
    nl: 'De beheerder heeft vastgelegd dat hier geen eerdere versies blijven.',
    en: 'The administrator settled that no earlier versions stay here.',
  },
  never: { nl: 'geen', en: 'none' },
  place: { nl: 'Plaats van kopieën en niet-opgeslagen werk', en: 'Place of copies and unsaved work' },
  placeHelp: {
    nl: 'Op deze computer, los van het gedeelde bestand.',
    en: 'On this computer, apart from the shared file.',
  },
  show: { nl: 'Map tonen', en: 'Show folder' },
  always: { nl: 'altijd', en: 'always' },

  locking: { nl: 'Vergrendelen', en: 'Locking' },
  views: { nl: 'Bewaarde weergaven', en: 'Saved views' },
  noViews: {
    nl: 'Nog geen weergave bewaard. Bewaren kan boven een lijst.',
    en: 'No view saved yet. Save one above a list.',
  },
  viewIn: { nl: '{view} ({collection})', en: '{view} ({collection})' },
  removeView: { nl: 'Weergave “{view}” verwijderen', en: 'Delete view “{view}”' },
  remove: { nl: 'Verwijderen', en: 'Delete' },

  lists: { nl: 'Wettelijke lijsten', en: 'Legal lists' },
  listsHelp: {
    nl: 'Nieuwe lijsten komen met een nieuwe versie van het programma. Het programma zoekt zelf nooit op internet.',
    en: 'New lists come with a new version of the program. The program never looks on the internet itself.',
  },
  list: { nl: 'Lijst', en: 'List' },
  size: { nl: 'Omvang', en: 'Size' },
  asOf: { nl: 'Stand', en: 'As of' },

  managed: { nl: 'Beheer', en: 'Administration' },

  about: { nl: 'Over dit programma', en: 'About this program' },
  version: { nl: 'Versie {version}', en: 'Version {version}' },
  aboutText: {
    nl: 'Geen account, geen meting, geen verbinding. Het register is van de organisatie: een leesbaar bestand met beschreven velden.',
    en: 'No account, no measuring, no connection. The register belongs to the organisation: a readable file with described fields.',
  },
  fieldList: { nl: 'Veldenlijst', en: 'List of fields' },
  more: { nl: 'Meer over dit programma', en: 'More about this program' },
} as const;
