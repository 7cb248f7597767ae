/** Export to Word: what the reader will miss, then the document. */
export const exportPageTexts = {
  title: { nl: 'Exporteren naar Word', en: 'Export to Word' },
  lead: {
    nl: 'Eerst kijken wat de lezer straks mist. Wat leeg is, staat in het document als “niet vastgelegd” of “onbekend”.',
    en: 'First look at what the reader will miss. What is empty is printed as “not recorded” or “unknown”.',
  },
  contents: { nl: '1 Inhoud', en: '1 Contents' },
  whole: {
    nl: 'Het volledige register: {activities} en {processorRecords}.',
    en: 'The whole register: {activities} and {processorRecords}.',
  },
  activityCount: {
    nl: { one: '{count} verwerking', other: '{count} verwerkingen' },
    en: { one: '{count} activity', other: '{count} activities' },
  },
  processorCount: {
    nl: { one: '{count} regel als verwerker', other: '{count} regels als verwerker' },
    en: { one: '{count} processor record', other: '{count} processor records' },
  },
  language: { nl: 'Taal van het document', en: 'Language of the document' },
  languageHelp: {
    nl: 'Staat los van de taal van het scherm.',
    en: 'Independent of the language of the screen.',
  },
  languages: {
    nl: { nl: 'Nederlands', en: 'Dutch' },
    en: { nl: 'Engels', en: 'English' },
  },
  check: { nl: '2 Controle', en: '2 Check' },
  inRecords: {
    nl: { one: 'In {count} regel.', other: 'In {count} regels.' },
    en: { one: 'In {count} entry.', other: 'In {count} entries.' },
  },
  showFindings: { nl: 'Tonen', en: 'Show' },
  lists: { nl: 'Wettelijke lijsten zijn van {day}', en: 'Legal lists are of {day}' },
  listsWhat: {
    nl: 'Landen met een adequaatheidsbesluit, uitvoeringswet, DPIA-lijst van de AP.',
    en: 'Countries with an adequacy decision, the Dutch implementing act, the AP’s DPIA list.',
  },
  make: { nl: '3 Maken', en: '3 Make' },
  makeWord: { nl: 'Maak Word-document', en: 'Make Word document' },
  makeHelp: {
    nl: 'Eerst wordt gevraagd waar het document komt.',
    en: 'First the program asks where the document goes.',
  },
  waiting: { nl: 'Kies waar het document komt…', en: 'Choose where the document goes…' },
  progress: { nl: 'verwerking {done} van {total}', en: 'activity {done} of {total}' },
  progressTitle: { nl: 'Word-document maken', en: 'Making the Word document' },
  stop: { nl: 'Stoppen', en: 'Stop' },
  stopping: { nl: 'Bezig met stoppen…', en: 'Stopping…' },
  done: { nl: '{file} is gemaakt.', en: '{file} was made.' },
  doneWhere: { nl: 'Het staat in {folder}.', en: 'It is in {folder}.' },
  show: { nl: 'Tonen in map', en: 'Show in folder' },
  cancelled: {
    nl: 'Er is geen document gemaakt. Een bestaand document is niet veranderd.',
    en: 'No document was made. An existing document has not changed.',
  },
} as const;
