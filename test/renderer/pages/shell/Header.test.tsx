// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { aRegister, anActivity } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';

async function openRegister() {
  const fake = fakeApi();
  const register = aRegister({ title: 'Onze stichting', activities: [anActivity({ name: 'Incasso' })] });
  fake.disk.set(PATH, encodeRegister(register));
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await screen.findByText('Incasso');
  return opened;
}

describe('the title of the register', () => {
  it('is changed by a press on it, and saved', async () => {
    const { user, fake } = await openRegister();
    await user.click(screen.getByRole('button', { name: 'Onze stichting' }));
    const field = screen.getByRole('textbox', { name: 'Titel van het register' });
    expect(field).toHaveProperty('value', 'Onze stichting');
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: 'Titel opslaan' }));
    expect(screen.getByRole('alert').textContent).toContain('Geef het register een titel');
    await user.type(field, 'Onze vereniging');
    await user.click(screen.getByRole('button', { name: 'Titel opslaan' }));
    expect(await screen.findByRole('button', { name: 'Onze vereniging' })).toBeDefined();
    expect(fake.disk.get(PATH)).toContain('"title": "Onze vereniging"');
  });

  it('is changed only after the question about unsaved work', async () => {
    const { user } = await openRegister();
    await user.click(screen.getByText('Incasso'));
    await user.type(await screen.findByRole('textbox', { name: 'Afdeling' }), 'Financiën');
    await user.click(screen.getByRole('button', { name: 'Onze stichting' }));
    expect(screen.getByRole('alertdialog')).toBeDefined();
  });
});

describe('a new register', () => {
  it('begins only with a title, and with the three first steps', async () => {
    const { user } = await openWindow();
    await user.keyboard('{Control>}n{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Register beginnen' }));
    expect(screen.getByText(/^Geef het register een titel/).closest('[role="alert"]')).not.toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Titel van het register' }), 'Onze stichting');
    await user.click(screen.getByRole('button', { name: 'Register beginnen' }));
    const steps = (await screen.findByText('Een leeg register: begin hier.')).closest('[role="status"]');
    const buttons = within(steps as HTMLElement).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      '1. Organisatie',
      '2. FG',
      '3. Verwerking',
    ]);
    await user.click(screen.getByRole('button', { name: '1. Organisatie' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Organisatie zonder naam' })).toBeDefined();
    expect(screen.queryByText('Een leeg register: begin hier.')).toBeNull();
  });
});

describe('the folder with backups', () => {
  it('is shown from the menu', async () => {
    const { fake } = await openRegister();
    fake.tell('menuCommand', 'showBackups');
    expect(fake.told.shown).toEqual(['backups']);
  });

  it('is a press away beside a failure that is about it', async () => {
    const { user, fake } = await openRegister();
    fake.tell('warning', { code: 'backupFailed', path: '/profiel/backups', reason: 'ENOSPC' });
    await user.click(await screen.findByRole('button', { name: 'Reservekopieën tonen' }));
    expect(fake.told.shown).toEqual(['backups']);
  });
});
