import { hunksBetween } from './wordDiff';

/** A stretch of text that stayed, came or went. */
export type WordPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Below this share of what stayed, a text counts as another text. */
const SAME_SHARE = 0.25;

/** How one text became another, by words; texts that have too little in common are removed and added whole. */
export function wordParts(before: string, after: string): readonly WordPart[] {
  const [old, next] = [pieces(before), pieces(after)];
  const hunks = hunksBetween(old, next);
  if (hunks === undefined) return told([part('removed', old), part('added', next)]);
  const parts: WordPart[] = [];
  let at = 0;
  for (const { start, end, now } of hunks) {
    parts.push(
      part('same', old.slice(at, start)),
      part('removed', old.slice(start, end)),
      part('added', now),
    );
    at = end;
  }
  const all = told([...parts, part('same', old.slice(at))]);
  const kept = lengthOf(all.filter(({ kind }) => kind === 'same'));
  // A few small words in common make no edit: read in pieces, nobody would see what it says.
  if (kept < Math.max(before.length, after.length) * SAME_SHARE) {
    return told([part('removed', old), part('added', next)]);
  }
  return all;
}

function lengthOf(parts: readonly WordPart[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}

/** Words with the space behind them. */
function pieces(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function part(kind: WordPart['kind'], words: readonly string[]): WordPart {
  return { kind, text: words.join('') };
}

function told(parts: readonly WordPart[]): readonly WordPart[] {
  return parts.filter(({ text }) => text !== '');
}
