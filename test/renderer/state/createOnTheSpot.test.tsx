// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { newRecord } from '../../../shared/register/newRecord';
import { anActivity, anId, aRegister } from '../../factories';
import { fakeApi } from '../fakeApi';
import { openWindow } from '../inWindow';

const PATH = '/registers/onze.ropa.json';

async function openActivity() {
  const fake = fakeApi();
  const register = aRegister({
    activities: [anActivity({ name: 'Incasso' })],
    systems: [{ ...newRecord('systems', anId(7)), name: 'Exact Online' }],
  });
  fake.disk.set(PATH, encodeRegister(register));
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await opened.user.click(await screen.findByText('Incasso'));
  return { ...opened, field: await screen.findByRole('combobox', { name: 'Systemen' }) };
}

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

describe('pointing to a record that does not exist yet', () => {
  it('makes it on the spot, and keeps what was typed in the form', async () => {
    const { user, fake, field } = await openActivity();
    await user.type(screen.getByRole('textbox', { name: 'Afdeling' }), 'Financiën');
    await user.type(field, 'Salarispakket');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: /Salarispakket/ })).toBeDefined();
    expect(fake.disk.get(PATH)).toContain('"name": "Salarispakket"');
    expect(fake.disk.get(PATH)).not.toContain('Financiën');
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText(/opgeslagen\./);
    const saved = JSON.parse(fake.disk.get(PATH) ?? '') as {
      activities: unknown[];
      systems: { id: string }[];
    };
    const [, made] = saved.systems;
    expect(saved.activities[0]).toMatchObject({ department: 'Financiën', systemIds: [made?.id] });
  });

  it('shows first what is called nearly so', async () => {
    const { user, field } = await openActivity();
    await user.type(field, 'Exact Globe');
    expect(options()).toEqual(['Exact Online', 'Nieuw systeem: “Exact Globe”']);
  });

  it('says when it could not be saved, and leaves what was typed in sight', async () => {
    const { user, fake, field } = await openActivity();
    fake.fail('saveRecord', { code: 'diskFull', path: PATH });
    await user.type(field, 'Salarispakket');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/Salarispakket.* niet gekozen/)).toBeDefined();
    expect(screen.getByText(/schijf is vol/i)).toBeDefined();
  });
});
