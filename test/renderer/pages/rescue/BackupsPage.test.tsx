// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { anId } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';
const now = { ...sampleRegister(), id: anId(900), title: 'Nu' };

async function openBackups() {
  const fake = fakeApi();
  fake.disk.set(PATH, encodeRegister(now));
  fake.disk.set(`/backups${PATH}.1`, encodeRegister({ ...now, title: 'Toen' }));
  fake.person.opens = PATH;
  const { user } = await openWindow(fake);
  await user.click(screen.getByRole('button', { name: /Register openen/ }));
  await screen.findByRole('grid');
  fake.tell('menuCommand', 'backups');
  await screen.findByRole('heading', { name: 'Reservekopieën' });
  return { fake, user };
}

describe('the page with backups', () => {
  it('says how much differs from now', async () => {
    await openBackups();
    expect(await screen.findByText('1 onderdeel anders')).toBeDefined();
  });

  it('puts a backup back after showing what that changes', async () => {
    const { user, fake } = await openBackups();
    await user.click(await screen.findByRole('button', { name: 'Terugzetten…' }));
    expect(await screen.findByText(/Titel van het register gewijzigd van/)).toBeDefined();
    expect(fake.disk.get(PATH)).toContain('"title": "Nu"');
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByText(/is teruggezet\.$/)).toBeDefined();
    expect(fake.disk.get(PATH)).toContain('"title": "Toen"');
  });

  it('changes nothing when the person thinks again', async () => {
    const { user, fake } = await openBackups();
    await user.click(await screen.findByRole('button', { name: 'Terugzetten…' }));
    await user.click(await screen.findByRole('button', { name: 'Niet terugzetten' }));
    expect(fake.disk.get(PATH)).toContain('"title": "Nu"');
  });

  it('shows a backup to read', async () => {
    const { user } = await openBackups();
    await user.click(await screen.findByRole('button', { name: 'Bekijken' }));
    expect(await screen.findByRole('grid')).toBeDefined();
    expect(screen.getAllByText('Toen').length).toBeGreaterThan(0);
  });
});
