// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { appNow } from '../../../renderer/state/appStore';
import { encodeRegister } from '../../../shared/register/canonical';
import { anActivity, aRegister } from '../../factories';
import { lockedText } from '../../shared/commands/fakeStorage';
import { fakeApi } from '../fakeApi';
import { openWindow } from '../inWindow';

const LOCKED = '/registers/onze.ropa.json.age';
const WORDS = 'vijf losse woorden';
const TEXT = encodeRegister(aRegister({ activities: [anActivity({ name: 'Incasso' })] }));
const MINUTES = 60_000;

afterEach(() => void vi.useRealTimers());

async function inLocked(lockAfter: number) {
  const fake = fakeApi();
  const { settings } = fake.ports;
  await settings.save({ ...settings.current(), lockAfter });
  fake.disk.set(LOCKED, lockedText(TEXT, WORDS));
  fake.person.opens = LOCKED;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], shouldAdvanceTime: true });
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await opened.user.type(await screen.findByLabelText('Wachtwoordzin'), `${WORDS}{Enter}`);
  await screen.findByText('Incasso');
  return opened;
}

async function pass(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

describe('E25 a locked register at an empty desk', () => {
  it('is closed after as many minutes without input as were chosen, and what was on screen is gone', async () => {
    const { fake, user } = await inLocked(10);
    await pass(9 * MINUTES);
    await user.keyboard('x');
    await pass(9 * MINUTES);
    expect(fake.told.reloaded).toBe(0);
    await pass(2 * MINUTES);
    await waitFor(() => expect(fake.told.reloaded).toBe(1));
    expect(appNow().opened).toBeUndefined();
    expect(screen.queryByText('Incasso')).toBeNull();
  });

  it('stays open where nobody chose that', async () => {
    const { fake } = await inLocked(0);
    await pass(1_000 * MINUTES);
    expect(fake.told.reloaded).toBe(0);
  });

  it('keeps what was typed a moment ago, and stays open where that cannot be kept', async () => {
    const { fake, user } = await inLocked(0);
    await user.click(screen.getByText('Incasso'));
    await user.type(await screen.findByRole('textbox', { name: 'Afdeling' }), 'Financiën');
    fake.fail('keepUnsaved', { code: 'diskFull', path: '/profiel' });
    act(() => fake.tell('menuCommand', 'lockNow'));
    await waitFor(() => expect(fake.calls('keepUnsaved').length).toBeGreaterThan(0));
    expect([fake.told.reloaded, appNow().opened === undefined]).toEqual([0, false]);
    fake.fail('keepUnsaved', undefined);
    act(() => fake.tell('menuCommand', 'lockNow'));
    await waitFor(() => expect(fake.told.reloaded).toBe(1));
    expect(fake.kept.map(({ values }) => (values as { department: string }).department)).toEqual([
      'Financiën',
    ]);
    expect(fake.told.locked.size).toBe(1);
  });

  it('keeps the last letter, also when it is closed before anything follows the typing', async () => {
    const { fake, user } = await inLocked(0);
    await user.click(screen.getByText('Incasso'));
    const department = await screen.findByRole('textbox', { name: 'Afdeling' });
    act(() => {
      fireEvent.input(department, { target: { value: 'F' } });
      fireEvent.input(department, { target: { value: 'Financiën' } });
      fake.tell('menuCommand', 'lockNow');
    });
    await waitFor(() => expect(fake.told.reloaded).toBe(1));
    expect(fake.kept.map(({ values }) => values)).toMatchObject([{ department: 'Financiën' }]);
  });
});

describe('unsaved work where the administrator demands a passphrase', () => {
  it('is told not to be kept as long as the register is not locked', async () => {
    const policy = { version: 1 as const, encryptionRequired: true };
    const { user } = await openWindow(fakeApi('example', { path: '/p.json', policy, problems: [] }));
    await user.click(await screen.findByRole('link', { name: /^Verwerkingen/ }));
    await user.click(await screen.findByText('V01'));
    await user.type(await screen.findByRole('textbox', { name: 'Afdeling' }), 'x');
    expect(
      await screen.findByText(/pas een reservekopie gemaakt als het register vergrendeld is/),
    ).toBeDefined();
  });
});
