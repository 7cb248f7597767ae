/** What has to be done to come from one list to another: pairs of places that stay, and what lies between them. */
export type Match = { readonly left: number; readonly right: number };

/** A table of more cells than this is not worth a few better matches. */
const TABLE_MAX = 250_000;

/**
 * The places that two lists of keys have in common, rising in both. What is there only once on either side holds the lists
 * together, as in a long document it nearly always does; between those, the longest common part.
 */
export function matches(left: readonly string[], right: readonly string[]): readonly Match[] {
  const found: Match[] = [];
  matchWithin({ left, right, found }, { left: 0, right: 0 }, { left: left.length, right: right.length });
  return found;
}

type Lists = { readonly left: readonly string[]; readonly right: readonly string[]; readonly found: Match[] };

function matchWithin(lists: Lists, from: Match, to: Match): void {
  const { left, right, found } = lists;
  let start = from;
  while (start.left < to.left && start.right < to.right && left[start.left] === right[start.right]) {
    found.push(start);
    start = { left: start.left + 1, right: start.right + 1 };
  }
  let end = to;
  const tail: Match[] = [];
  while (end.left > start.left && end.right > start.right && left[end.left - 1] === right[end.right - 1]) {
    end = { left: end.left - 1, right: end.right - 1 };
    tail.push(end);
  }
  matchMiddle(lists, start, end);
  found.push(...tail.reverse());
}

function matchMiddle(lists: Lists, start: Match, end: Match): void {
  if (start.left === end.left || start.right === end.right) return;
  const anchors = risingOnce(lists, start, end);
  if (anchors.length === 0) {
    longestCommon(lists, start, end);
    return;
  }
  let from = start;
  for (const anchor of anchors) {
    matchWithin(lists, from, anchor);
    lists.found.push(anchor);
    from = { left: anchor.left + 1, right: anchor.right + 1 };
  }
  matchWithin(lists, from, end);
}

/** What stands once on both sides, as far as its order is the same. */
function risingOnce({ left, right }: Lists, start: Match, end: Match): readonly Match[] {
  const lefts = onlyOnce(left, start.left, end.left);
  const rights = onlyOnce(right, start.right, end.right);
  const pairs = [...lefts].flatMap(([key, place]) => {
    const other = rights.get(key);
    return other === undefined ? [] : [{ left: place, right: other }];
  });
  return longestRising(pairs.sort((a, b) => a.left - b.left));
}

function onlyOnce(keys: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const seen = new Set<string>();
  for (let place = from; place < to; place += 1) {
    const key = keys[place] ?? '';
    if (seen.has(key)) places.delete(key);
    else places.set(key, place);
    seen.add(key);
  }
  return places;
}

/** Patience sorting: the top of each pile is the lowest end of a rising row of that length. */
function longestRising(pairs: readonly Match[]): readonly Match[] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach((pair, index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.right ?? 0) < pair.right) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (tops[low - 1] ?? -1);
    tops[low] = index;
  });
  const row: Match[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) row.push(pair);
  }
  return row.reverse();
}

function longestCommon({ left, right, found }: Lists, start: Match, end: Match): void {
  const rows = end.left - start.left;
  const columns = end.right - start.right;
  if (rows * columns > TABLE_MAX) return;
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const isSame = (row: number, column: number) => left[start.left + row] === right[start.right + column];
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (isSame(row, column)) {
      found.push({ left: start.left + row, right: start.right + column });
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
}
