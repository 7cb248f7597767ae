import type { PluralText, Text } from './text';

/** What is said of a report that somebody hands over: whether it still is what was made. */
export const verifyTexts = {
  made: {
    nl: 'Gemaakt op {date} met Verwerkingsregister {version}, uit versie {fingerprint}.',
    en: 'Made on {date} with Verwerkingsregister {version}, from version {fingerprint}.',
  },
  mainVolume: {
    nl: 'Dit is het hoofddeel van een set met {total} delen.',
    en: 'This is the main volume of a set with {total} volumes.',
  },
  volume: {
    nl: 'Dit is deel {number} van {total} van een set: {title}. Het hoofddeel is “{main}”.',
    en: 'This is volume {number} of {total} of a set: {title}. The main volume is “{main}”.',
  },
  partWhole: {
    nl: 'De gegevens in dit deel zijn die van zijn eigen verwerkingen. Vergelijk de vingerafdruk op het voorblad met de tabel in het hoofddeel.',
    en: 'The data in this volume are those of its own activities. Compare the fingerprint on its cover with the table in the main volume.',
  },
  partChanged: {
    nl: 'De gegevens in dit deel zijn gewijzigd: ze horen niet bij de vingerafdruk op het voorblad.',
    en: 'The data in this volume were changed: they do not belong to the fingerprint on its cover.',
  },
  dataWhole: {
    nl: 'De gegevens in het document horen bij die versie.',
    en: 'The data inside the document belongs to that version.',
  },
  dataChanged: {
    nl: 'De gegevens in het document zijn gewijzigd: ze horen niet bij de versie die het document noemt.',
    en: 'The data inside the document was changed: it does not belong to the version that the document names.',
  },
  dataNone: {
    nl: 'Deze editie draagt geen gegevens mee; geef het register op om de tekst te vergelijken.',
    en: 'This edition carries no data; name the register to compare the text.',
  },
  unchanged: {
    nl: 'Ongewijzigd: elke alinea is zoals de gegevens haar geven.',
    en: 'Unchanged: every paragraph is as the data gives it.',
  },
  notCompared: {
    nl: 'De tekst is niet vergeleken: er zijn geen gegevens om hem opnieuw uit te maken, of de eerdere stand waarmee hij vergelijkt staat niet in de geschiedenis van het register.',
    en: 'The text was not compared: there is no data to make it from again, or the earlier state that it compares with is not in the history of the register.',
  },
  allChanged: {
    nl: 'Bijna niets in het document is zoals de gegevens het geven.',
    en: 'Hardly anything in the document is as the data gives it.',
  },
  otherProgram: {
    nl: 'Let op: dit programma is versie {version} en kan dezelfde gegevens anders verwoorden.',
    en: 'Note: this program is version {version} and may put the same data in other words.',
  },
  same: {
    nl: 'Het register is nog op deze versie.',
    en: 'The register is still at this version.',
  },
  other: {
    nl: 'Handtekeningen gelden voor versie {fingerprint}; het register staat nu op {now}.',
    en: 'Signatures apply to version {fingerprint}; the register is now at {now}.',
  },
  changed: { nl: 'gewijzigd', en: 'changed' },
  removed: { nl: 'weggehaald', en: 'removed' },
  added: { nl: 'toegevoegd', en: 'added' },
  headerOrFooter: { nl: 'kop- of voettekst', en: 'header or footer' },
  expected: { nl: 'volgens de gegevens', en: 'by the data' },
  found: { nl: 'in het document', en: 'in the document' },
} as const satisfies Record<string, Text>;

export const changesCount: PluralText = {
  nl: { one: '{count} plaats is gewijzigd.', other: '{count} plaatsen zijn gewijzigd.' },
  en: { one: '{count} place was changed.', other: '{count} places were changed.' },
};

export const problemsCount: PluralText = {
  nl: { one: '{count} gebrek gevonden.', other: '{count} gebreken gevonden.' },
  en: { one: '{count} defect found.', other: '{count} defects found.' },
};

/** Why a file cannot be read as a report. */
export const unreadableTexts = {
  notZip: {
    nl: 'Dit is geen Word-document, of het is beschadigd. Kies een .docx-bestand of vraag het opnieuw op.',
    en: 'This is no Word document, or it is damaged. Choose a .docx file or ask for it again.',
  },
  notDocx: {
    nl: 'Dit is een zip-bestand, maar geen Word-document. Kies een .docx-bestand.',
    en: 'This is a zip file, but no Word document. Choose a .docx file.',
  },
  tooLarge: {
    nl: 'Dit bestand pakt uit tot meer dan een document kan zijn en is niet geopend.',
    en: 'This file unpacks to more than a document can be and was not opened.',
  },
  unsafe: {
    nl: 'Dit bestand is zo gemaakt dat programma’s er verschillende dingen in lezen, en is niet geopend.',
    en: 'This file is made so that programs read different things in it, and was not opened.',
  },
  notReport: {
    nl: 'In dit document zit niets waaraan een rapport van Verwerkingsregister te herkennen is. Een editor kan het hebben weggelaten; vraag het oorspronkelijke bestand op.',
    en: 'Nothing in this document tells that it is a report of Verwerkingsregister. An editor may have left it out; ask for the original file.',
  },
  damagedData: {
    nl: 'De gegevens in dit document zijn beschadigd of met de hand gewijzigd en kunnen niet worden gelezen.',
    en: 'The data inside this document is damaged or was changed by hand, and cannot be read.',
  },
} as const satisfies Record<string, Text>;

/** The rules of `check-report`: `A` for who cannot see a document well, `S` for whatever opens it. */
export const documentRuleTexts = {
  'A-language': {
    nl: 'de taal van het document staat niet vast',
    en: 'the language of the document is not set',
  },
  'A-title': {
    nl: 'het document heeft geen titel in zijn eigenschappen',
    en: 'the document has no title in its properties',
  },
  'A-headings': {
    nl: 'een kopniveau is overgeslagen of een kop is leeg',
    en: 'a heading level is skipped or a heading is empty',
  },
  'A-headerRow': {
    nl: 'de tabel heeft geen koprij die op elke bladzijde terugkomt',
    en: 'the table has no header row that comes back on every page',
  },
  'A-splitRow': {
    nl: 'een korte rij kan over twee bladzijden breken',
    en: 'a short row may part over two pages',
  },
  'A-mergedCells': {
    nl: 'de tabel heeft samengevoegde cellen of een tabel in een cel',
    en: 'the table has merged cells or a table in a cell',
  },
  'A-alternative': {
    nl: 'een afbeelding of tabel heeft geen beschrijving',
    en: 'a picture or table has no description',
  },
  'A-linkText': {
    nl: 'de tekst van een koppeling zegt niet waarheen',
    en: 'the text of a link does not say where to',
  },
  'A-contrast': {
    nl: 'tekst in deze stijl heeft te weinig contrast',
    en: 'text in this style has too little contrast',
  },
  'S-package': {
    nl: 'het pakket begint niet met de lijst van soorten',
    en: 'the package does not begin with the list of types',
  },
  'S-types': { nl: 'een onderdeel heeft geen soort, of ontbreekt', en: 'a part has no type, or is missing' },
  'S-relationships': { nl: 'een verwijzing leidt nergens heen', en: 'a relationship leads nowhere' },
  'S-external': {
    nl: 'het document haalt iets van buiten',
    en: 'the document fetches something from outside',
  },
  'S-xml': { nl: 'een onderdeel is geen geldige XML', en: 'a part is no valid XML' },
  'S-bookmarks': {
    nl: 'een bladwijzer heeft een naam of nummer dat niet kan of dubbel is',
    en: 'a bookmark has a name or number that is impossible or double',
  },
  'S-anchors': {
    nl: 'een koppeling wijst naar een bladwijzer die er niet is',
    en: 'a link points to a bookmark that is not there',
  },
  'S-columns': {
    nl: 'de rijen van een tabel hebben niet evenveel kolommen',
    en: 'the rows of a table do not have the same number of columns',
  },
  'S-styles': { nl: 'een gebruikte stijl bestaat niet', en: 'a style that is used does not exist' },
  'S-lists': { nl: 'een gebruikte lijst bestaat niet', en: 'a list that is used does not exist' },
  'S-notes': {
    nl: 'een voetnoot ontbreekt of staat niet op volgorde',
    en: 'a footnote is missing or out of order',
  },
  'S-fields': {
    nl: 'een veld eindigt niet, of laat Word vragen om bijwerken',
    en: 'a field does not end, or makes Word ask to update',
  },
} as const satisfies Record<string, Text>;
