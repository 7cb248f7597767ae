import type { Text } from '../i18n/text';

/** A key and what it does. */
export type KeyRow = { readonly id: KeyId; readonly keys: readonly string[]; readonly does: Text };

/** A key as it is printed on a keyboard; the others are the same in both languages. */
export function keyName(key: string): Text {
  return { nl: key.replace('Space', 'Spatie'), en: key };
}

/** Where keys work. */
export type KeyGroup = { readonly id: string; readonly title: Text; readonly rows: readonly KeyRow[] };

export type KeyId =
  | 'palette'
  | 'manual'
  | 'save'
  | 'saveAs'
  | 'undo'
  | 'redo'
  | 'new'
  | 'open'
  | 'export'
  | 'lockNow'
  | 'region'
  | 'search'
  | 'emptySearch'
  | 'cell'
  | 'openRecord'
  | 'editCell'
  | 'fillCells'
  | 'choose'
  | 'extend'
  | 'chooseAll'
  | 'neighbour'
  | 'finding'
  | 'backToList'
  | 'answer'
  | 'unanswer'
  | 'moveItem'
  | 'tableCell'
  | 'tableEdit'
  | 'tableCopy'
  | 'tableRemove'
  | 'tablePaste'
  | 'dialogMain'
  | 'dialogCancel';

/** Every key that the program hears, by the place where it does. Whatever is listed here is tested to work. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  group('keys-everywhere', { nl: 'Overal', en: 'Everywhere' }, [
    row(
      'palette',
      ['Ctrl K'],
      'zoeken, ergens heen gaan of iets doen',
      'search, go somewhere or do something',
    ),
    row(
      'manual',
      ['F1'],
      'uitleg van dit scherm; in een formulier van dit veld',
      'explanation of this screen; in a form, of this field',
    ),
    row('save', ['Ctrl S'], 'opslaan', 'save'),
    row('saveAs', ['Ctrl Shift S'], 'opslaan als', 'save as'),
    row('undo', ['Ctrl Z'], 'ongedaan maken, ook wat al is opgeslagen', 'undo, also what was saved'),
    row('redo', ['Ctrl Y', 'Ctrl Shift Z'], 'opnieuw', 'redo'),
    row('new', ['Ctrl N'], 'nieuw register', 'new register'),
    row('open', ['Ctrl O'], 'register openen', 'open register'),
    row('export', ['Ctrl E'], 'exporteren', 'export'),
    row(
      'lockNow',
      ['Ctrl Shift L'],
      'een vergrendeld register sluiten tot iemand de wachtwoordzin geeft',
      'close a locked register until somebody gives the passphrase',
    ),
    row(
      'region',
      ['F6', 'Shift F6'],
      'volgend of vorig deel van het venster',
      'next or previous part of the window',
    ),
  ]),
  group('keys-list', { nl: 'In een lijst', en: 'In a list' }, [
    row('search', ['Ctrl F', '/'], 'naar het zoekveld van de lijst', 'to the search field of the list'),
    row('emptySearch', ['Esc'], 'het zoekveld leegmaken', 'empty the search field'),
    row('cell', ['↑', '↓', '←', '→', 'Home', 'End', 'PgUp', 'PgDn'], 'een andere cel', 'another cell'),
    row('openRecord', ['Enter'], 'de regel openen', 'open the record'),
    row(
      'editCell',
      ['F2'],
      'wijzigen wat in deze cel staat, na een voorbeeld; in andere kolommen de regel openen',
      'change what is in this cell, after a preview; in other columns open the record',
    ),
    row(
      'fillCells',
      ['Ctrl D'],
      'de gekozen regels in deze kolom geven wat de eerste heeft, na een voorbeeld',
      'give the chosen records in this column what the first one has, after a preview',
    ),
    row('choose', ['Space'], 'de regel kiezen', 'choose the record'),
    row('extend', ['Shift ↓', 'Shift ↑'], 'meer regels kiezen', 'choose more records'),
    row('chooseAll', ['Ctrl A'], 'alle regels kiezen', 'choose all records'),
  ]),
  group('keys-record', { nl: 'In een regel', en: 'In a record' }, [
    row('neighbour', ['Alt ↓', 'Alt ↑'], 'volgende of vorige regel', 'next or previous record'),
    row(
      'finding',
      ['F8', 'Shift F8'],
      'volgend of vorig veld met een bevinding',
      'next or previous field with a finding',
    ),
    row(
      'backToList',
      ['Esc'],
      'terug naar de lijst, als alles is opgeslagen',
      'back to the list, when everything is saved',
    ),
    row(
      'answer',
      ['J', 'N', 'O', 'V'],
      'bij een vraag: ja, nee, onbekend, n.v.t. (Engels: Y, N, U, A)',
      'at a question: yes, no, unknown, n/a (in English Y, N, U, A)',
    ),
    row('unanswer', ['Del'], 'bij een vraag: het antwoord wissen', 'at a question: clear the answer'),
  ]),
  group('keys-item', { nl: 'Op de kop van een onderdeel', en: 'On the heading of an item' }, [
    row('moveItem', ['Alt ↑', 'Alt ↓'], 'het onderdeel omhoog of omlaag', 'move the item up or down'),
  ]),
  group('keys-table', { nl: 'In de tabel van gegevens', en: 'In the table of data' }, [
    row('tableCell', ['↑', '↓', '←', '→', 'Home', 'End', 'PgUp', 'PgDn'], 'een andere cel', 'another cell'),
    row(
      'tableEdit',
      ['Enter', 'F2'],
      'de cel wijzigen; Esc laat haar zoals zij was',
      'edit the cell; Esc leaves it as it was',
    ),
    row('tableCopy', ['Ctrl D'], 'de rij kopiëren, eronder', 'copy the row, below it'),
    row('tableRemove', ['Del'], 'de rij verwijderen; terugzetten kan', 'remove the row; it can be put back'),
    row(
      'tablePaste',
      ['Ctrl V'],
      'rijen uit een spreadsheet plakken, na een blik erop',
      'paste rows from a spreadsheet, after a look at them',
    ),
  ]),
  group('keys-dialog', { nl: 'In een dialoog', en: 'In a dialog' }, [
    row('dialogMain', ['Ctrl Enter'], 'de hoofdknop', 'the main button'),
    row('dialogCancel', ['Esc'], 'sluiten zonder iets te wijzigen', 'close and change nothing'),
  ]),
];

function group(id: string, title: Text, rows: readonly KeyRow[]): KeyGroup {
  return { id, title, rows };
}

function row(id: KeyId, keys: readonly string[], ...[nl, en]: readonly [string, string]): KeyRow {
  return { id, keys, does: { nl, en } };
}
