// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { anId } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';
const register = { ...sampleRegister(), id: anId(900), title: 'Ons register' };
const text = encodeRegister(register);

async function openDamaged(backup?: string) {
  const fake = fakeApi();
  const damaged = text.slice(0, text.length - 20_000);
  fake.disk.set(PATH, damaged);
  if (backup !== undefined) fake.disk.set(`/backups${PATH}.1`, backup);
  fake.damage(PATH, { code: 'fileNotJson', path: PATH, line: 8214, column: 22 });
  fake.person.opens = PATH;
  const { user } = await openWindow(fake);
  await user.click(screen.getByRole('button', { name: /Register openen/ }));
  return { fake, user, damaged };
}

describe('the page of a damaged file', () => {
  it('offers the newest good backup first, with what it holds', async () => {
    await openDamaged(text);
    expect(await screen.findByRole('heading', { name: /^De reservekopie van .* openen$/ })).toBeDefined();
    expect(screen.getAllByText(/Bevat 26 verwerkingen/).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Reservekopie openen' }).className).toContain('primary');
    expect(screen.getByRole('heading', { name: 'Redden wat leesbaar is' })).toBeDefined();
  });

  it('lists by name and line what cannot be rescued', async () => {
    await openDamaged();
    await screen.findByRole('button', { name: 'Redden' });
    expect(screen.getAllByText(/niet te redden/).length).toBeGreaterThan(0);
    expect(screen.getByText(/, regel [\d.]+: niet heel/)).toBeDefined();
  });

  it('replaces the damaged file after a question, and says where that is kept', async () => {
    const { user, fake, damaged } = await openDamaged();
    await user.click(await screen.findByRole('button', { name: 'Redden' }));
    expect(await screen.findByText('Dit register is hersteld en nog nergens opgeslagen.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Beschadigd bestand vervangen…' }));
    expect(fake.disk.get(PATH)).toBe(damaged);
    await user.click(await screen.findByRole('button', { name: 'Vervangen' }));
    expect(await screen.findByText(/staat ernaast als onze\.ropa\.json\.damaged/)).toBeDefined();
    expect(fake.disk.get(`${PATH}.damaged`)).toBe(damaged);
    expect(fake.disk.get(PATH)).toContain('"title": "Ons register"');
    expect(screen.queryByText('Dit register is hersteld en nog nergens opgeslagen.')).toBeNull();
  });
});
