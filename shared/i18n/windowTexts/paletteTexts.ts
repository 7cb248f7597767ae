/** The palette: everything that can be found or done, behind one key. */
export const paletteTexts = {
  ask: { nl: 'Zoek, ga naar of voer uit', en: 'Search, go to or do' },
  results: { nl: 'Resultaten', en: 'Results' },
  none: {
    nl: 'Niets gevonden. Zoek op naam of nummer, of begin met > voor een opdracht of ? voor uitleg.',
    en: 'Nothing found. Search by name or number, or begin with > for a command or ? for an explanation.',
  },
  count: {
    nl: { one: '{count} resultaat', other: '{count} resultaten' },
    en: { one: '{count} result', other: '{count} results' },
  },
  commands: { nl: 'Opdrachten', en: 'Commands' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  explanations: { nl: 'Uitleg', en: 'Explanation' },
  choose: { nl: 'kiezen', en: 'choose' },
  open: { nl: 'openen', en: 'open' },
  prefixes: {
    nl: 'begin met > opdracht, # nummer, ? uitleg',
    en: 'begin with > command, # number, ? explanation',
  },
  goTo: { nl: 'Ga naar: {page}', en: 'Go to: {page}' },
  otherLanguage: { nl: 'Taal: English', en: 'Language: Nederlands' },
  theme: { nl: 'Weergave: {theme}', en: 'Appearance: {theme}' },
  inRecords: {
    nl: { one: '{count} keer', other: '{count} keer' },
    en: { one: '{count} time', other: '{count} times' },
  },
} as const;
