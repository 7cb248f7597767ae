import type { Told } from '../../spreadsheet/draft';
import type { Text } from '../text';

/** Taking records over from a spreadsheet. */
export const sheetTexts = {
  open: { nl: 'Overnemen uit Excel', en: 'Take over from Excel' },
  title: { nl: 'Overnemen uit een spreadsheet: {list}', en: 'Take over from a spreadsheet: {list}' },
  intro: {
    nl: 'Kopieer de cellen in Excel, LibreOffice of Google Spreadsheets, met de kop erbij, en plak ze hier. De tekst van een CSV-bestand kan ook. Er wordt pas iets vastgelegd met de knop onderaan, en één keer ongedaan maken neemt alles terug.',
    en: 'Copy the cells in Excel, LibreOffice or Google Sheets, with their headings, and paste them here. The text of a CSV file will do too. Nothing is recorded before the button at the bottom, and one undo takes all of it back.',
  },
  back: { nl: 'Terug naar de lijst', en: 'Back to the list' },
  field: { nl: 'Geplakte cellen', en: 'Pasted cells' },
  fieldHelp: {
    nl: 'Elke rij wordt één regel. Meer dingen in één cel staan op eigen regels of achter een puntkomma of komma.',
    en: 'Each row becomes one record. Several things in one cell stand on lines of their own or behind a semicolon or comma.',
  },
  clear: { nl: 'Leegmaken', en: 'Clear' },
  nothing: { nl: 'Nog niets geplakt.', en: 'Nothing pasted yet.' },
  hasHeadings: { nl: 'De eerste rij is de kop', en: 'The first row holds the headings' },

  columns: { nl: 'Kolommen', en: 'Columns' },
  columnsHelp: {
    nl: 'Kies per kolom wat die wordt. Een kolom zonder eigen veld komt met de kop ervoor bij “Opmerkingen”.',
    en: 'Choose for each column what it becomes. A column without a field of its own goes to “Remarks”, behind its heading.',
  },
  inSheet: { nl: 'In het blad', en: 'In the sheet' },
  firstValue: { nl: 'Eerste waarde', en: 'First value' },
  becomes: { nl: 'Wordt', en: 'Becomes' },
  columnNumber: { nl: 'Kolom {number}', en: 'Column {number}' },
  becomesOf: { nl: 'Wat wordt {column}?', en: 'What does {column} become?' },
  leftOut: { nl: 'niet overnemen', en: 'leave out' },

  rows: { nl: 'Zo wordt het vastgelegd', en: 'This is what will be recorded' },
  rowsHelp: {
    nl: 'Niets is erbij bedacht: wat niet in het blad staat, blijft leeg. Vink uit wat niet meekomt.',
    en: 'Nothing is made up: what is not in the sheet stays empty. Untick what does not come along.',
  },
  noName: { nl: 'zonder naam', en: 'without a name' },
  isKnown: {
    nl: 'Deze naam staat al in het register; daarom niet aangevinkt.',
    en: 'This name stands in the register already; not ticked for that reason.',
  },
  tooLong: {
    nl: 'Past niet: de tekst bij “{field}” is te lang. Deel die in het blad en plak opnieuw.',
    en: 'Does not fit: the text of “{field}” is too long. Split it in the sheet and paste again.',
  },
  toldOne: { nl: '“{text}” ({column})', en: '“{text}” ({column})' },
  told: {
    nl: 'Op geen lijst, komt bij “{kept}”: {words}.',
    en: 'On no list, is kept under “{kept}”: {words}.',
  },
  toldRemark: {
    nl: 'Zonder eigen veld, komt bij “Opmerkingen”: {words}.',
    en: 'Without a field of its own, goes to “Remarks”: {words}.',
  },
  others: {
    nl: {
      one: 'En nog {count} rij, die ook wordt toegevoegd.',
      other: 'En nog {count} rijen, die ook worden toegevoegd.',
    },
    en: {
      one: 'And {count} more row, which is added too.',
      other: 'And {count} more rows, which are added too.',
    },
  },
  add: { nl: 'Toevoegen: {count}', en: 'Add: {count}' },
  added: { nl: '{count} toegevoegd.', en: '{count} added.' },
  noneChosen: { nl: 'Er is niets aangevinkt.', en: 'Nothing is ticked.' },
  adding: { nl: 'Bezig met toevoegen.', en: 'Adding.' },
  reason: { nl: 'Overgenomen uit een spreadsheet', en: 'Taken over from a spreadsheet' },
  readOnly: {
    nl: 'Dit register is alleen-lezen; er is niets aan toe te voegen.',
    en: 'This register is read-only; nothing can be added.',
  },
  unsaved: {
    nl: 'Niet toegevoegd: er is geen bestandsnaam gekozen. Wat is geplakt, staat er nog.',
    en: 'Not added: no file name was chosen. What was pasted is still here.',
  },
} as const;

export const sheetKeptTexts: Readonly<Record<Told['kept'], Text>> = {
  description: { nl: 'Omschrijving', en: 'Description' },
  criterion: { nl: 'Criterium', en: 'Criterion' },
  remarks: { nl: 'Opmerkingen', en: 'Remarks' },
};
