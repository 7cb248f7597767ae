// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { anActivity, aRegister } from '../../factories';
import { fakeApi } from '../fakeApi';
import { openWindow } from '../inWindow';

const PATH = '/registers/onze.ropa.json';
const textOf = (department: string) =>
  encodeRegister(aRegister({ activities: [anActivity({ name: 'Incasso', department })] }));

async function openActivity() {
  const fake = fakeApi();
  fake.disk.set(PATH, textOf('Verkoop'));
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await opened.user.click(await screen.findByText('Incasso'));
  await screen.findByRole('textbox', { name: 'Afdeling' });
  const look = () =>
    act(async () => {
      fake.look();
      await Promise.resolve();
    });
  return { ...opened, fake, look };
}

const department = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Afdeling' }).value;

describe('somebody else in the same file', () => {
  it('is told of in one line, and what they saved is on screen', async () => {
    const { fake, look } = await openActivity();
    fake.disk.set(PATH, textOf('Inkoop'));
    await look();
    expect(await screen.findByText(/Iemand anders heeft 1 regel opgeslagen/)).toBeDefined();
    expect(department()).toBe('Inkoop');
  });

  it('leaves a form with unsaved work as it is, and saving brings both together', async () => {
    const { user, fake, look } = await openActivity();
    await user.type(screen.getByRole('textbox', { name: 'Proceseigenaar' }), 'Hoofd debiteuren');
    fake.disk.set(PATH, textOf('Inkoop'));
    await look();
    expect(department()).toBe('Verkoop');
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByRole('button', { name: /^Ongedaan maken: / });
    expect(fake.disk.get(PATH)).toContain('"department": "Inkoop"');
    expect(fake.disk.get(PATH)).toContain('"owner": "Hoofd debiteuren"');
    expect(department()).toBe('Inkoop');
  });

  it('who takes the file away is told of, until it is back as it was', async () => {
    const { fake, look } = await openActivity();
    fake.disk.delete(PATH);
    await look();
    expect(await screen.findByText(/Het bestand staat er niet meer/)).toBeDefined();
    fake.disk.set(PATH, textOf('Verkoop'));
    await look();
    expect(screen.queryByText(/Het bestand staat er niet meer/)).toBeNull();
  });
});
