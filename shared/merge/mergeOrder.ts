import type { Sides } from './conflict';
import { isSameContent } from '../register/sameContent';

type Ids = readonly string[];

/** What becomes of the order of a list: one order, or two where both sides moved items in ways that do not go together. */
export type MergedOrder = { readonly order: Ids } | { readonly mine: Ids; readonly theirs: Ids };

/**
 * The order of the items that stay. Items both sides know follow the side that moved them; one that a side added keeps
 * its place after the item that it was put behind. `asks` leaves every difference in order to the person.
 */
export function mergeOrder(ids: Sides<Ids>, staying: ReadonlySet<string>, asks: boolean): MergedOrder {
  const mine = ids.mine.filter((id) => staying.has(id));
  const theirs = ids.theirs.filter((id) => staying.has(id));
  if (isSameContent(mine, theirs)) return { order: mine };
  const shared = sharedBy(asks ? mine : ids.base, mine, theirs);
  const within = (order: Ids) => order.filter((id) => shared.has(id));
  const [myOrder, theirOrder] = [within(mine), within(theirs)];
  const place = (order: Ids) => withAdded(order, shared, { mine, theirs });
  const order = isSameContent(myOrder, theirOrder)
    ? myOrder
    : asks
      ? undefined
      : orderOfMoves({ base: within(ids.base), mine: myOrder, theirs: theirOrder });
  if (order !== undefined) return { order: place(order) };
  return { mine: place(myOrder), theirs: place(theirOrder) };
}

function sharedBy(base: Ids, mine: Ids, theirs: Ids): ReadonlySet<string> {
  const [inMine, inTheirs] = [new Set(mine), new Set(theirs)];
  return new Set(base.filter((id) => inMine.has(id) && inTheirs.has(id)));
}

/**
 * Of every two items the side that turned them round decides; turned round by both, they agree. Undefined when that goes
 * in a circle. Every side holds the same ids.
 */
function orderOfMoves(ids: Sides<Ids>): Ids | undefined {
  if (isSameContent(ids.base, ids.mine)) return ids.theirs;
  if (isSameContent(ids.base, ids.theirs)) return ids.mine;
  const places = [ids.base, ids.mine, ids.theirs].map(
    (order) => new Map(order.map((id, place) => [id, place])),
  );
  const precedes = (id: string, other: string) => {
    const [inBase, inMine, inTheirs] = places.map((place) => (place.get(id) ?? 0) < (place.get(other) ?? 0));
    return inMine === inBase ? inTheirs === true : inMine === true;
  };
  const behind = new Map(ids.base.map((id) => [id, ids.base.filter((other) => precedes(id, other)).length]));
  // Without a circle, the first has all others behind it, the next one less, and so on: no two the same number.
  if (new Set(behind.values()).size !== behind.size) return undefined;
  return [...ids.base].sort((a, b) => (behind.get(b) ?? 0) - (behind.get(a) ?? 0));
}

type Two = { readonly mine: Ids; readonly theirs: Ids };

const AT_START = '';

/** Puts what is not in the shared order back behind the item that it stood behind. */
function withAdded(order: Ids, shared: ReadonlySet<string>, { mine, theirs }: Two): Ids {
  const gaps = { mine: gapsOf(mine, shared), theirs: gapsOf(theirs, shared) };
  const placed = new Set<string>();
  return [AT_START, ...order].flatMap((before) => {
    const [myRun, theirRun] = [gaps.mine.get(before) ?? [], gaps.theirs.get(before) ?? []];
    // An item that both added stands where the first of them put it.
    const run = mergeRuns(myRun, theirRun).filter((id) => !placed.has(id));
    for (const id of run) placed.add(id);
    return before === AT_START ? run : [before, ...run];
  });
}

function gapsOf(order: Ids, shared: ReadonlySet<string>): ReadonlyMap<string, Ids> {
  const gaps = new Map<string, string[]>();
  let before = AT_START;
  for (const id of order) {
    if (shared.has(id)) before = id;
    else gaps.set(before, [...(gaps.get(before) ?? []), id]);
  }
  return gaps;
}

/** Two rows of added items as one that keeps the order of each, whoever is merged with whom first. */
function mergeRuns(mine: Ids, theirs: Ids): Ids {
  const both = new Set(mine.filter((id) => theirs.includes(id)));
  const within = (run: Ids) => run.filter((id) => both.has(id));
  if (!isSameContent(within(mine), within(theirs))) return [...new Set([...mine, ...theirs])].sort();
  const [gaps, theirGaps] = [gapsOf(mine, both), gapsOf(theirs, both)];
  return [AT_START, ...within(mine)].flatMap((before) => {
    const run = zipped(gaps.get(before) ?? [], theirGaps.get(before) ?? []);
    return before === AT_START ? run : [before, ...run];
  });
}

// Always the smaller of the two that are in front: of three rows, it is the same which two are taken first.
function zipped(mine: Ids, theirs: Ids): Ids {
  const [left, right] = [[...mine], [...theirs]];
  const run: string[] = [];
  while (left[0] !== undefined && right[0] !== undefined) {
    const next = (left[0] < right[0] ? left : right).shift();
    if (next !== undefined) run.push(next);
  }
  return [...run, ...left, ...right];
}
