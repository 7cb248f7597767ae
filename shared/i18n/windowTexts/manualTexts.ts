/** The manual, the table of keys, and the explanation of one field. */
export const manualTexts = {
  title: { nl: 'Handleiding', en: 'Manual' },
  index: { nl: 'Hoofdstukken', en: 'Chapters' },
  search: { nl: 'Zoek in de handleiding', en: 'Search the manual' },
  clearSearch: { nl: 'Zoekveld leegmaken', en: 'Clear search' },
  nothingFound: {
    nl: 'Geen hoofdstuk waarin dit staat.',
    en: 'No section that says this.',
  },
  found: {
    nl: { one: '{count} hoofdstuk', other: '{count} hoofdstukken' },
    en: { one: '{count} section', other: '{count} sections' },
  },
  back: { nl: 'Terug', en: 'Back' },
  seeAlso: { nl: 'Zie ook', en: 'See also' },
  toConfirm: { nl: 'nog te bevestigen', en: 'to be confirmed' },
  term: { nl: 'Nederlands', en: 'Dutch' },
  otherTerm: { nl: 'Engels', en: 'English' },
  article: { nl: 'Artikel', en: 'Article' },
  key: { nl: 'Toets', en: 'Key' },
  does: { nl: 'Doet', en: 'Does' },
  fieldsOf: { nl: '{collection}: {part}', en: '{collection}: {part}' },

  shortcuts: { nl: 'Sneltoetsen', en: 'Keyboard shortcuts' },
  close: { nl: 'Sluiten', en: 'Close' },
  inManual: { nl: 'In de handleiding lezen', en: 'Read in the manual' },
  help: { nl: 'Uitleg', en: 'Explanation' },
  onlyHere: {
    nl: 'Het formulier blijft zoals het is.',
    en: 'The form stays as it is.',
  },
} as const;
