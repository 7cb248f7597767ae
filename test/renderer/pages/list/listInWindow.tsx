import { screen, within } from '@testing-library/react';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

/** The list of activities of the example, just opened. */
export async function openList(fake = fakeApi('example')) {
  const opened = await openWindow(fake);
  const { user } = opened;
  await user.click(await screen.findByRole('link', { name: /^Verwerkingen/ }));
  const grid = await screen.findByRole('grid', { name: 'Verwerkingen' });
  return { ...opened, grid };
}

export function rowsIn(grid: HTMLElement): readonly HTMLElement[] {
  return within(grid).getAllByRole('row').slice(1);
}

/** The numbers of the records in a grid, from the top. */
export function numbersIn(grid: HTMLElement): readonly string[] {
  return rowsIn(grid).map((row) => row.children[1]?.textContent ?? '');
}

export function chosenIn(grid: HTMLElement): readonly string[] {
  return rowsIn(grid)
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => row.children[1]?.textContent ?? '');
}

export function focusCell(grid: HTMLElement, cell: string): void {
  grid.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus();
}

/** The cell of the first row below a heading. */
export function cellUnder(grid: HTMLElement, heading: string): string {
  const headings = within(grid).getAllByRole('columnheader');
  return `0:${headings.findIndex(({ textContent }) => textContent.startsWith(heading))}`;
}
