// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { extractRegister } from '../../../../shared/extract/extract';
import { encodeRegister } from '../../../../shared/register/canonical';
import type { Register } from '../../../../shared/register/register';
import { anActivity, anId, aRegister } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/inkoop.ropa.json';
const whole = aRegister({
  activities: [
    anActivity({ id: anId(1), name: 'Bestellen', department: 'Inkoop' }),
    anActivity({ id: anId(2), name: 'Werven' }),
  ],
});

async function opened(register: Register) {
  const fake = fakeApi();
  fake.disk.set(PATH, encodeRegister(register));
  fake.person.opens = PATH;
  const window = await openWindow(fake);
  await window.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await screen.findByText('Bestellen');
  return window;
}

describe('a file that is a part of a register', () => {
  it('says so on every page, of what it is and who made it', async () => {
    const author = { by: 'mr. Vos', at: '2026-11-20T09:00:00+01:00', newId: () => anId(70) };
    const choice = { selection: { department: 'Inkoop' }, of: 'Afdeling Inkoop', language: 'nl' as const };
    const { user } = await opened(extractRegister(whole, choice, author).register);
    const told =
      /^Dit bestand is een deel van een register\. Afdeling Inkoop, gemaakt op 20-11-2026 .* door mr\. Vos\./;
    const banner = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(banner()).toContainEqual(expect.stringMatching(told));
    await user.click(screen.getByRole('link', { name: 'Overzicht' }));
    expect(banner()).toContainEqual(expect.stringMatching(told));
  });

  it('is not what a whole register says', async () => {
    await opened(whole);
    expect(screen.queryByText('Dit bestand is een deel van een register.')).toBeNull();
  });
});
