import { matches } from './sequence';

/** A stretch of two lists: what is the same in both, or what stands in the one and what in the other. */
export type Hunk<Item> =
  | { readonly kind: 'same'; readonly left: Item; readonly right: Item }
  | { readonly kind: 'other'; readonly left: readonly Item[]; readonly right: readonly Item[] };

/** Two lists beside each other, by what makes two items the same. */
export function hunksOf<Item>(
  left: readonly Item[],
  right: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Hunk<Item>[] {
  const hunks: Hunk<Item>[] = [];
  let [x, y] = [0, 0];
  const other = (toLeft: number, toRight: number) => {
    if (x === toLeft && y === toRight) return;
    hunks.push({ kind: 'other', left: left.slice(x, toLeft), right: right.slice(y, toRight) });
  };
  for (const match of matches(left.map(keyOf), right.map(keyOf))) {
    other(match.left, match.right);
    const [one, two] = [left[match.left], right[match.right]];
    if (one !== undefined && two !== undefined) hunks.push({ kind: 'same', left: one, right: two });
    [x, y] = [match.left + 1, match.right + 1];
  }
  other(left.length, right.length);
  return hunks;
}
