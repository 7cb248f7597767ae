import type { Xml } from '../xml';
import { hunksOf } from './hunks';
import type { Hunk } from './hunks';
import type { Kind, Marker } from './marks';

/** The paragraphs of a cell with what changed in them; the end of the last one always stays. */
export function trackedParagraphs(before: readonly Xml[], after: readonly Xml[], mark: Marker): Xml {
  const hunks = hunksOf(before, after, sameText);
  const tail = hunks.at(-1);
  const kind = tail?.kind === 'other' ? onlyKind(tail) : undefined;
  return hunks
    .map((hunk, index) => {
      const isTail = index === hunks.length - 1;
      if (hunk.kind === 'other') return isTail ? lastHunk(hunk, mark) : innerHunk(hunk, mark);
      // The paragraph before a lone tail lends it its end: that is what comes or goes with the tail.
      return kind !== undefined && index === hunks.length - 2 ? mark.end(hunk.right, kind) : hunk.right;
    })
    .join('');
}

/** Whether all of it came, or all of it went. */
function onlyKind({ left, right }: Other): Kind | undefined {
  if (left.length === 0) return 'ins';
  return right.length === 0 ? 'del' : undefined;
}

/** Two paragraphs that read the same, wherever their bookmarks stand. */
export function sameText(paragraph: Xml): string {
  return paragraph.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
}

type Other = Extract<Hunk<Xml>, { readonly kind: 'other' }>;

/** Before a paragraph that stays: whole paragraphs come and go, those that stand across from each other as one. */
function innerHunk({ left, right }: Other, mark: Marker): Xml {
  const both = Math.min(left.length, right.length);
  const replaced = left.slice(0, both).map((one, index) => mark.replaced(one, right[index] ?? ''));
  return [
    ...replaced,
    ...left.slice(both).map((one) => mark.paragraph(one, 'del')),
    ...right.slice(both).map((one) => mark.paragraph(one, 'ins')),
  ].join('');
}

/** At the end of a cell, paired from the end: the last paragraphs share the end that stays. */
function lastHunk(hunk: Other, mark: Marker): Xml {
  const { left, right } = hunk;
  const kind = onlyKind(hunk);
  if (kind !== undefined) {
    const all = [...left, ...right];
    const whole = all.slice(0, -1).map((one) => mark.paragraph(one, kind));
    return [...whole, mark.content(all.at(-1) ?? '', kind)].join('');
  }
  const both = Math.min(left.length, right.length);
  const replaced = left
    .slice(left.length - both)
    .map((one, index) => mark.replaced(one, right[right.length - both + index] ?? ''));
  return [
    ...left.slice(0, left.length - both).map((one) => mark.paragraph(one, 'del')),
    ...right.slice(0, right.length - both).map((one) => mark.paragraph(one, 'ins')),
    ...replaced,
  ].join('');
}
