// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { aRegister } from '../../factories';
import { fakeApi } from '../fakeApi';
import { openWindow } from '../inWindow';

const PATH = '/registers/onze.ropa.json';

async function openDamaged(fake = fakeApi()) {
  fake.damage(PATH, { code: 'fileNotJson', path: PATH, line: 8214, column: 22 });
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  return opened;
}

describe('a file that cannot be opened', () => {
  it('gets a page of its own: what is wrong and where, what is safe, and what to do', async () => {
    const { user } = await openDamaged();
    await user.click(screen.getByRole('button', { name: /Register openen/ }));
    expect(
      await screen.findByRole('heading', { name: 'Dit bestand is beschadigd en niet geopend' }),
    ).toBeDefined();
    expect(screen.getByText('Er is niets overschreven.', { exact: false }).textContent).toContain(
      'onze.ropa.json',
    );
    expect(screen.getByRole('alert').textContent).toContain('regel 8.214, teken 22');
    const found = screen.getByRole('complementary', { name: 'Wat er is gevonden' });
    expect(within(found).getByText('8.214')).toBeDefined();
  });

  it('leads to another file', async () => {
    const { user, fake } = await openDamaged();
    await user.click(screen.getByRole('button', { name: /Register openen/ }));
    fake.disk.set('/kopie.ropa.json', encodeRegister(aRegister({ title: 'De kopie' })));
    fake.person.opens = '/kopie.ropa.json';
    await user.click(await screen.findByRole('button', { name: 'Bestand kiezen…' }));
    expect(await screen.findByText('De kopie')).toBeDefined();
  });

  it('leads to the backups, and says once that nothing was overwritten', async () => {
    const { user, fake } = await openDamaged();
    await user.click(screen.getByRole('button', { name: /Register openen/ }));
    await user.click(await screen.findByRole('button', { name: 'Reservekopieën tonen' }));
    expect(fake.told.shown).toEqual(['backups']);
    expect(screen.getAllByText(/Er is niets overschreven/)).toHaveLength(1);
    expect(screen.getByRole('button', { name: /Weergave/ })).toBeDefined();
  });

  it('leads back to the start', async () => {
    const { user } = await openDamaged();
    await user.click(screen.getByRole('button', { name: /Register openen/ }));
    await user.click(await screen.findByRole('button', { name: 'Naar het begin' }));
    expect(await screen.findByText('Recent geopend')).toBeDefined();
  });

  it('leads back to the register that is still open', async () => {
    const { user } = await openDamaged(fakeApi('example'));
    await screen.findByRole('grid');
    await user.keyboard('{Control>}o{/Control}');
    expect(await screen.findByText('Terug naar FileLinx')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Terug' }));
    expect(await screen.findByRole('grid')).toBeDefined();
  });

  it('is not called damaged when it is only not there', async () => {
    const fake = fakeApi();
    fake.person.opens = '/weg.ropa.json';
    const { user } = await openWindow(fake);
    await user.click(screen.getByRole('button', { name: /Register openen/ }));
    expect(await screen.findByRole('heading', { name: 'Dit bestand is niet geopend' })).toBeDefined();
  });
});
