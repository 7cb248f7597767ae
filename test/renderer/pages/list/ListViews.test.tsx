// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeApi } from '../../fakeApi';
import { numbersIn, openList } from './listInWindow';

describe('the views on a list', () => {
  it('count what they show, and show it', async () => {
    const { user, grid } = await openList();
    await user.click(await screen.findByRole('button', { name: 'Toestemming 3' }));
    expect(await screen.findByText('3 van 26')).toBeDefined();
    expect(numbersIn(grid)).toHaveLength(3);
  });

  it('can be saved under a name that is not taken, and are there at the next start', async () => {
    const fake = fakeApi('example');
    const { user, grid, view } = await openList(fake);
    await user.click(within(grid).getByRole('columnheader', { name: 'Nr' }));
    await user.click(screen.getByRole('button', { name: /^Toestemming/ }));
    await user.click(screen.getByRole('button', { name: 'Weergave bewaren' }));
    const dialog = await screen.findByRole('dialog');
    const name = within(dialog).getByRole('textbox', { name: 'Naam van de weergave' });
    await user.type(name, 'Alle{Enter}');
    expect(within(dialog).getByText('Er is al een weergave met deze naam.')).toBeDefined();
    await user.type(name, ' met toestemming{Enter}');
    await user.click(await screen.findByRole('button', { name: /^Alle 26/ }));
    await waitFor(() => expect(fake.calls('saveViews')).toHaveLength(1));

    view.unmount();
    const again = await openList(fake);
    await again.user.click(await screen.findByRole('button', { name: 'Alle met toestemming 3' }));
    expect(numbersIn(again.grid)).toEqual(['V09', 'V08', 'V07']);
  });

  it('that were saved can be updated, renamed and removed', async () => {
    const fake = fakeApi('example');
    const { user } = await openList(fake);
    await user.click(screen.getByRole('button', { name: 'Weergave bewaren' }));
    await user.type(
      await screen.findByRole('textbox', { name: 'Naam van de weergave' }),
      'Mijn lijst{Enter}',
    );
    const manage = async (action: RegExp) => {
      await user.click(await screen.findByRole('button', { name: /^Weergave “/ }));
      await user.click(await screen.findByRole('menuitem', { name: action }));
    };
    await user.type(screen.getByRole('searchbox'), 'x');
    await user.clear(screen.getByRole('searchbox'));
    await manage(/^Naam wijzigen/);
    const name = await screen.findByRole('textbox', { name: 'Naam van de weergave' });
    await user.clear(name);
    await user.type(name, 'Onze lijst{Enter}');
    expect(await screen.findByRole('button', { name: 'Onze lijst 26' })).toBeDefined();
    await manage(/weghalen/);
    expect(screen.queryByRole('button', { name: /^Onze lijst/ })).toBeNull();
  });
});
