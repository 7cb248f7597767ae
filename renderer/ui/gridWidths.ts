import type { GridColumn } from './DataGrid';

/** The row's own space at both sides. */
const ROW_PADDING = 16;

/** The columns as tracks of a CSS grid. */
export function templateOf<Row>(columns: readonly GridColumn<Row>[]): string {
  return columns.map(({ width }) => width).join(' ');
}

/** As narrow as the grid may become before it scrolls to the side: each column at its least. */
export function leastWidth<Row>(columns: readonly GridColumn<Row>[]): number {
  return columns.reduce((total, { width }) => total + Number(/(\d+)px/.exec(width)?.[1] ?? 0), ROW_PADDING);
}
