// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { anId } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';
const sample = sampleRegister();
const activities = sample.activities.map((one, at) => ({ ...one, department: at === 0 ? 'Inkoop' : '' }));

describe('making an extract', () => {
  it('shows what is left out, and writes it where the person says', async () => {
    const fake = fakeApi();
    fake.disk.set(PATH, encodeRegister({ ...sample, id: anId(900), activities }));
    fake.person.opens = PATH;
    fake.person.saves = '/registers/inkoop.ropa.json';
    const { user } = await openWindow(fake);
    await user.click(screen.getByRole('button', { name: /Register openen/ }));
    await screen.findByRole('grid');
    fake.tell('menuCommand', 'extract');
    expect(await screen.findByRole('option', { name: 'Afdeling Inkoop' })).toBeDefined();
    expect(await screen.findByText(/^\d+ onderdelen$/)).toBeDefined();
    expect(fake.disk.has('/registers/inkoop.ropa.json')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Uittreksel opslaan…' }));
    expect(await screen.findByText('Het uittreksel inkoop.ropa.json is opgeslagen.')).toBeDefined();
    expect(fake.disk.get('/registers/inkoop.ropa.json')).toContain('"extractOf"');
  });
});
