import { useMemo, useRef } from 'react';
import { allToggled, isAll, toggled, withRange } from './gridSelection';
import type { Selected } from './gridSelection';

export type GridSelection<Row> = {
  readonly selected: Selected;
  readonly onChange: (selected: Selected) => void;
  /** Names the box of a row. */
  readonly labelOf: (row: Row) => string;
  readonly allLabel: string;
  /** False for a row that only holds others. */
  readonly isSelectable: (row: Row) => boolean;
};

/** What can be done with the choice of rows, by place. */
export type GridChooser = {
  readonly selected: Selected;
  readonly isAll: boolean;
  readonly isSome: boolean;
  readonly toggle: (place: number) => void;
  /** Chooses everything between where the choice began and this place. */
  readonly extend: (from: number, to: number) => void;
  readonly toggleAll: () => void;
};

type Anchor = { readonly key: string; readonly base: Selected };

/** Choosing rows: undefined where the grid offers no choice. */
export function useGridSelection<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  selection: GridSelection<Row> | undefined,
): GridChooser | undefined {
  /** Where a range begins, and what was chosen before it. */
  const anchor = useRef<Anchor | undefined>(undefined);
  const isSelectable = selection?.isSelectable;
  // A row that cannot be chosen keeps its place, so that places are those of the rows.
  const keys = useMemo(
    () => rows.map((row) => (isSelectable?.(row) === true ? keyOf(row) : '')),
    [rows, keyOf, isSelectable],
  );
  const shown = useMemo(() => keys.filter((key) => key !== ''), [keys]);
  if (!selection) return undefined;
  const { selected, onChange } = selection;
  const choose = (next: Selected) => onChange(new Set([...next].filter((key) => key !== '')));
  return {
    selected,
    isAll: isAll(selected, shown),
    isSome: shown.some((key) => selected.has(key)),
    toggle(place) {
      const key = keys[place] ?? '';
      if (key === '') return;
      const next = toggled(selected, key);
      anchor.current = { key, base: next };
      choose(next);
    },
    extend(from, to) {
      anchor.current ??= { key: keys[from] ?? '', base: selected };
      const start = keys.indexOf(anchor.current.key);
      choose(withRange(anchor.current.base, keys, [start === -1 ? from : start, to]));
    },
    toggleAll() {
      anchor.current = undefined;
      choose(allToggled(selected, shown));
    },
  };
}
