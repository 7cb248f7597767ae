import type { PastedColumn } from '../retention/pastedColumns';
import type { Told } from '../retention/pastedRows';
import type { Text } from './text';

/** The table of data categories with their data subjects, kind, source and retention. */
export const dataTableTexts = {
  label: { nl: 'Gegevens, betrokkenen en bewaartermijnen', en: 'Data, data subjects and retention periods' },
  retention: { nl: 'Bewaartermijn', en: 'Retention period' },
  allGroups: { nl: 'alle groepen', en: 'all groups' },
  keys: {
    nl: 'Pijltjes kiezen een cel, Enter wijzigt, Ctrl D kopieert de rij, Delete verwijdert, Ctrl V plakt rijen uit een spreadsheet.',
    en: 'Arrows choose a cell, Enter edits, Ctrl D copies the row, Delete removes it, Ctrl V pastes rows from a spreadsheet.',
  },
  copied: { nl: 'Rij {number} gekopieerd naar rij {to}.', en: 'Row {number} copied to row {to}.' },
} as const;

/** The same, with a column for each group of data subjects. */
export const groupTableTexts = {
  view: { nl: 'Tabel', en: 'Table' },
  byData: { nl: 'Per gegeven', en: 'By data' },
  byGroup: { nl: 'Per groep betrokkenen', en: 'By group of data subjects' },
  label: {
    nl: 'Bewaartermijn per gegeven en groep betrokkenen',
    en: 'Retention period by data and group of data subjects',
  },
  data: { nl: 'Gegevens', en: 'Data' },
  notRecorded: { nl: 'niet vastgelegd', en: 'not recorded' },
  notProcessed: { nl: 'niet verwerkt', en: 'not processed' },
  cell: { nl: '{data}, {group}: {term}', en: '{data}, {group}: {term}' },
  legend: {
    nl: '– niet verwerkt van deze groep. De pijltjes lopen door de tabel, spatie kiest een cel; met Ctrl of Shift erbij, ook bij klikken, meer cellen.',
    en: '– not processed of this group. The arrow keys walk through the table, Space chooses a cell; with Ctrl or Shift, also on a click, more cells.',
  },
  chosen: {
    nl: { one: '{count} cel gekozen', other: '{count} cellen gekozen' },
    en: { one: '{count} cell chosen', other: '{count} cells chosen' },
  },
  chooseOpen: {
    nl: { one: '{count} zonder termijn kiezen', other: '{count} zonder termijn kiezen' },
    en: { one: 'Choose {count} without a term', other: 'Choose {count} without a term' },
  },
  clear: { nl: 'Keuze opheffen', en: 'Clear choice' },
  open: { nl: 'Termijn invullen', en: 'Fill in the term' },
  openForAll: { nl: 'Termijn voor alle groepen invullen', en: 'Fill in the term for all groups' },
  own: { nl: 'Eigen termijn voor {group}', en: 'Own term for {group}' },
  leave: { nl: 'Niet van {group}', en: 'Not of {group}' },
  join: { nl: 'Ook van {group}', en: 'Of {group} too' },
  fill: {
    nl: 'Alle gekozen geven wat {data}, {group} heeft',
    en: 'Give all chosen what {data}, {group} has',
  },
} as const;

/** Rows that come from a spreadsheet. */
export const pasteTexts = {
  open: { nl: 'Rijen plakken uit een spreadsheet', en: 'Paste rows from a spreadsheet' },
  title: { nl: 'Rijen uit een spreadsheet', en: 'Rows from a spreadsheet' },
  field: { nl: 'Geplakte rijen', en: 'Pasted rows' },
  help: {
    nl: 'Kolommen met een kop, in elke volgorde: gegevens, omschrijving, betrokkenen, soort, bron, bewaartermijn, wet. Zonder kop: gegevens, soort, bron, bewaartermijn, wet.',
    en: 'Columns with a heading, in any order: data, description, data subjects, kind, source, retention, law. Without headings: data, kind, source, retention, law.',
  },
  understood: { nl: 'Zo wordt het toegevoegd', en: 'This is what will be added' },
  nothing: { nl: 'Nog niets geplakt.', en: 'Nothing pasted yet.' },
  told: {
    nl: '“{text}” ({column}) staat op geen lijst en komt bij “{kept}”.',
    en: '“{text}” ({column}) is on no list and is kept under “{kept}”.',
  },
  more: {
    nl: { one: 'En nog {count} rij.', other: 'En nog {count} rijen.' },
    en: { one: 'And {count} more row.', other: 'And {count} more rows.' },
  },
  add: {
    nl: { one: '{count} rij toevoegen', other: '{count} rijen toevoegen' },
    en: { one: 'Add {count} row', other: 'Add {count} rows' },
  },
  added: {
    nl: { one: '{count} rij toegevoegd.', other: '{count} rijen toegevoegd.' },
    en: { one: '{count} row added.', other: '{count} rows added.' },
  },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
} as const;

export const pastedColumnTexts: Readonly<Record<PastedColumn | 'other', Text>> = {
  category: { nl: 'gegevens', en: 'data' },
  description: { nl: 'omschrijving', en: 'description' },
  subjects: { nl: 'betrokkenen', en: 'data subjects' },
  kind: { nl: 'soort', en: 'kind' },
  source: { nl: 'bron', en: 'source' },
  retention: { nl: 'bewaartermijn', en: 'retention period' },
  law: { nl: 'wet', en: 'law' },
  other: { nl: 'andere kolom', en: 'another column' },
};

export const keptTexts: Readonly<Record<Told['kept'], Text>> = {
  description: { nl: 'Omschrijving', en: 'Description' },
  sourceDescription: { nl: 'Welke bron', en: 'Which source' },
  startDescription: { nl: 'Beginpunt in woorden', en: 'Start in words' },
  criterion: { nl: 'Criterium', en: 'Criterion' },
};
