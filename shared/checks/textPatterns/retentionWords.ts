import { affirms, contains, plain, words } from './words';

/** Words between "zolang" and "nodig" that add nothing one could count from. */
const FILLERS = [
  'als|dat|dit|het|de|deze|die|er|dan|nog|een|ons|onze|hun|wij|we|men|u|voor|van|in|is|zijn|wordt|worden|gegevens',
  'persoonsgegevens|doel|doelen|doeleinden|specifiek|verwerking|dienst|dienstverlening|daarvoor|hiervoor|strikt|echt',
  'it|this|that|they|these|are|the|data|for|our|of|purpose|purposes|processing|service|services|as|strictly|we|is|to|be',
].join('|');
const NEEDED = '(?:nodig|noodzakelijk|vereist|necessary|needed|required)';

// Bounded repetition only, so that a text of any size takes time in proportion to its length.
const AS_LONG_AS_NEEDED = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:zolang|zo lang|voor zover|(?:as|so) long as|niet langer dan|no longer than)`,
    `(?: (?:${FILLERS})){0,8} ${NEEDED}(?![\\p{L}\\p{N}])`,
  ].join(''),
  'u',
);
const AS_LONG_AS_CUSTOMER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:zolang|zo lang|(?:as|so) long as)(?: [\\p{L}]{1,12}){0,4} (?:klant|klanten|customer|customers)(?![\\p{L}\\p{N}])`,
  'u',
);
/** A contract of indefinite duration ends one day; only what is kept indefinitely never does. */
const INDEFINITELY =
  /(?<!(?:overeenkomst|contract|dienstverband) (?:voor )?)(?<![\p{L}\p{N}])onbepaalde?(?![\p{L}\p{N}])/u;

/** For good. A law may want just that, and then it is a term: see `keepsForGood`. */
const FOR_GOOD = words(
  ...['onbeperkt', 'onbeperkte', 'voor altijd', 'permanent', 'permanente', 'blijvend', 'blijvende', 'eeuwig'],
  ...['indefinite', 'indefinitely', 'unlimited', 'forever', 'permanently'],
);

const OPEN_END = words(
  ...['tot wederopzegging', 'tot opzegging', 'tot nader order', 'tot nader bericht'],
  ...['until further notice', 'until cancelled', 'until canceled', 'until cancellation', 'until terminated'],
  ...['until termination', 'until notice'],
  ...['n.t.b.', 'ntb', 'nader te bepalen', 'nog te bepalen', 'nog vast te stellen', 'nader vast te stellen'],
  ...['t.b.d.', 'tbd', 'to be determined', 'to be decided'],
  ...['zo kort mogelijk', 'as short as possible'],
  ...['in overleg', 'in onderling overleg', 'per geval', 'case by case', 'in consultation'],
);

const BY_LAW = words(
  ...[
    'wettelijke termijn*',
    'wettelijke bewaartermijn*',
    'wettelijke periode*',
    'wettelijk verplichte termijn*',
  ],
  ...[
    'wettelijk verplichte bewaartermijn*',
    'wettelijk voorgeschreven termijn*',
    'conform de wet',
    'volgens de wet',
  ],
  ...['conform wet- en regelgeving', 'conform wetgeving', 'statutory period*', 'statutory term*'],
  ...['statutory retention*', 'legal retention*', 'legal period*', 'as required by law', 'according to law'],
  ...['in accordance with the law'],
);

const UNITS =
  'dag|dagen|week|weken|maand|maanden|kwartaal|kwartalen|jaar|jaren|uur|uren|seizoen|seizoenen|day|days|weeks|month|months|quarter|quarters|year|years|hour|hours|season|seasons';
const NUMBERS =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|half a';
const LENGTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,4}|${NUMBERS})(?:-| )?(?:${UNITS})(?![\\p{L}\\p{N}])`,
  'u',
);

/** True when a text stands in the place of a term and gives none: "zolang als nodig", "tot wederopzegging". */
export function saysNoTerm(text: string): boolean {
  const said = plain(text);
  if (LENGTH.test(said)) return false;
  return (
    said.search(OPEN_END) >= 0 ||
    AS_LONG_AS_NEEDED.test(said) ||
    AS_LONG_AS_CUSTOMER.test(said) ||
    (keepsForGood(said) && !namesLaw(said))
  );
}

/** True when a text wants data kept for good, which a law that is named beside it may ask. */
export function keepsForGood(text: string): boolean {
  const said = plain(text);
  return said.search(FOR_GOOD) >= 0 || INDEFINITELY.test(said);
}

/** "Wet op de lijkbezorging", "Archiefwet", "AWR 52": a law with a name, not the law at large. */
const NAMED_LAW =
  /(?<![\p{L}\p{N}])(?:wet (?:op|ter|tot|inzake|betreffende|op het|op de) [\p{L}]|[\p{L}]{3,40}wet(?:boek)?(?![\p{L}\p{N}])|(?:awr|bw|awb|wgbo|wwft) \d)/u;

function namesLaw(said: string): boolean {
  return NAMED_LAW.test(said);
}

/** True when a text leaves the term to "the law" without giving it. */
export function saysOnlyByLaw(text: string): boolean {
  const said = plain(text);
  if (LENGTH.test(said)) return false;
  return (
    said.search(BY_LAW) >= 0 || BARE_LAW.test(said) || (said.search(SELECTION_LIST) >= 0 && !/\d/.test(said))
  );
}

/** Nothing but a word for the law. */
const BARE_LAW =
  /^[^\p{L}\p{N}]{0,5}(?:wettelijk|wettelijke|wettelijk bepaald|volgens wet|statutory)[^\p{L}\p{N}]{0,5}$/u;
/** The list has hundreds of rows; without a number it tells no term. */
const SELECTION_LIST = words('selectielijst', 'selectielijsten', 'selection list');

/** True when a text is a length of time and nothing else, so that it does not tell from when. */
export function saysOnlyLength(text: string): boolean {
  const said = plain(text).trim();
  return (
    said.length <= BARE_LENGTH_AT_MOST &&
    LENGTH.test(said) &&
    !/\p{L}/u.test(said.replace(LENGTH, ' ').replace(BOUNDS, ' '))
  );
}

const BARE_LENGTH_AT_MOST = 60;
const BOUNDS = words(
  'maximaal',
  'max',
  'minimaal',
  'min',
  'ten minste',
  'ongeveer',
  'circa',
  'at most',
  'at least',
  'about',
);

const START = words(
  ...['na', 'vanaf', 'sinds', 'nadat', 'volgend op', 'te rekenen van', 'ingaande'],
  ...['after', 'from', 'since', 'following', 'counted from'],
);

/** True when a text says from when a term runs. */
export function saysFromWhen(text: string): boolean {
  return contains(text, START);
}

const ERASED = words(
  ...['gewist', 'vernietigd', 'verwijderd', 'geanonimiseerd', 'overgedragen', 'vernietiging bevestigd'],
  ...['erased', 'destroyed', 'deleted', 'anonymised', 'anonymized', 'handed over'],
);

/** "Nog niet gewist", "worden gewist na 2 jaar" and "will be erased" are no deed. */
const REACH = { before: 3, after: 0 };
const TO_COME = words('worden', 'wordt', 'moet', 'moeten', 'zal', 'zullen', 'will be', 'to be', 'must be');

/** True when a remark says that data have been erased, not that they will be. */
export function saysErased(text: string): boolean {
  return affirms(text, ERASED, REACH) && !contains(text, TO_COME);
}
