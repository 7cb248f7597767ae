import type { Sides } from './conflict';
import { isSameContent } from '../register/sameContent';
import { hunksBetween } from './wordDiff';
import type { Hunk } from './wordDiff';

/** Longer texts are not compared by words: what two of them become together must still fit into a field. */
const CHARACTERS_MAX = 200_000;

/** Changes of one side with fewer unchanged words between them are one change: "of the" in a new sentence proves nothing. */
const WORDS_WITHIN_CHANGE = 3;

const WORD = /[\p{L}\p{N}]/u;

/**
 * A long text with the words that either side changed; undefined where they changed the same part of it, or parts without
 * an unchanged word between them: "2 jaar" must not become "3 maanden" by merging "3 jaar" and "2 maanden".
 */
export function mergeText(texts: Sides<string>): string | undefined {
  const merged = mergeOnce(texts);
  if (merged === undefined) return undefined;
  // A text that repeats itself can be read in more ways than one. Only what comes out again however often it is merged
  // is certain enough to be nobody's question.
  const isCertain =
    mergeOnce({ ...texts, mine: merged }) === merged && mergeOnce({ ...texts, theirs: merged }) === merged;
  return isCertain ? merged : undefined;
}

/** A text with both versions, mine first, of every line that both changed; undefined for texts that are too long. */
export function bothTexts(texts: Sides<string>): string | undefined {
  const lines = piecesOf(texts, linesOf);
  if (lines === undefined) return undefined;
  const regions = regionsOf(lines);
  return rebuilt(lines.base, regions.map(bothIn)).join('');
}

function mergeOnce(texts: Sides<string>): string | undefined {
  const { base, mine, theirs } = texts;
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const words = piecesOf(texts, wordsOf);
  if (words === undefined) return undefined;
  const agreed = words.mine.filter((hunk) => words.theirs.some((other) => isSameContent(hunk, other)));
  const rest = (hunks: readonly Hunk[]) =>
    joinedClose(
      hunks.filter((hunk) => !agreed.some((other) => isSameContent(hunk, other))),
      words.base,
    );
  const [myRest, theirRest] = [rest(words.mine), rest(words.theirs)];
  const all = [...agreed, ...myRest, ...theirRest].sort((a, b) => a.start - b.start || a.end - b.end);
  const isApart = myRest.every((hunk) => theirRest.every((other) => hasWordBetween(hunk, other, words.base)));
  const isOverlapping = all.some((hunk, index) => (all[index + 1]?.start ?? Infinity) < hunk.end);
  return isApart && !isOverlapping ? rebuilt(words.base, all).join('') : undefined;
}

type Pieces = {
  readonly base: readonly string[];
  readonly mine: readonly Hunk[];
  readonly theirs: readonly Hunk[];
};

function piecesOf(
  { base, mine, theirs }: Sides<string>,
  split: (text: string) => readonly string[],
): Pieces | undefined {
  if (Math.max(base.length, mine.length, theirs.length) > CHARACTERS_MAX) return undefined;
  const pieces = split(base);
  const [myHunks, theirHunks] = [hunksBetween(pieces, split(mine)), hunksBetween(pieces, split(theirs))];
  return myHunks && theirHunks && { base: pieces, mine: myHunks, theirs: theirHunks };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** The last line gets an end as well, so that it is the same line when another one follows. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

function joinedClose(hunks: readonly Hunk[], base: readonly string[]): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last === undefined || wordsBetween(last.end, hunk.start, base) >= WORDS_WITHIN_CHANGE) {
      joined.push(hunk);
    } else {
      const now = [...last.now, ...base.slice(last.end, hunk.start), ...hunk.now];
      joined[joined.length - 1] = { start: last.start, end: hunk.end, now };
    }
  }
  return joined;
}

function hasWordBetween(a: Hunk, b: Hunk, base: readonly string[]): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return wordsBetween(first.end, second.start, base) > 0;
}

function wordsBetween(start: number, end: number, base: readonly string[]): number {
  let words = 0;
  for (let index = start; index < end && words < WORDS_WITHIN_CHANGE; index += 1) {
    if (WORD.test(base[index] ?? '')) words += 1;
  }
  return words;
}

function rebuilt(base: readonly string[], hunks: readonly Hunk[]): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, now } of hunks) {
    pieces.push(...base.slice(at, start), ...now);
    at = end;
  }
  return [...pieces, ...base.slice(at)];
}

/** A stretch of the base with what each side made of it. */
type Region = {
  readonly start: number;
  readonly end: number;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly base: readonly string[];
};

function regionsOf({ base, mine, theirs }: Pieces): readonly Region[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of [...mine, ...theirs].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.map((span) => ({
    ...span,
    base: base.slice(span.start, span.end),
    mine: madeOf(base, span, mine),
    theirs: madeOf(base, span, theirs),
  }));
}

function madeOf(
  base: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
  hunks: readonly Hunk[],
): readonly string[] {
  const inSpan = hunks
    .filter((hunk) => hunk.start >= start && hunk.end <= end)
    .map((hunk) => ({ ...hunk, start: hunk.start - start, end: hunk.end - start }));
  return rebuilt(base.slice(start, end), inSpan);
}

function bothIn({ start, end, base, mine, theirs }: Region): Hunk {
  if (isSameContent(mine, theirs) || isSameContent(theirs, base)) return { start, end, now: mine };
  if (isSameContent(mine, base)) return { start, end, now: theirs };
  return { start, end, now: [...mine.map(withEnd), ...theirs] };
}

function withEnd(line: string, index: number, lines: readonly string[]): string {
  return index === lines.length - 1 && !line.endsWith('\n') ? `${line}\n` : line;
}
