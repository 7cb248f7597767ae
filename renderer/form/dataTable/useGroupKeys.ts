import type { KeyboardEvent, RefObject } from 'react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { inside, keyOfEvent, moved } from '../../ui/gridKeys';
import type { Cell } from './DataTableRow';

/** Rows that a page key passes. */
const PAGE_ROWS = 10;

/** One cell of the table is the tab stop, and the arrow keys go on from there: a large table is not a hundred stops. */
export function useGroupKeys(
  table: RefObject<HTMLTableElement | null>,
  counts: { readonly rows: number; readonly columns: number },
) {
  const [wanted, setActive] = useState<Cell>({ row: 0, column: 0 });
  const size = { ...counts, page: PAGE_ROWS };
  const active = atLeastFirst(inside(wanted, size));
  function onKeyDown(event: KeyboardEvent): void {
    const next = moved(keyOfEvent(event), active, size);
    if (next === undefined) return;
    event.preventDefault();
    const { row, column } = atLeastFirst(next);
    flushSync(() => setActive({ row, column }));
    table.current?.querySelector<HTMLElement>(`[data-group-cell="${row}:${column}"] button`)?.focus();
  }
  return { active, setActive, onKeyDown };
}

/** In the header there is nothing to choose. */
function atLeastFirst({ row, column }: Cell): Cell {
  return { row: Math.max(0, row), column };
}
