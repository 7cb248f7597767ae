// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { aRegister, anActivity } from '../../factories';
import { fakeApi } from '../fakeApi';
import { openWindow } from '../inWindow';

const PATH = '/registers/onze.ropa.json';

async function openWithSavedDepartment() {
  const fake = fakeApi();
  const register = aRegister({ activities: [anActivity({ name: 'Incasso', department: 'Verkoop' })] });
  fake.disk.set(PATH, encodeRegister(register));
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await opened.user.click(await screen.findByText('Incasso'));
  const field = await screen.findByRole('textbox', { name: 'Afdeling' });
  await opened.user.clear(field);
  await opened.user.type(field, 'Financiën');
  await opened.user.keyboard('{Control>}s{/Control}');
  await screen.findByRole('button', { name: /^Ongedaan maken: / });
  return opened;
}

function department(): string {
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Afdeling' }).value;
}

describe('undo', () => {
  it('takes back the last save in file and form, and makes it again', async () => {
    const { user, fake } = await openWithSavedDepartment();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken: Incasso wijzigen (Ctrl Z)' }));
    expect(await screen.findByText('Ongedaan gemaakt: Incasso wijzigen.')).toBeDefined();
    expect(department()).toBe('Verkoop');
    expect(fake.disk.get(PATH)).toContain('"department": "Verkoop"');
    await user.click(screen.getByRole('button', { name: 'Opnieuw: Incasso wijzigen (Ctrl Y)' }));
    expect(await screen.findByText('Opnieuw gedaan: Incasso wijzigen.')).toBeDefined();
    expect(department()).toBe('Financiën');
    expect(fake.disk.get(PATH)).toContain('"department": "Financiën"');
  });

  it('is offered beside the word that something was saved', async () => {
    const { user } = await openWithSavedDepartment();
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Ongedaan gemaakt: Incasso wijzigen.')).toBeDefined();
  });

  it('asks about unsaved work first', async () => {
    const { user } = await openWithSavedDepartment();
    await user.type(screen.getByRole('textbox', { name: 'Afdeling' }), '!');
    await user.click(screen.getByRole('button', { name: /^Ongedaan maken: / }));
    expect(screen.getByRole('alertdialog')).toBeDefined();
    expect(department()).toBe('Financiën!');
  });

  it('leaves what somebody else changed since as it is, and says so', async () => {
    const { user, fake } = await openWithSavedDepartment();
    fake.disk.set(PATH, (fake.disk.get(PATH) ?? '').replace('Financiën', 'Inkoop'));
    await user.click(screen.getByRole('button', { name: /^Ongedaan maken: / }));
    expect(await screen.findByText(/daarna door iemand anders gewijzigd/)).toBeDefined();
    expect(fake.disk.get(PATH)).toContain('"department": "Inkoop"');
  });

  it('says that there is nothing to undo in a register that was only opened', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByRole('button', { name: /[Vv]oorbeeld/ }));
    await screen.findByRole('grid');
    expect(screen.getByRole('button', { name: 'Niets om ongedaan te maken' })).toHaveProperty(
      'disabled',
      true,
    );
  });
});
