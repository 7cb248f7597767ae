import type { PlainTable } from '../../../shared/search/tableText';
import type { ListColumn } from './columns';

/** Shorter than a frame, so that the window goes on while a long list is made. */
const SLICE_MS = 8;

/** The rows as they are on screen, as plain text. Made in pieces, so that a long list does not hold up the window. */
export async function tableOf<Row>(
  columns: readonly Pick<ListColumn<Row>, 'label' | 'textOf'>[],
  rows: readonly Row[],
): Promise<PlainTable> {
  const lines: (readonly string[])[] = [];
  let end = performance.now() + SLICE_MS;
  for (const row of rows) {
    lines.push(columns.map(({ textOf }) => textOf(row)));
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + SLICE_MS;
  }
  return { headers: columns.map(({ label }) => label), rows: lines };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
