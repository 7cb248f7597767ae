import type { Text } from '../i18n/text';

/** One option of a value list. `code` is what the file stores and never changes meaning. */
export type ListItem = {
  readonly code: string;
  readonly label: Text;
  /** Article or norm the option comes from, e.g. "AVG 6(1)(a)". '' where no law stands behind it. */
  readonly source: string;
  /** False: something in the row was not read in its source; a lawyer must still confirm it, and the program says so. */
  readonly verified: boolean;
  /** What to know before choosing this option; shown beside it. */
  readonly note?: Text;
};

/** A value list: data, not code. `asOf` (YYYY-MM-DD) is set where the law or practice behind it moves. */
export type ValueList<Item extends ListItem = ListItem> = {
  readonly title: Text;
  readonly asOf?: string;
  /** What holds for the list as a whole. */
  readonly note?: Text;
  readonly items: readonly Item[];
};

/** The option with this code, or undefined. */
export function itemOf<Item extends ListItem>(list: ValueList<Item>, code: string): Item | undefined {
  const known = indexes.get(list.items);
  // What an index holds are the items it was made from.
  if (known) return known.get(code) as Item | undefined;
  const index = new Map(list.items.toReversed().map((item) => [item.code, item]));
  indexes.set(list.items, index);
  return index.get(code);
}

/** Lists never change, and rules look options up by the thousand. */
const indexes = new WeakMap<readonly ListItem[], ReadonlyMap<string, ListItem>>();

/** A text in both languages, short enough for a row of a table. */
export function both(nl: string, en: string): Text {
  return { nl, en };
}

/** An option of our own forms: no law stands behind it, so there is nothing to confirm. */
export function option<const Code extends string>(code: Code, label: Text, note?: Text) {
  const item = { code, label, source: '', verified: true } as const;
  return note === undefined ? item : { ...item, note };
}
