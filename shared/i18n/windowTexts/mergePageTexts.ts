/** Two versions of a field, and the page that makes one file of two. */
export const sideTexts = {
  mine: { nl: 'Eigen waarde', en: 'Own value' },
  theirs: { nl: 'Van {name}', en: 'From {name}' },
  theirsUnknown: { nl: 'Van de ander', en: 'From the other' },
  otherFile: { nl: 'In het andere bestand', en: 'In the other file' },
  base: { nl: 'Daarvoor, in beide', en: 'Before, in both' },
  both: { nl: 'Beide opnemen', en: 'Take both' },
  byHand: { nl: 'Zelf iets invullen', en: 'Write something else' },
  byHandLabel: { nl: 'Eigen tekst voor {field}', en: 'Own text for {field}' },
  chosen: {
    mine: { nl: 'gekozen: eigen', en: 'chosen: own' },
    theirs: { nl: 'gekozen: van de ander', en: 'chosen: theirs' },
    base: { nl: 'gekozen: daarvoor', en: 'chosen: before' },
    both: { nl: 'gekozen: beide', en: 'chosen: both' },
    value: { nl: 'zelf ingevuld', en: 'written by hand' },
  },
  open: { nl: 'nog te kiezen', en: 'to be chosen' },
} as const;

export const saveConflictTexts = {
  title: { nl: '{name} heeft hetzelfde gewijzigd', en: '{name} changed the same' },
  somebody: { nl: 'Iemand anders', en: 'Somebody else' },
  text: {
    nl: 'Alleen deze velden zijn aan beide kanten gewijzigd; de rest komt vanzelf bij elkaar. Er is nog niets overschreven.',
    en: 'Only these fields were changed on both sides; the rest comes together by itself. Nothing was overwritten yet.',
  },
  save: { nl: 'Opslaan met deze keuzes', en: 'Save with these choices' },
  restMine: { nl: 'Overige: eigen waarde houden', en: 'Others: keep the own value' },
  keepTyping: { nl: 'Verder typen', en: 'Keep typing' },
  left: {
    nl: { one: 'Nog {count} keuze', other: 'Nog {count} keuzes' },
    en: { one: '{count} choice left', other: '{count} choices left' },
  },
  alsoChanged: {
    nl: '{name} heeft deze regel ook gewijzigd; bij opslaan worden beide samengebracht.',
    en: '{name} changed this entry too; saving brings both together.',
  },
} as const;

export const mergePageTexts = {
  title: { nl: 'Samenvoegen', en: 'Merge' },
  bar: { nl: 'Keuzes en samenvoegen', en: 'Choices and merging' },
  choose: { nl: 'Een bestand samenvoegen…', en: 'Merge a file…' },
  none: {
    nl: 'Er is nog geen bestand gekozen. Kies een ander exemplaar van dit register, bijvoorbeeld uit de mail of van een andere computer.',
    en: 'No file has been chosen yet. Choose another copy of this register, for example from mail or from another computer.',
  },
  found: { nl: 'Gevonden naast dit bestand', en: 'Found beside this file' },
  foundAt: { nl: 'gewijzigd {moment}', en: 'changed {moment}' },
  noFile: {
    nl: 'Dit register staat nog niet in een bestand. Sla het eerst op.',
    en: 'This register is not in a file yet. Save it first.',
  },
  readOnly: {
    nl: 'Dit register is alleen te lezen; er kan niets in worden samengevoegd.',
    en: 'This register can only be read; nothing can be merged into it.',
  },
  reading: { nl: 'Bezig met vergelijken…', en: 'Comparing…' },
  what: { nl: '{mine} met {theirs}', en: '{mine} with {theirs}' },
  last: { nl: 'laatst gewijzigd {moment} door {name}', en: 'last changed {moment} by {name}' },
  common: { nl: 'Laatste gezamenlijke stand: {moment}.', en: 'Last common state: {moment}.' },
  noCommon: {
    nl: 'Geen gezamenlijk verleden gevonden: ieder verschil is een vraag.',
    en: 'No common past found: every difference is a question.',
  },
  somebody: { nl: 'onbekend', en: 'unknown' },
  stop: { nl: 'Stoppen, niets wijzigen', en: 'Stop, change nothing' },
  conflicts: {
    nl: {
      one: '{count} veld verschilt aan beide kanten',
      other: '{count} velden verschillen aan beide kanten',
    },
    en: { one: '{count} field differs on both sides', other: '{count} fields differ on both sides' },
  },
  noConflicts: { nl: 'Geen vragen', en: 'No questions' },
  noConflictsText: {
    nl: 'Nergens is aan beide kanten hetzelfde gewijzigd.',
    en: 'Nowhere was the same changed on both sides.',
  },
  chosen: { nl: '{done} van {total} gekozen', en: '{done} of {total} chosen' },
  incoming: { nl: 'Komt erbij', en: 'Comes in' },
  incomingCount: {
    nl: { one: '{count} regel zonder conflict', other: '{count} regels zonder conflict' },
    en: { one: '{count} entry without conflict', other: '{count} entries without conflict' },
  },
  nothingIn: { nl: 'Er komt niets bij.', en: 'Nothing comes in.' },
  take: { nl: '{name} overnemen', en: 'Take {name}' },
  register: { nl: 'Het register', en: 'The register' },
  kinds: {
    added: { nl: 'nieuw', en: 'new' },
    changed: { nl: 'gewijzigd', en: 'changed' },
    removed: { nl: 'verwijderd', en: 'removed' },
  },
  showMore: { nl: 'Nog {n} tonen', en: 'Show {n} more' },
  outgoing: { nl: 'Blijft zoals het is', en: 'Stays as it is' },
  outgoingText: {
    nl: {
      one: '{count} eigen wijziging die het andere bestand niet heeft',
      other: '{count} eigen wijzigingen die het andere bestand niet heeft',
    },
    en: {
      one: '{count} own change that the other file does not have',
      other: '{count} own changes that the other file does not have',
    },
  },
  outgoingNone: {
    nl: 'Alles wat hier staat, heeft het andere bestand ook.',
    en: 'The other file has all that is here.',
  },
  among: { nl: '{count}, waaronder {names}.', en: '{count}, among them {names}.' },
  dangling: { nl: 'Verwijzingen', en: 'References' },
  after: { nl: 'Na samenvoegen', en: 'After merging' },
  gaps: {
    nl: 'Artikel 30: ontbrekende onderdelen van {before} naar {after}, met de eigen waarde bij iedere vraag',
    en: 'Article 30: missing parts from {before} to {after}, with the own value at every question',
  },
  afterHistory: {
    nl: 'De geschiedenis houdt beide bronnen en het samenvoegen vast',
    en: 'The history keeps both sources and the merge',
  },
  afterUndo: {
    nl: 'Ongedaan maken kan; het andere bestand blijft staan zoals het is',
    en: 'It can be undone; the other file stays as it is',
  },
  notYet: { nl: 'Er wordt pas geschreven na “Samenvoegen”.', en: 'Nothing is written before “Merge”.' },
  allChosen: { nl: 'Alles gekozen', en: 'Everything chosen' },
  finish: { nl: 'Samenvoegen', en: 'Merge' },
  done: { nl: '{file} is samengevoegd.', en: '{file} was merged.' },

  copiesTitle: {
    nl: {
      one: 'Er is nog een versie van dit register.',
      other: 'Er zijn nog {count} versies van dit register.',
    },
    en: {
      one: 'There is another version of this register.',
      other: 'There are {count} more versions of this register.',
    },
  },
  copiesNoMerge: {
    nl: '{files}. Samenvoegen is door de beheerder uitgezet.',
    en: '{files}. Merging was switched off by the administrator.',
  },
  copiesText: {
    nl: '{files}. Voeg samen wat erin staat; het bestand zelf blijft staan.',
    en: '{files}. Merge what is in it; the file itself stays.',
  },
  copiesMerge: { nl: 'Bekijken en samenvoegen…', en: 'Look and merge…' },
  later: { nl: 'Later', en: 'Later' },

  droppedTitle: {
    nl: '“{file}” is een ander exemplaar van dit register',
    en: '“{file}” is another copy of this register',
  },
  droppedText: {
    nl: 'Samenvoegen laat eerst zien wat erbij komt en schrijft nog niets. Openen sluit het register dat nu openstaat.',
    en: 'Merging shows first what comes in and writes nothing yet. Opening closes the register that is open now.',
  },
  droppedNothing: { nl: 'Niets doen', en: 'Do nothing' },
  droppedOpen: { nl: 'Openen', en: 'Open' },
  droppedMerge: { nl: 'Samenvoegen…', en: 'Merge…' },
} as const;
