import type { Sides } from './conflict';

type Values = readonly unknown[];

/** A set with what either side added and without what either side took out. Two sides never disagree on a set. */
export function mergeSet({ base, mine, theirs }: Sides<Values>): Values {
  const [inBase, inMine, inTheirs] = [new Set(base), new Set(mine), new Set(theirs)];
  const kept = [...inBase].filter((value) => inMine.has(value) && inTheirs.has(value));
  const added = [...new Set([...mine, ...theirs])].filter((value) => !inBase.has(value));
  // In an order of their own, so that it does not matter who merged whom first.
  return [...kept, ...added.sort(byText)];
}

/** Everything that is in either set. */
export function unionOf(mine: Values, theirs: Values): Values {
  return [...new Set([...mine, ...theirs])];
}

function byText(a: unknown, b: unknown): number {
  const [one, other] = [String(a), String(b)];
  return one < other ? -1 : Number(one > other);
}
