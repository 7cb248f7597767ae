// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decodeRegister } from '../../../../shared/register/codec';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/nieuw.ropa.json';

async function openForm() {
  const opened = await openWindow(fakeApi());
  await opened.user.click(screen.getByRole('button', { name: /Nieuw register/ }));
  const field = (name: string) => screen.getByRole('textbox', { name });
  const begin = () => opened.user.click(screen.getByRole('button', { name: 'Register beginnen' }));
  return { ...opened, field, begin };
}

describe('a new register', () => {
  it('holds the organisation and the DPO that were filled in, saved at once', async () => {
    const { user, fake, field, begin } = await openForm();
    fake.person.saves = PATH;
    await user.type(field('Titel van het register'), 'Onze stichting');
    await user.type(field('Statutaire naam'), ' Stichting Onze ');
    await user.type(field('KvK-nummer'), '12345678');
    await user.click(screen.getByRole('radio', { name: 'Ja' }));
    await user.type(field('Naam van de FG'), 'Paul van Baar');
    await begin();
    await waitFor(() => expect(fake.disk.has(PATH)).toBe(true));
    const { data } = decodeRegister(JSON.parse(fake.disk.get(PATH) ?? ''), PATH);
    expect(data.title).toBe('Onze stichting');
    expect(data.organisations).toMatchObject([
      { name: 'Stichting Onze', chamberOfCommerceNumber: '12345678', dpoDesignated: 'yes' },
    ]);
    expect(data.dpos).toMatchObject([{ name: 'Paul van Baar' }]);
  });

  it('asserts nothing that nobody said, and asks for no file then', async () => {
    const { user, fake, field, begin } = await openForm();
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false);
    await user.type(field('Titel van het register'), 'Leeg');
    await begin();
    expect(await screen.findByText('Nog geen verwerkingen vastgelegd.')).toBeDefined();
    expect(fake.calls('saveRecords')).toEqual([]);
  });

  it('is called after the organisation when only that was named', async () => {
    const { user, fake, field, begin } = await openForm();
    fake.person.saves = PATH;
    await user.type(field('Statutaire naam'), 'Stichting Onze');
    await begin();
    await waitFor(() => expect(fake.disk.get(PATH)).toContain('"title": "Stichting Onze"'));
  });

  it('keeps what was typed while no place was chosen', async () => {
    const { user, fake, field, begin } = await openForm();
    await user.type(field('Titel van het register'), 'Onze stichting');
    await user.type(field('Statutaire naam'), 'Stichting Onze');
    await begin();
    expect(await screen.findByText(/nog niet opgeslagen/)).toBeDefined();
    expect(field('Statutaire naam')).toHaveProperty('value', 'Stichting Onze');
    fake.person.saves = PATH;
    await user.click(screen.getByRole('button', { name: 'Plaats kiezen en opslaan' }));
    await waitFor(() => expect(fake.disk.get(PATH)).toContain('Stichting Onze'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves out a DPO who is not designated after all', async () => {
    const { user, fake, field, begin } = await openForm();
    fake.person.saves = PATH;
    await user.type(field('Titel van het register'), 'Onze stichting');
    await user.click(screen.getByRole('radio', { name: 'Ja' }));
    await user.type(field('Naam van de FG'), 'Paul');
    await user.click(screen.getByRole('radio', { name: 'Nee' }));
    await begin();
    await waitFor(() => expect(fake.disk.has(PATH)).toBe(true));
    const { data } = decodeRegister(JSON.parse(fake.disk.get(PATH) ?? ''), PATH);
    expect([data.organisations[0]?.dpoDesignated, data.dpos]).toEqual(['no', []]);
  });
});
