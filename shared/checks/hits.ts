import type { Hit } from './rule';

/** A hit within an item of a list: which of its fields, and what the message says of it. */
export type ItemHit = Omit<Hit, 'path'> & { readonly field: string };

/** Most rules find nothing in most records, so nothing is made for those. */
export const NO_HITS: readonly Hit[] = [];

/** One hit at this path when it holds. */
export function hitWhen(holds: boolean, path: string, values?: Hit['values']): readonly Hit[] {
  if (!holds) return NO_HITS;
  return [values === undefined ? { path } : { path, values }];
}

/** A hit in every item of a list for which the test gives one. */
export function hitsIn<Item>(
  list: string,
  items: readonly Item[],
  test: (item: Item, index: number) => ItemHit | undefined,
): readonly Hit[] {
  let hits: Hit[] | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const found = item === undefined ? undefined : test(item, index);
    if (found === undefined) continue;
    const { field, ...hit } = found;
    (hits ??= []).push({ path: `${list}.${index}.${field}`, ...hit });
  }
  return hits ?? NO_HITS;
}
