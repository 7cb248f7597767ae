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
  return [...records].sort((a, b) => naturally(a.number ?? '', b.number ?? '') || naturally(a.name, b.name));
}
