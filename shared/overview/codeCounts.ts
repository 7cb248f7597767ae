import { LISTS } from '../lists/lists';
import type { ListName } from '../lists/lists';

export type CodeCount = { readonly code: string; readonly count: number };

/**
 * How many of what was chosen say each code of a list, in its order; then codes of a newer list, so that the counts
 * still add up; '' for nothing chosen comes last. Each entry of `chosen` counts once for each code in it.
 */
export function countByCode(list: ListName, chosen: readonly (readonly string[])[]): readonly CodeCount[] {
  const counts = new Map<string, number>();
  for (const codes of chosen) {
    for (const code of codes.length === 0 ? [''] : codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const order = new Set([...LISTS[list].items.map(({ code }) => code), ...counts.keys()]);
  order.delete('');
  return [...order, ''].map((code) => ({ code, count: counts.get(code) ?? 0 }));
}
