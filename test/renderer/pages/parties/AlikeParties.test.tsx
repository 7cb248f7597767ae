// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { decodeRegister } from '../../../../shared/register/codec';
import { aParty, aRegister, anId } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';

/** The list of parties, in a register that knows Google twice and has two companies of one first name. */
async function openParties() {
  const fake = fakeApi();
  const parties = [
    aParty({ id: anId(20), name: 'Google' }),
    aParty({ id: anId(21), name: 'Google Ireland Ltd' }),
    aParty({ id: anId(22), name: 'Noord' }),
    aParty({ id: anId(23), name: 'Noord Transport' }),
  ];
  fake.disk.set(PATH, encodeRegister(aRegister({ parties })));
  fake.person.opens = PATH;
  const { user } = await openWindow(fake);
  await user.click(screen.getByRole('button', { name: /Register openen/ }));
  await user.click(await screen.findByRole('link', { name: /^Partijen/ }));
  await user.click(await screen.findByRole('button', { name: '2 mogelijk dubbele partijen' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Mogelijk dezelfde partij' });
  const onDisk = () => decodeRegister(JSON.parse(fake.disk.get(PATH) ?? ''), PATH).data;
  return { fake, user, dialog, onDisk };
}

function pairOf(dialog: HTMLElement, words: string): HTMLElement {
  const pair = within(dialog)
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent.includes(words));
  if (!pair) throw new Error(`no pair with ${words}`);
  return pair;
}

describe('parties that may have been entered twice', () => {
  it('become one after the preview of what changes', async () => {
    const { user, dialog, onDisk } = await openParties();
    await user.click(
      within(pairOf(dialog, '“Google” en “Google Ireland Ltd”')).getByRole('button', { name: /Samenvoegen/ }),
    );
    const merging = await screen.findByRole('dialog', { name: /“Google” samenvoegen/ });
    expect(within(merging).getByText(/verwijst alles naar “Google”/)).toBeDefined();
    await user.click(within(merging).getByRole('button', { name: 'Samenvoegen' }));
    await screen.findByRole('heading', { level: 1, name: 'Google' });
    expect(onDisk().parties.find(({ id }) => id === anId(21))?.endedOn).not.toBe('');
  });

  it('are two when the person says so, from then on and without a change to the register', async () => {
    const { user, dialog, onDisk, fake } = await openParties();
    const before = onDisk();
    await user.click(within(pairOf(dialog, 'Noord')).getByRole('button', { name: 'Het zijn er twee' }));
    await waitFor(() => expect(within(dialog).queryByText(/Noord/)).toBeNull());
    await user.click(within(dialog).getByRole('button', { name: 'Sluiten' }));
    expect(await screen.findByRole('button', { name: '1 mogelijk dubbele partij' })).toBeDefined();
    const started = await fake.api.start();
    expect(started.ok && started.value.partiesApart).toEqual([`${anId(22)} ${anId(23)}`]);
    expect(onDisk()).toEqual(before);
  });

  it('are looked at pair by pair until none is left', async () => {
    const { user, dialog } = await openParties();
    for (const words of ['Noord', 'Google']) {
      await user.click(within(pairOf(dialog, words)).getByRole('button', { name: 'Het zijn er twee' }));
    }
    expect(await within(dialog).findByText('Alle paren zijn bekeken.')).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: 'Sluiten' }));
    await waitFor(() => expect(screen.queryByText(/mogelijk dubbele/)).toBeNull());
  });
});
