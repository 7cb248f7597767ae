/** Where a party, system, measure or organisation is used. */
export const whereUsedTexts = {
  title: { nl: 'Gebruikt in', en: 'Used in' },
  count: {
    nl: { one: 'Gebruikt in {count} record', other: 'Gebruikt in {count} records' },
    en: { one: 'Used in {count} record', other: 'Used in {count} records' },
  },
  none: { nl: 'Nog nergens gebruikt.', en: 'Not used anywhere yet.' },
  more: {
    nl: { one: 'Nog {count} tonen', other: 'Nog {count} tonen' },
    en: { one: 'Show {count} more', other: 'Show {count} more' },
  },
} as const;

/** Two entries that turn out to be one party. */
export const mergePartiesTexts = {
  open: { nl: 'Samenvoegen met …', en: 'Merge with …' },
  title: { nl: '“{name}” samenvoegen met een andere partij', en: 'Merge “{name}” with another party' },
  other: { nl: 'Welke partij is dezelfde?', en: 'Which party is the same one?' },
  otherHelp: {
    nl: 'Partijen met een naam die erop lijkt staan vooraan.',
    en: 'Parties with a similar name come first.',
  },
  alike: { nl: 'Lijkt op deze partij', en: 'Like this party' },
  rest: { nl: 'Andere partijen', en: 'Other parties' },
  keep: { nl: 'Welke partij blijft?', en: 'Which party stays?' },
  meaning: {
    nl: 'Na samenvoegen verwijst alles naar “{kept}”. “{gone}” wordt beëindigd en blijft als zoekterm bestaan. Wat bij “{kept}” leeg is, wordt overgenomen van “{gone}”. Ongedaan maken kan.',
    en: 'After merging everything points to “{kept}”. “{gone}” is ended and stays as a search term. What is empty with “{kept}” is taken over from “{gone}”. This can be undone.',
  },
  preview: {
    nl: { one: '{count} record wijzigt:', other: '{count} records wijzigen:' },
    en: { one: '{count} record changes:', other: '{count} records change:' },
  },
  merge: { nl: 'Samenvoegen', en: 'Merge' },
  merging: { nl: 'Bezig met samenvoegen', en: 'Merging' },
  chooseFirst: { nl: 'Kies eerst de andere partij.', en: 'Choose the other party first.' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  reason: { nl: 'Partijen samengevoegd: {gone} is {kept}', en: 'Parties merged: {gone} is {kept}' },
} as const;

/** Two entries that look like one party. */
export const alikePartiesTexts = {
  count: {
    nl: { one: '{count} mogelijk dubbele partij', other: '{count} mogelijk dubbele partijen' },
    en: { one: '{count} party perhaps entered twice', other: '{count} parties perhaps entered twice' },
  },
  title: { nl: 'Mogelijk dezelfde partij', en: 'Perhaps the same party' },
  meaning: {
    nl: 'Staat een partij er twee keer, dan lopen overeenkomsten en landen uiteen. Kies per paar; samenvoegen toont eerst wat er wijzigt. “Het zijn er twee” geldt op deze computer en wijzigt niets in het register.',
    en: 'When a party is entered twice, its agreements and countries drift apart. Choose for each pair; merging first shows what changes. “They are two” counts on this computer and changes nothing in the register.',
  },
  why: {
    name: { nl: 'De namen lijken op elkaar.', en: 'The names are alike.' },
    number: { nl: 'Het KvK-nummer is hetzelfde.', en: 'The KvK number is the same.' },
  },
  pair: { nl: '“{first}” en “{second}”', en: '“{first}” and “{second}”' },
  merge: { nl: 'Samenvoegen…', en: 'Merge…' },
  two: { nl: 'Het zijn er twee', en: 'They are two' },
  none: { nl: 'Alle paren zijn bekeken.', en: 'All pairs have been looked at.' },
  close: { nl: 'Sluiten', en: 'Close' },
} as const;

export const partiesMergedText = {
  nl: '“{gone}” samengevoegd met “{kept}”.',
  en: '“{gone}” merged with “{kept}”.',
} as const;
