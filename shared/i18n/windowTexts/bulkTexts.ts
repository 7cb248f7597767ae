/** Choosing several records and changing them in one go. */
export const bulkTexts = {
  bar: { nl: 'Gekozen regels', en: 'Chosen entries' },
  chosen: {
    nl: { one: '{count} gekozen', other: '{count} gekozen' },
    en: { one: '{count} chosen', other: '{count} chosen' },
  },
  hiddenToo: {
    nl: { one: 'waarvan {count} buiten beeld', other: 'waarvan {count} buiten beeld' },
    en: { one: 'of which {count} hidden', other: 'of which {count} hidden' },
  },
  clear: { nl: 'Keuze opheffen', en: 'Clear choice' },
  set: { nl: '{field}…', en: '{field}…' },
  add: { nl: '{field} toevoegen…', en: 'Add {field}…' },
  measure: { nl: 'Maatregel', en: 'Measure' },
  system: { nl: 'Systeem', en: 'System' },
  more: { nl: 'Meer wijzigen', en: 'Change more' },
  copy: { nl: 'Kopiëren', en: 'Copy' },
  end: { nl: 'Beëindigen…', en: 'End…' },
  readOnly: {
    nl: 'Dit register is alleen-lezen: kopiëren kan wel.',
    en: 'This register is read-only: it can be copied.',
  },

  setTitle: { nl: '{field} instellen: {count}', en: 'Set {field}: {count}' },
  addTitle: { nl: '{field} toevoegen: {count}', en: 'Add {field}: {count}' },
  endTitle: { nl: 'Beëindigen: {count}', en: 'End: {count}' },
  endedOn: { nl: 'Beëindigd op', en: 'Ended on' },
  endMeaning: {
    nl: 'Wat is beëindigd blijft in het register staan en is terug te halen.',
    en: 'What is ended stays in the register and can be brought back.',
  },
  otherValues: {
    nl: { one: 'en nog {count} andere waarde', other: 'en nog {count} andere waarden' },
    en: { one: 'and {count} other value', other: 'and {count} other values' },
  },
  nowStands: { nl: 'Nu vastgelegd', en: 'Recorded now' },
  from: { nl: 'van', en: 'from' },
  preview: { nl: '{count} wijzigen naar “{value}”.', en: 'Change {count} to “{value}”.' },
  previewOne: {
    nl: '{count} wijzigen van “{from}” naar “{value}”.',
    en: 'Change {count} from “{from}” to “{value}”.',
  },
  previewAdd: { nl: '“{value}” toevoegen aan {count}.', en: 'Add “{value}” to {count}.' },
  previewEnd: { nl: '{count} beëindigen per {value}.', en: 'End {count} as of {value}.' },
  nothingYet: { nl: 'Kies eerst een waarde.', en: 'Choose a value first.' },
  noDate: { nl: 'Vul een datum in, als {pattern}.', en: 'Enter a date, as {pattern}.' },
  nothingChanges: { nl: 'Alle gekozen regels zijn al zo.', en: 'All chosen entries are so already.' },
  alreadySo: {
    nl: {
      one: '{count} is al zo en blijft ongewijzigd.',
      other: '{count} zijn al zo en blijven ongewijzigd.',
    },
    en: {
      one: '{count} is so already and stays as it is.',
      other: '{count} are so already and stay as they are.',
    },
  },
  hiddenWarning: {
    nl: {
      one: '{count} van de gekozen regels staat buiten beeld door een filter of zoekterm, en wijzigt mee.',
      other: '{count} van de gekozen regels staan buiten beeld door een filter of zoekterm, en wijzigen mee.',
    },
    en: {
      one: '{count} of the chosen entries is hidden by a filter or search, and changes too.',
      other: '{count} of the chosen entries are hidden by a filter or search, and change too.',
    },
  },
  unsaved: { nl: 'Niets is nog gewijzigd.', en: 'Nothing is changed yet.' },
  change: { nl: '{count} wijzigen', en: 'Change {count}' },
  endAction: { nl: '{count} beëindigen', en: 'End {count}' },
  saving: { nl: 'Bezig met opslaan…', en: 'Saving…' },
} as const;
