/** What people type where they do not know, or do not want to say: it fills a field and tells nothing. */
const WORDS = [
  ...['onbekend', 'nog onbekend', 'niet bekend', 'nog niet bekend', 'weet niet', 'weet ik niet', 'geen idee'],
  ...[
    'nnb',
    'nog niet bepaald',
    'nog te bepalen',
    'nader te bepalen',
    'ntb',
    'nog in te vullen',
    'in te vullen',
  ],
  ...[
    'nog invullen',
    'invullen',
    'nog uit te zoeken',
    'uit te zoeken',
    'navragen',
    'nvt',
    'niet van toepassing',
  ],
  ...['unknown', 'not known', 'not yet known', 'do not know', "don't know", 'no idea', 'tbd', 'tba', 'tbc'],
  ...['to be determined', 'to be decided', 'to be confirmed', 'to be completed', 'n/a', 'not applicable'],
  ...['todo', 'to do'],
];

const KNOWN: ReadonlySet<string> = new Set(WORDS);
/** Room for the dots of "n.n.b." and a question mark or two; every longer text says something. */
const LONGEST = Math.max(...WORDS.map(({ length }) => length)) + 8;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** Asked of every text of a large register: most begin with a letter that no such word begins with. */
const FIRST_LETTERS: ReadonlySet<string> = new Set(WORDS.map((word) => word.charAt(0)));
const LETTER = /[a-z]/;

/** True when a text is there and only says that nothing is known: "onbekend", "n.n.b.", "?", "-". */
export function saysUnknown(text: string): boolean {
  if (text.length > LONGEST || text.trim() === '') return false;
  const first = text.charAt(0).toLowerCase();
  if (LETTER.test(first) && !FIRST_LETTERS.has(first)) return false;
  if (!HAS_WORD.test(text)) return true;
  return KNOWN.has(
    text
      .toLowerCase()
      .replace(/[.?!,;:()\[\]…“”"]/g, '')
      .replace(/[’]/g, "'")
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
