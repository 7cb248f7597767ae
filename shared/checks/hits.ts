import type { Hit } from './rule';

/** A hit within an item of a list: which of its fields, and what the message says of it. */
export type ItemHit = Omit<Hit, 'path'> & { readonly field: string };

/** One hit at this path when it holds. */
export function hitWhen(holds: boolean, path: string, values?: Hit['values']): readonly Hit[] {
  if (!holds) return [];
  return [values === undefined ? { path } : { path, values }];
}

/** A hit in every item of a list for which the test gives one. */
export function hitsIn<Item>(
  list: string,
  items: readonly Item[],
  test: (item: Item, index: number) => ItemHit | undefined,
): readonly Hit[] {
  return items.flatMap((item, index) => {
    const found = test(item, index);
    if (found === undefined) return [];
    const { field, ...hit } = found;
    return [{ path: `${list}.${index}.${field}`, ...hit }];
  });
}
