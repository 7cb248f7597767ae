// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openList, rowsIn } from './listInWindow';

function headersIn(grid: HTMLElement): readonly string[] {
  return within(grid)
    .getAllByRole('columnheader')
    .map((header) => header.getAttribute('title') ?? header.textContent);
}

describe('the columns of a list', () => {
  it('can be any field, in any order, and go back to the standard', async () => {
    const { user, grid } = await openList();
    const before = headersIn(grid);
    await user.click(screen.getByRole('button', { name: 'Kolommen' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('searchbox', { name: 'Zoek een kolom' }), 'begonnen');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Begonnen op' }));
    const earlier = () => within(dialog).getByRole('button', { name: 'Begonnen op naar links' });
    await user.click(earlier());
    expect(document.activeElement).toBe(earlier());
    expect(within(dialog).getByText(/^Begonnen op staat nu op plaats/)).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: 'Nr uit beeld' }));
    await user.click(within(dialog).getByRole('button', { name: 'Klaar' }));
    await waitFor(() => expect(headersIn(grid).at(-2)).toBe('Begonnen op'));
    expect(headersIn(grid)).not.toContain('Nr');
    await user.click(screen.getByRole('button', { name: 'Kolommen' }));
    await user.click(await screen.findByRole('button', { name: 'Standaard herstellen' }));
    await waitFor(() => expect(headersIn(grid)).toEqual(before));
  });
});

describe('the groups of a list', () => {
  it('have heads with counts that fold by key, and rows below them', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: 'Groeperen' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Afdeling' }));
    const tree = await screen.findByRole('treegrid', { name: 'Verwerkingen' });
    const [head] = rowsIn(tree);
    expect(head?.textContent).toContain('niet vastgelegd26 regels');
    expect(head?.getAttribute('aria-expanded')).toBe('true');
    head?.querySelector<HTMLElement>('[role="gridcell"]')?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(rowsIn(tree)).toHaveLength(1);
    await user.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: /Offertes/ })).toBeDefined();
  });
});

describe('sorting by several columns', () => {
  it('adds a column with Shift, and says the order in words', async () => {
    const { user, grid } = await openList();
    await user.click(within(grid).getByRole('columnheader', { name: /^Grondslag/ }));
    const name = within(grid).getByRole('columnheader', { name: /^Naam/ });
    name.focus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(await screen.findByText('Gesorteerd op Grondslag oplopend, daarna Naam oplopend.')).toBeDefined();
    expect(name.textContent).toContain('als nummer 2, oplopend');
    expect(
      within(grid)
        .getByRole('columnheader', { name: /^Grondslag/ })
        .getAttribute('aria-sort'),
    ).toBe('ascending');
  });
});
