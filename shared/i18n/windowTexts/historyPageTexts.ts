/** The page that tells who changed what and when, and everything around earlier states. */
export const historyPageTexts = {
  title: { nl: 'Geschiedenis', en: 'History' },
  ofRecord: { nl: 'Geschiedenis van {name}', en: 'History of {name}' },
  intro: {
    nl: 'Wie wat wanneer wijzigde, sinds {day}. De regels sluiten op elkaar aan; een ingreep van buiten valt op.',
    en: 'Who changed what and when, since {day}. The entries are linked; interference from outside shows.',
  },
  introEmpty: {
    nl: 'De geschiedenis begint bij de eerste keer opslaan in een bestand.',
    en: 'The history begins when the register is first saved in a file.',
  },
  none: { nl: 'Geen wijzigingen met deze keuze.', en: 'No changes with this choice.' },
  filters: { nl: 'Wijzigingen kiezen', en: 'Choose changes' },
  search: { nl: 'Zoeken', en: 'Search' },
  who: { nl: 'Wie', en: 'Who' },
  everybody: { nl: 'Iedereen', en: 'Everybody' },
  record: { nl: 'Regel', en: 'Entry' },
  allRecords: { nl: 'Alle regels', en: 'All entries' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot en met', en: 'Until' },
  clear: { nl: 'Filter wissen', en: 'Clear filter' },
  count: {
    nl: { one: '{count} regel', other: '{count} regels' },
    en: { one: '{count} entry', other: '{count} entries' },
  },
  page: { nl: '{first} tot en met {last} van {total}', en: '{first} to {last} of {total}' },
  newer: { nl: 'Nieuwere', en: 'Newer' },
  older: { nl: 'Oudere', en: 'Older' },
  today: { nl: 'Vandaag, {day}', en: 'Today, {day}' },
  outside: { nl: 'Buiten het programma', en: 'Outside the program' },
  asThen: { nl: 'Register tonen zoals het toen was', en: 'Show the register as it was then' },
  actions: { nl: 'Met de stand van {moment}', en: 'With the state of {moment}' },
  setA: { nl: 'Vergelijken vanaf hier (A)', en: 'Compare from here (A)' },
  setB: { nl: 'Vergelijken tot hier (B)', en: 'Compare until here (B)' },
  open: { nl: 'Regel openen', en: 'Open entry' },

  compare: { nl: 'Vergelijken', en: 'Compare' },
  compareHint: {
    nl: 'Kies bij een wijziging “Vergelijken vanaf hier (A)”. B is de stand van nu, tot er een andere is gekozen.',
    en: 'Choose “Compare from here (A)” at a change. B is the present state until another one is chosen.',
  },
  letterA: { nl: 'A', en: 'A' },
  letterB: { nl: 'B', en: 'B' },
  now: { nl: 'nu', en: 'now' },
  field: { nl: 'Veld', en: 'Field' },
  compareCount: {
    nl: { one: '{count} regel verschilt.', other: '{count} regels verschillen.' },
    en: { one: '{count} entry differs.', other: '{count} entries differ.' },
  },
  unset: { nl: 'niet vastgelegd', en: 'not recorded' },
  showMore: { nl: 'Nog {n} regels', en: '{n} more entries' },
  stopComparing: { nl: 'Vergelijking sluiten', en: 'Close comparison' },

  asOf: { nl: 'Eerdere stand', en: 'Earlier state' },
  asOfLabel: { nl: 'Het register zoals het was op', en: 'The register as it was on' },
  asOfHelp: {
    nl: 'Lijsten, regels en de export tonen dan die stand. Er is niets in te wijzigen.',
    en: 'Lists, entries and the export then show that state. Nothing in it can be changed.',
  },
  asOfShow: { nl: 'Tonen', en: 'Show' },
  asOfWrong: {
    nl: 'Vul een datum in, bijvoorbeeld {pattern}.',
    en: 'Fill in a date, for example {pattern}.',
  },

  verify: { nl: 'Controle', en: 'Verification' },
  verifyGood: { nl: 'regels sluiten aan', en: 'entries are linked' },
  verifyBad: { nl: 'ingreep gevonden', en: 'interference found' },
  proves: { nl: 'Wat dit bewijst', en: 'What this proves' },
  fingerprint: { nl: 'Vingerafdruk van nu', en: 'Fingerprint of now' },
  known: { nl: 'Vingerafdruk van een rapport of verstrekking', en: 'Fingerprint of a report or delivery' },
  knownHelp: {
    nl: 'Zonder een vingerafdruk van buiten het bestand is niet te zien of de hele geschiedenis is vervangen.',
    en: 'Without a fingerprint from outside the file, a history that was replaced as a whole cannot be seen.',
  },
  verifyNow: { nl: 'Controleren', en: 'Verify' },
  verifying: { nl: 'Bezig met controleren…', en: 'Verifying…' },

  erase: { nl: 'Naam wissen…', en: 'Erase a name…' },
  eraseTitle: { nl: 'Een naam uit de geschiedenis wissen', en: 'Erase a name from the history' },
  eraseLabel: { nl: 'Naam', en: 'Name' },
  eraseHelp: {
    nl: 'Iedere tekst in de geschiedenis waarin deze naam staat, wordt onleesbaar gemaakt. Dat kan niet ongedaan worden gemaakt.',
    en: 'Every text in the history that holds this name becomes unreadable. This cannot be undone.',
  },
  eraseNot: { nl: 'Wat niet wordt gewist', en: 'What is not erased' },
  eraseNotList: [
    {
      nl: 'de naam in het register zelf: wijzig die in de regel waar die staat',
      en: 'the name in the register itself: change it in the entry where it stands',
    },
    {
      nl: 'reservekopieën, rapporten in Word en exemplaren die anderen hebben',
      en: 'backups, Word reports and copies that others have',
    },
    {
      nl: 'andere schrijfwijzen van dezelfde naam',
      en: 'other spellings of the same name',
    },
  ],
  eraseCancel: { nl: 'Niets wissen', en: 'Erase nothing' },
  eraseConfirm: { nl: 'Naam wissen', en: 'Erase name' },
  eraseShort: { nl: 'Vul ten minste 2 tekens in.', en: 'Fill in at least 2 characters.' },
  erased: {
    nl: { one: 'De naam is in {count} regel gewist.', other: 'De naam is in {count} regels gewist.' },
    en: { one: 'The name was erased in {count} entry.', other: 'The name was erased in {count} entries.' },
  },
  erasedNone: { nl: 'De naam staat niet in de geschiedenis.', en: 'The name is not in the history.' },
  writable: {
    nl: 'Wissen kan alleen in een bestand dat te wijzigen is, bij de stand van nu.',
    en: 'Erasing is only possible in a file that can be changed, at the present state.',
  },

  latest: { nl: 'Laatste wijzigingen', en: 'Latest changes' },
  latestNone: { nl: 'Nog niets opgeslagen.', en: 'Nothing saved yet.' },
  toHistory: { nl: 'geschiedenis', en: 'history' },
} as const;

/** An earlier state on screen. */
export const pastTexts = {
  banner: { nl: 'Zo was het register op {moment}.', en: 'This is how the register was on {moment}.' },
  bannerBegin: {
    nl: 'Zo was het register voor de eerste vastgelegde wijziging.',
    en: 'This is how the register was before the first recorded change.',
  },
  text: {
    nl: 'Alleen-lezen: het bestand zelf is ongewijzigd.',
    en: 'Read-only: the file itself is unchanged.',
  },
  back: { nl: 'Terug naar nu', en: 'Back to now' },
  header: { nl: 'eerdere stand', en: 'earlier state' },
  saveBar: {
    nl: 'Alleen-lezen: dit is een eerdere stand van het register.',
    en: 'Read-only: this is an earlier state of the register.',
  },
} as const;
