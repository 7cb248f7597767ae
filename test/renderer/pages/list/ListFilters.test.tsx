// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { numbersIn, openList } from './listInWindow';

type User = Awaited<ReturnType<typeof openList>>['user'];

async function askFilter(user: User, field: string) {
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  const dialog = await screen.findByRole('dialog', { name: 'Filter' });
  const input = within(dialog).getByRole('combobox', { name: 'Waarop' });
  await user.clear(input);
  await user.type(input, `${field}{Enter}`);
  return dialog;
}

describe('filtering a list', () => {
  it('by the values that occur, what is not recorded too, and back to everything', async () => {
    const { user, grid } = await openList();
    const dialog = await askFilter(user, 'Doelen: Grondslag');
    await user.click(within(dialog).getByRole('checkbox', { name: /^Toestemming/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Filteren' }));
    expect(await screen.findByText('3 van 26')).toBeDefined();
    expect(numbersIn(grid)).toEqual(['V07', 'V08', 'V09']);
    expect(screen.getByRole('button', { name: 'Toestemming 3', pressed: true })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Filter wissen (23 verborgen)' }));
    expect(await screen.findByText('26 van 26')).toBeDefined();
  });

  it('asks for a value before it filters', async () => {
    const { user } = await openList();
    const dialog = await askFilter(user, 'Stand');
    await user.click(within(dialog).getByRole('button', { name: 'Filteren' }));
    expect(within(dialog).getByText('Kies ten minste één waarde.')).toBeDefined();
  });

  it('by date, and by whether there is one', async () => {
    const { user } = await openList();
    const dialog = await askFilter(user, 'Door de FG gezien op');
    await user.click(within(dialog).getByRole('radio', { name: 'op of na' }));
    await user.click(within(dialog).getByRole('button', { name: 'Filteren' }));
    expect(within(dialog).getByText(/Vul een datum in/)).toBeDefined();
    await user.click(within(dialog).getByRole('radio', { name: 'niet vastgelegd' }));
    await user.click(within(dialog).getByRole('button', { name: 'Filteren' }));
    expect(await screen.findByText('26 van 26')).toBeDefined();
    expect(screen.getByRole('button', { name: /Filter Door de FG gezien op wijzigen/ })).toBeDefined();
  });

  it('by the level of what was found', async () => {
    const { user } = await openList();
    const dialog = await askFilter(user, 'Bevindingen');
    await user.click(await within(dialog).findByRole('checkbox', { name: /^artikel 30/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Filteren' }));
    await waitFor(() => expect(screen.getByText(/^26 van 26$/)).toBeDefined());
    const chip = screen.getByRole('button', { name: 'Filter Bevindingen weghalen' });
    await user.click(chip);
    expect(screen.queryByRole('button', { name: 'Filter Bevindingen weghalen' })).toBeNull();
  });

  it('says how much it hides when nothing is left', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: /^Beëindigd/ }));
    expect(await screen.findByText('Niets valt binnen deze filters.')).toBeDefined();
    expect(screen.getByText('26 regels staan buiten beeld.')).toBeDefined();
  });
});
