import type { DocumentLine } from './documentLines';

/** A place where a document says something else than the data it was made from. */
export type LineChange = {
  /** The record or chapter, its part and its field; '' where there is none. */
  readonly chapter: string;
  readonly section: string;
  readonly field: string;
  /** As the data gives it; '' where the document says more. */
  readonly expected: string;
  /** As it stands in the document; '' where it is gone. */
  readonly found: string;
};

/** Further apart than this, two documents are not the same one with changes in it. */
const STEPS_MAX = 2_000;

/** What has to be removed and added to come from the one to the other, in their order; undefined when that is nearly all. */
export function lineChanges(
  expected: readonly DocumentLine[],
  found: readonly DocumentLine[],
): readonly LineChange[] | undefined {
  let start = 0;
  while (start < expected.length && expected[start]?.text === found[start]?.text) start += 1;
  let end = 0;
  const least = Math.min(expected.length, found.length) - start;
  while (end < least && expected.at(-1 - end)?.text === found.at(-1 - end)?.text) end += 1;
  const left = expected.slice(start, expected.length - end);
  const right = found.slice(start, found.length - end);
  const trail = shortestEdit(left, right);
  return trail === undefined ? undefined : changesOf(left, right, trail);
}

type Lines = readonly DocumentLine[];

/** Myers' greedy algorithm: the furthest place in `left` on every diagonal, after every number of steps. */
function shortestEdit(left: Lines, right: Lines): readonly Map<number, number>[] | undefined {
  const trail: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  const most = Math.min(left.length + right.length, STEPS_MAX);
  for (let steps = 0; steps <= most; steps += 1) {
    trail.push(new Map(furthest));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = startOn(furthest, diagonal, steps);
      let y = x - diagonal;
      while (x < left.length && y < right.length && left[x]?.text === right[y]?.text) {
        x += 1;
        y += 1;
      }
      furthest.set(diagonal, x);
      if (x >= left.length && y >= right.length) return trail;
    }
    furthest = new Map(furthest);
  }
  return undefined;
}

function startOn(furthest: ReadonlyMap<number, number>, diagonal: number, steps: number): number {
  const above = furthest.get(diagonal + 1) ?? -1;
  const before = furthest.get(diagonal - 1) ?? -1;
  return diagonal === -steps || (diagonal !== steps && before < above) ? above : before + 1;
}

/** Walks the way back, then tells removed and added lines that stand together as one change. */
function changesOf(
  left: Lines,
  right: Lines,
  trail: readonly ReadonlyMap<number, number>[],
): readonly LineChange[] {
  const removed = new Set<number>();
  const added = new Set<number>();
  let x = left.length;
  let y = right.length;
  for (let steps = trail.length - 1; steps > 0; steps -= 1) {
    const furthest = trail[steps] ?? new Map<number, number>();
    const diagonal = x - y;
    const above = furthest.get(diagonal + 1) ?? -1;
    const before = furthest.get(diagonal - 1) ?? -1;
    const isAdded = diagonal === -steps || (diagonal !== steps && before < above);
    const fromX = isAdded ? above : before;
    const fromY = fromX - (isAdded ? diagonal + 1 : diagonal - 1);
    if (isAdded) added.add(fromY);
    else removed.add(fromX);
    x = fromX;
    y = fromY;
  }
  return paired(left, right, { removed, added });
}

type Steps = { readonly removed: ReadonlySet<number>; readonly added: ReadonlySet<number> };

function paired(left: Lines, right: Lines, { removed, added }: Steps): readonly LineChange[] {
  const changes: LineChange[] = [];
  let y = 0;
  left.forEach((line, x) => {
    if (removed.has(x)) {
      // A line in its place, when one came: what somebody wrote over.
      changes.push(changeOf(line, added.has(y) ? right[y] : undefined));
      if (added.has(y)) y += 1;
      return;
    }
    for (; added.has(y); y += 1) changes.push(changeOf(undefined, right[y]));
    y += 1;
  });
  for (; y < right.length; y += 1) changes.push(changeOf(undefined, right[y]));
  return changes;
}

function changeOf(gone: DocumentLine | undefined, come: DocumentLine | undefined): LineChange {
  const { chapter = '', section = '', field = '' } = gone ?? come ?? {};
  return { chapter, section, field, expected: gone?.text ?? '', found: come?.text ?? '' };
}
