/** A stretch of the old pieces that became other pieces. */
export type Hunk = { readonly start: number; readonly end: number; readonly now: readonly string[] };

/** More changes than this in one text are no edit of it but another text. */
const EDITS_MAX = 1_000;

/** What turns one row of pieces into another, in few steps (Myers, 1986); undefined when they have too little in common. */
export function hunksBetween(old: readonly string[], next: readonly string[]): readonly Hunk[] | undefined {
  const head = commonHead(old, next);
  const tail = commonHead(old.slice(head).reverse(), next.slice(head).reverse());
  const from = old.slice(head, old.length - tail);
  const to = next.slice(head, next.length - tail);
  const trail = trailOf(from, to);
  return trail && settledDown(joined(stepsBack(trail, from.length, to.length), { head, to }), old);
}

function commonHead(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** How far each diagonal came after each number of edits. */
type Trail = readonly Int32Array[];

function trailOf(from: readonly string[], to: readonly string[]): Trail | undefined {
  const trail: Int32Array[] = [];
  let reached = new Int32Array(3);
  for (let edits = 0; edits <= Math.min(from.length + to.length, EDITS_MAX); edits += 1) {
    const next = new Int32Array(2 * edits + 3);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = edits === 0 ? 0 : startOf(reached, edits, diagonal);
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x += 1;
      next[diagonal + edits + 1] = x;
      if (x >= from.length && x - diagonal >= to.length) return [...trail, next];
    }
    trail.push(next);
    reached = next;
  }
  return undefined;
}

/** Where a diagonal starts after one more edit: past an inserted piece from above, or past a removed one from below. */
function startOf(reached: Int32Array, edits: number, diagonal: number): number {
  const at = (other: number) => reached[other + edits] ?? 0;
  return isInsert(reached, edits, diagonal) ? at(diagonal + 1) : at(diagonal - 1) + 1;
}

function isInsert(reached: Int32Array, edits: number, diagonal: number): boolean {
  const at = (other: number) => reached[other + edits] ?? 0;
  return diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
}

type Step = { readonly x: number; readonly y: number; readonly isInsert: boolean };

function stepsBack(trail: Trail, fromLength: number, toLength: number): readonly Step[] {
  const steps: Step[] = [];
  let diagonal = fromLength - toLength;
  for (let edits = trail.length - 1; edits > 0; edits -= 1) {
    const reached = trail[edits - 1] ?? new Int32Array(0);
    const inserted = isInsert(reached, edits, diagonal);
    diagonal += inserted ? 1 : -1;
    const x = reached[diagonal + edits] ?? 0;
    steps.push({ x, y: x - diagonal, isInsert: inserted });
  }
  return steps.reverse();
}

/** Steps that follow each other without an unchanged piece between them, as one hunk. */
function joined(
  steps: readonly Step[],
  { head, to }: { readonly head: number; readonly to: readonly string[] },
): readonly Hunk[] {
  const hunks: { start: number; end: number; now: string[] }[] = [];
  for (const { x, y, isInsert: inserted } of steps) {
    let last = hunks.at(-1);
    if (last?.end !== head + x) {
      last = { start: head + x, end: head + x, now: [] };
      hunks.push(last);
    }
    const piece = to[y];
    if (!inserted) last.end += 1;
    else if (piece !== undefined) last.now.push(piece);
  }
  return hunks;
}

/**
 * "a." with "b." behind it can be read as "." and "b" put before the point, or "b" and "." behind it. Always the last
 * reading, so that the same edit is the same hunk whatever else was changed.
 */
function settledDown(hunks: readonly Hunk[], old: readonly string[]): readonly Hunk[] {
  const settled: Hunk[] = [];
  for (const hunk of [...hunks].reverse()) {
    const next = settled.at(-1);
    const slid = slidDown(hunk, old, next?.start ?? old.length);
    if (next?.start !== slid.end) settled.push(slid);
    else settled[settled.length - 1] = { start: slid.start, end: next.end, now: [...slid.now, ...next.now] };
  }
  return settled.reverse();
}

function slidDown({ start, end, now }: Hunk, old: readonly string[], limit: number): Hunk {
  const isInsertion = start === end;
  if (!isInsertion && now.length > 0) return { start, end, now };
  const moved = isInsertion ? [...now] : old.slice(start, end);
  let by = 0;
  while (end + by < limit && old[end + by] === moved[by % moved.length]) by += 1;
  const cut = by % moved.length;
  return {
    start: start + by,
    end: end + by,
    now: isInsertion ? [...now.slice(cut), ...now.slice(0, cut)] : [],
  };
}
