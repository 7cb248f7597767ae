// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { anActivity, aRegister } from '../../../factories';
import { lockedText } from '../../../shared/commands/fakeStorage';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';
const LOCKED = `${PATH}.age`;
const WORDS = 'vijf losse woorden zonder samenhang';
const TEXT = encodeRegister(aRegister({ activities: [anActivity({ name: 'Incasso' })] }));

async function inRegister(path: string, text: string) {
  const fake = fakeApi();
  fake.disk.set(path, text);
  fake.person.opens = path;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  return opened;
}

async function inDialog(path: string, text: string, title: string) {
  const opened = await inRegister(path, text);
  if (text !== TEXT) await give(opened, WORDS);
  await screen.findByText('Incasso');
  act(() => opened.fake.tell('menuCommand', 'lock'));
  return { ...opened, dialog: within(await screen.findByRole('dialog', { name: title })) };
}

async function give({ user }: Pick<Awaited<ReturnType<typeof openWindow>>, 'user'>, passphrase: string) {
  const field = await screen.findByLabelText('Wachtwoordzin');
  await user.clear(field);
  await user.type(field, `${passphrase}{Enter}`);
}

describe('E25 the dialog that locks a register', () => {
  const title = 'Bestand vergrendelen met een wachtwoordzin';

  it('locks the file once the same passphrase was typed twice', async () => {
    const { user, fake, dialog } = await inDialog(PATH, TEXT, title);
    await user.type(dialog.getByLabelText('Nieuwe wachtwoordzin'), WORDS);
    await user.type(dialog.getByLabelText('Nog een keer'), `${WORDS}x`);
    await user.click(dialog.getByRole('button', { name: 'Vergrendelen' }));
    expect(dialog.getByText('De twee zijn niet gelijk.')).toBeDefined();
    expect([...fake.disk.keys()]).toEqual([PATH]);
    await user.type(dialog.getByLabelText('Nog een keer'), '{Backspace}{Enter}');
    await screen.findByText('onze.ropa.json.age is vergrendeld.');
    expect([...fake.disk]).toEqual([[LOCKED, lockedText(TEXT, WORDS)]]);
  });

  it('refuses what is longer than any passphrase, and writes nothing', async () => {
    const { user, fake, dialog } = await inDialog(PATH, TEXT, title);
    for (const label of ['Nieuwe wachtwoordzin', 'Nog een keer']) {
      fireEvent.input(dialog.getByLabelText(label), { target: { value: 'x'.repeat(20_001) } });
    }
    await user.click(dialog.getByRole('button', { name: 'Vergrendelen' }));
    expect(dialog.getByText('Dit is langer dan een wachtwoordzin kan zijn.')).toBeDefined();
    expect([fake.calls('lockFile'), [...fake.disk.keys()]]).toEqual([[], [PATH]]);
  });

  it('says what it does not help against, advises on length and refuses nothing but an empty one', async () => {
    const { user, fake, dialog } = await inDialog(PATH, TEXT, title);
    expect(dialog.getByRole('heading', { name: 'Waar dit niet tegen helpt' })).toBeDefined();
    expect(dialog.getByText(/Een vergeten wachtwoordzin/)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Vergrendelen' }));
    expect(dialog.getByText('Typ een wachtwoordzin.')).toBeDefined();
    await user.type(dialog.getByLabelText('Nieuwe wachtwoordzin'), 'kort 👩‍⚕️');
    expect(dialog.getByText(/^6 tekens\./)).toBeDefined();
    await user.type(dialog.getByLabelText('Nog een keer'), 'kort 👩‍⚕️{Enter}');
    await waitFor(() => expect(fake.disk.has(LOCKED)).toBe(true));
  });

  it('hides what is typed until somebody asks to see it', async () => {
    const { user, dialog } = await inDialog(PATH, TEXT, title);
    const field = dialog.getByLabelText('Nieuwe wachtwoordzin');
    expect(field.getAttribute('type')).toBe('password');
    const [show] = dialog.getAllByRole('button', { name: 'Wachtwoordzin tonen' });
    if (show) await user.click(show);
    expect(field.getAttribute('type')).toBe('text');
  });

  it('changes the passphrase, or takes the lock off, for who gives the present one', async () => {
    const { user, fake, dialog } = await inDialog(
      LOCKED,
      lockedText(TEXT, WORDS),
      'Vergrendeling van dit bestand',
    );
    await user.click(dialog.getByRole('radio', { name: 'Ontgrendelen' }));
    await user.type(dialog.getByLabelText('Wachtwoordzin van nu'), 'geraden{Enter}');
    await dialog.findByText('Dit is niet de wachtwoordzin van dit bestand.');
    await user.clear(dialog.getByLabelText('Wachtwoordzin van nu'));
    await user.type(dialog.getByLabelText('Wachtwoordzin van nu'), `${WORDS}{Enter}`);
    await screen.findByText('onze.ropa.json is weer leesbaar.');
    expect([...fake.disk]).toEqual([[PATH, TEXT]]);
  });
});

describe('E25 the page of a locked register', () => {
  it('asks until the passphrase fits, with one message for whatever is wrong', async () => {
    const opened = await inRegister(LOCKED, lockedText(TEXT, WORDS));
    expect(await screen.findByRole('heading', { name: 'Vergrendeld' })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Wachtwoordzin'));
    await give(opened, 'iets anders');
    await screen.findByText('De wachtwoordzin past niet, of het bestand is beschadigd.');
    await give(opened, WORDS);
    expect(await screen.findByText('Incasso')).toBeDefined();
    expect(screen.getByText('vergrendeld')).toBeDefined();
    expect(document.title).not.toContain('Register');
  });

  it('leads to the backups once a passphrase was tried', async () => {
    const opened = await inRegister(LOCKED, lockedText(TEXT, 'onbekend'));
    opened.fake.disk.set(`/backups${LOCKED}`, lockedText(TEXT, WORDS));
    await screen.findByRole('heading', { name: 'Vergrendeld' });
    expect(screen.queryByRole('button', { name: 'Eerdere versies en andere wegen' })).toBeNull();
    await give(opened, WORDS);
    await opened.user.click(await screen.findByRole('button', { name: 'Eerdere versies en andere wegen' }));
    expect(await screen.findByRole('button', { name: 'Naar het begin' })).toBeDefined();
    await waitFor(() => expect(opened.fake.calls('repairOffers')).toHaveLength(1));
  });
});
