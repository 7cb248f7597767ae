/** A cell of a grid; row -1 is the header. */
export type GridCell = { readonly row: number; readonly column: number };

export type GridSize = {
  readonly rows: number;
  readonly columns: number;
  /** How many rows fit in view, for Page Up and Page Down. */
  readonly page: number;
};

type Move = (cell: GridCell, size: GridSize) => GridCell;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(0, row - page), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'Ctrl+Home': () => ({ row: 0, column: 0 }),
  'Ctrl+End': (_cell, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/** Where a key ("End", "Ctrl+End") takes the focus; undefined when the key moves nothing. */
export function moved(key: string, from: GridCell, size: GridSize): GridCell | undefined {
  const move = MOVES[key];
  return move && inside(move(from, size), size);
}

type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

/** The name of a key press; '' for combinations that belong to others. */
export function keyOfEvent({ key, ctrlKey, altKey, metaKey }: Pressed): string {
  if (altKey || metaKey) return '';
  return ctrlKey ? `Ctrl+${key}` : key;
}

/** The nearest cell that exists, for after the rows have changed. */
export function inside({ row, column }: GridCell, { rows, columns }: GridSize): GridCell {
  return { row: clamp(row, -1, rows - 1), column: clamp(column, 0, columns - 1) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
