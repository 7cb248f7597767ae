import { folded } from '../../search/searchText';

/** Text as patterns read it: lower case, without diacritics, single spaces. Line breaks stay, for they end a clause. */
export function plain(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = madePlain(text);
  if (known.size >= REMEMBERED_AT_MOST) known.clear();
  if (text.length <= REMEMBERED_CHARACTERS) known.set(text, made);
  return made;
}

/** A dozen patterns read the same text one after the other. */
const known = new Map<string, string>();
const REMEMBERED_AT_MOST = 2_000;
const REMEMBERED_CHARACTERS = 2_000;

function madePlain(text: string): string {
  // A single space is not replaced by itself: that would copy most of the text.
  return (isPlain(text) ? text.toLowerCase() : folded(text)).replace(/ [^\S\n]+|[^\S\n ][^\S\n]*/g, ' ');
}

/**
 * A pattern that finds whole words and phrases in plain text; `ziek*` finds every word that begins like that. Only
 * literal words, so that matching takes time in proportion to the text, whatever the text.
 */
export function words(...terms: readonly string[]): RegExp {
  const [whole, begun] = [
    terms.filter((term) => !term.endsWith('*')),
    terms.filter((term) => term.endsWith('*')),
  ];
  // What is a letter is a table of thousands of signs: one for every term would take longer to prepare than to search.
  const ends = [
    ...(whole.length === 0 ? [] : [`(?:${whole.map(escaped).join('|')})(?![\\p{L}\\p{N}])`]),
    ...(begun.length === 0
      ? []
      : [`(?:${begun.map((term) => escaped(term.slice(0, -1))).join('|')})[\\p{L}\\p{N}]*`]),
  ];
  // Few characters begin a term, and to see that is many times cheaper than to look back for a letter.
  const starts = [...new Set(terms.map((term) => term.slice(0, 1)))].map(escapedInClass).join('');
  return new RegExp(`(?=[${starts}])(?<![\\p{L}\\p{N}])(?:${ends.join('|')})`, 'gu');
}

export function contains(text: string, pattern: RegExp): boolean {
  return plain(text).search(pattern) >= 0;
}

/** How many words before and after a word can deny it. */
export type Reach = { readonly before: number; readonly after: number };

/** Every place, clause by clause, where a text says this and does not deny it: "zonder toestemming" denies consent. */
export function* affirmations(text: string, pattern: RegExp, reach: Reach): Generator<Affirmation> {
  const all = plain(text);
  // Most texts say nothing of the kind: one search is all they cost.
  if (all.search(pattern) < 0) return;
  for (const clause of all.split(CLAUSE_END)) {
    for (const match of clause.matchAll(pattern)) {
      const around = wordsAround(clause, match.index, match.index + match[0].length);
      const denied =
        around.before.slice(-reach.before).some(denies) || around.after.slice(0, reach.after).some(denies);
      if (!denied) yield around;
    }
  }
}

/** The words next to a word, in the same clause. */
export type Affirmation = { readonly before: readonly string[]; readonly after: readonly string[] };

export function affirms(text: string, pattern: RegExp, reach: Reach): boolean {
  return affirmations(text, pattern, reach).next().done !== true;
}

const CLAUSE_END = /[.,;:!?\n“”"()]/;

/** Enough for the few words next to a word. */
const AROUND_CHARACTERS = 80;

const DENIALS = new Set(
  'geen niet zonder nooit noch evenmin onmogelijk onhaalbaar onevenredig no not without never neither nor impossible disproportionate'.split(
    ' ',
  ),
);

function denies(word: string): boolean {
  return DENIALS.has(word);
}

function wordsAround(clause: string, start: number, end: number): Affirmation {
  return {
    before: wordsIn(clause.slice(Math.max(0, start - AROUND_CHARACTERS), start)),
    after: wordsIn(clause.slice(end, end + AROUND_CHARACTERS)),
  };
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Nothing to fold: most texts, and folding costs several times as much as all the rest. */
function isPlain(text: string): boolean {
  return !/[^\0-\x7f‘’“”–—…§€]/.test(text);
}

function escapedInClass(character: string): string {
  return character.replace(/[\\\]^-]/g, '\\$&');
}

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
