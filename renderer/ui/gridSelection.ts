/** Which rows of a grid are chosen, by their keys. Rows that are not shown may be among them. */
export type Selected = ReadonlySet<string>;

/** Chooses a row, or no longer. */
export function toggled(selected: Selected, key: string): Selected {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** With all rows between two places, whichever comes first. */
export function withRange(
  selected: Selected,
  keys: readonly string[],
  ends: readonly [number, number],
): Selected {
  return new Set([...selected, ...keys.slice(Math.min(...ends), Math.max(...ends) + 1)]);
}

/** Chooses every row that is shown; when all of them are chosen already, none of them. */
export function allToggled(selected: Selected, keys: readonly string[]): Selected {
  if (!isAll(selected, keys)) return new Set([...selected, ...keys]);
  const shown = new Set(keys);
  return new Set([...selected].filter((key) => !shown.has(key)));
}

export function isAll(selected: Selected, keys: readonly string[]): boolean {
  return keys.length > 0 && keys.every((key) => selected.has(key));
}
