const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Compares as people count: V2 before V10, "Éen" beside "een", and what is empty last. */
export function naturally(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return collator.compare(a, b);
}

/** A sorted copy, by number and then by name; records without either keep the order of the file. */
export function byNumberThenName<Item extends { readonly name: string; readonly number?: string }>(
  records: readonly Item[],
): readonly Item[] {
  const known = sorted.get(records);
  // What is kept for a list are its own items.
  if (known !== undefined) return known as readonly Item[];
  const copy = [...records].sort(
    (a, b) => naturally(a.number ?? '', b.number ?? '') || naturally(a.name, b.name),
  );
  sorted.set(records, copy);
  return copy;
}

/** Lists are never changed in place, and sorting ten thousand names as people do takes as long as checking a thousand. */
const sorted = new WeakMap<readonly object[], readonly object[]>();
