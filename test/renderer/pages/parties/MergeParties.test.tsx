// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../../shared/register/activity';
import { encodeRegister } from '../../../../shared/register/canonical';
import { decodeRegister } from '../../../../shared/register/codec';
import { aParty, aRegister, anActivity, anId } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';
const GOOGLE = anId(20);
const IRELAND = anId(21);

/** The page of the party "Google", in a register that knows it twice. */
async function openParty() {
  const fake = fakeApi();
  const activity = activitySchema.parse({
    ...anActivity({ number: 'V1', name: 'Website' }),
    recipients: [{ id: anId(30), partyId: IRELAND }],
  });
  const parties = [
    aParty({ id: anId(22), name: 'Accountant' }),
    aParty({ id: GOOGLE, name: 'Google' }),
    aParty({ id: IRELAND, name: 'Google Ireland Ltd', country: 'IE' }),
  ];
  fake.disk.set(PATH, encodeRegister(aRegister({ activities: [activity], parties })));
  fake.person.opens = PATH;
  const { user } = await openWindow(fake);
  await user.click(screen.getByRole('button', { name: /Register openen/ }));
  await user.click(await screen.findByRole('link', { name: /^Partijen/ }));
  await user.dblClick(await screen.findByText('Google'));
  const open = async () => user.click(await screen.findByRole('button', { name: 'Samenvoegen met …' }));
  await screen.findByRole('heading', { level: 1, name: 'Google' });
  const onDisk = () => decodeRegister(JSON.parse(fake.disk.get(PATH) ?? ''), PATH).data;
  return { fake, user, open, onDisk };
}

async function chooseIreland({ user, open }: Awaited<ReturnType<typeof openParty>>): Promise<HTMLElement> {
  await open();
  const dialog = await screen.findByRole('dialog');
  await user.keyboard('Ireland{Enter}');
  return dialog;
}

describe('merging two parties', () => {
  it('offers first those that are called nearly the same', async () => {
    const { user, open } = await openParty();
    await open();
    await screen.findByRole('dialog');
    await user.keyboard('{ArrowDown}');
    const options = screen.getAllByRole('option').map((option) => option.textContent);
    expect(options).toEqual(['Google Ireland Ltd', 'Accountant']);
  });

  it('shows every record that changes, with its fields, before anything is saved', async () => {
    const party = await openParty();
    const dialog = await chooseIreland(party);
    const lines = within(dialog)
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(lines).toEqual([
      'Google Ook bekend als, Land van vestiging',
      'Google Ireland Ltd Beëindigd op',
      'V1 Website Ontvanger 1 · Partij',
    ]);
    expect(party.fake.calls('saveRecords')).toEqual([]);
  });

  it('saves them as one step that can be undone', async () => {
    const party = await openParty();
    const dialog = await chooseIreland(party);
    await party.user.click(within(dialog).getByRole('button', { name: 'Samenvoegen' }));
    await screen.findByText('“Google Ireland Ltd” samengevoegd met “Google”.');
    expect(party.onDisk().activities[0]?.recipients[0]?.partyId).toBe(GOOGLE);
    expect(party.onDisk().parties.find(({ id }) => id === GOOGLE)).toMatchObject({
      aliases: ['Google Ireland Ltd'],
      country: 'IE',
    });
    const [undo] = screen.getAllByRole('button', { name: 'Ongedaan maken' });
    if (undo) await party.user.click(undo);
    await waitFor(() => expect(party.onDisk().activities[0]?.recipients[0]?.partyId).toBe(IRELAND));
  });

  it('keeps the other one where that is chosen, and goes there', async () => {
    const party = await openParty();
    const dialog = await chooseIreland(party);
    await party.user.click(within(dialog).getByRole('radio', { name: 'Google Ireland Ltd' }));
    await party.user.click(within(dialog).getByRole('button', { name: 'Samenvoegen' }));
    await screen.findByRole('heading', { level: 1, name: 'Google Ireland Ltd' });
    expect(party.onDisk().parties.find(({ id }) => id === GOOGLE)?.endedOn).not.toBe('');
  });

  it('says in its place why it was not saved', async () => {
    const party = await openParty();
    party.fake.fail('saveRecords', { code: 'diskFull', path: PATH });
    const dialog = await chooseIreland(party);
    await party.user.click(within(dialog).getByRole('button', { name: 'Samenvoegen' }));
    expect(await within(dialog).findByText('De schijf is vol')).toBeDefined();
    expect(within(dialog).getByRole('combobox')).toHaveProperty('value', 'Google Ireland Ltd');
  });
});

describe('where a record is used', () => {
  it('stands on its page with the way to the field that points there', async () => {
    const { user } = await openParty();
    expect(screen.getByText('Nog nergens gebruikt.')).toBeDefined();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await screen.findByRole('heading', { level: 1, name: 'Google Ireland Ltd' });
    await user.click(screen.getByRole('button', { name: 'V1 Website' }));
    await waitFor(() => expect(document.activeElement?.id).toMatch(/recipients\.0\.partyId$/));
  });
});
