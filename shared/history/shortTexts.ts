/** Texts up to this length are shown whole. */
const WHOLE_CHARACTERS = 80;
const WORDS_AROUND = 3;
const MOST_WORDS = 16;

/**
 * Two versions of a text as far as they differ: long ones are cut to the words that are others, with a few around them.
 */
export function shortTexts(from: string, to: string): { readonly from: string; readonly to: string } {
  if (from.length <= WHOLE_CHARACTERS && to.length <= WHOLE_CHARACTERS) return { from, to };
  const [old, next] = [wordsOf(from), wordsOf(to)];
  const start = commonStart(old, next);
  const end = commonStart(
    [...old].reverse().slice(0, old.length - start),
    [...next].reverse().slice(0, next.length - start),
  );
  return { from: cut(old, start, end), to: cut(next, start, end) };
}

/** A text that stands alone, cut off where it is long. */
export function shortText(text: string): string {
  if (text.length <= WHOLE_CHARACTERS) return text;
  return cut(wordsOf(text), 0, 0);
}

function cut(words: readonly string[], start: number, end: number): string {
  const first = Math.max(0, start - WORDS_AROUND);
  const last = Math.min(words.length, words.length - end + WORDS_AROUND);
  const shown = words.slice(first, last);
  const isLong = shown.length > MOST_WORDS;
  const kept = isLong ? shown.slice(0, MOST_WORDS) : shown;
  const text = `${first > 0 ? '… ' : ''}${kept.join(' ')}${isLong || last < words.length ? ' …' : ''}`;
  return text.length > WHOLE_CHARACTERS * 2 ? `${text.slice(0, WHOLE_CHARACTERS * 2).trimEnd()} …` : text;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, place) => word !== other[place]);
  return differs === -1 ? Math.min(one.length, other.length) : differs;
}
