// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { decodeRegister } from '../../../../shared/register/codec';
import type { Register } from '../../../../shared/register/register';
import { aParty, aRegister, anActivity, anId } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';
const incasso = anActivity({ number: 'V1', name: 'Incasso', department: 'Financiën' });
const verkoop = anActivity({ id: anId(5), number: 'V2', name: 'Verkoop' });
const register = aRegister({ activities: [incasso, verkoop] });

async function openRecord(fake = fakeApi()) {
  fake.disk.set(PATH, encodeRegister(register));
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await opened.user.click(await screen.findByText('Incasso'));
  await screen.findByRole('textbox', { name: 'Afdeling' });
  return opened;
}

type Opened = Awaited<ReturnType<typeof openRecord>>;

const department = () => screen.getByRole('textbox', { name: 'Afdeling' });
const save = ({ user }: Opened) => user.click(screen.getByRole('button', { name: /^Opslaan(?!.*als)/ }));
const others = ({ fake }: Opened, next: Register) => fake.disk.set(PATH, encodeRegister(next));

async function typed(fake?: Opened['fake']): Promise<Opened> {
  const opened = await openRecord(fake);
  await type(opened, 'Debiteuren');
  return opened;
}

async function type({ user }: Opened, text: string): Promise<void> {
  await user.clear(department());
  await user.paste(text);
}

function onDisk({ fake }: Opened, path = PATH): Register {
  return decodeRegister(JSON.parse(fake.disk.get(path) ?? ''), path).data;
}

describe('a record that somebody else took out of the file', () => {
  async function removed() {
    const opened = await typed();
    others(opened, { ...register, activities: [verkoop] });
    await save(opened);
    await screen.findByText('“V1 Incasso” is uit het bestand verwijderd.');
    return opened;
  }

  it('is added again with what was typed, when the person says so', async () => {
    const opened = await removed();
    expect(department()).toHaveProperty('value', 'Debiteuren');
    expect(screen.queryByRole('button', { name: 'Hun versie bekijken' })).toBeNull();
    await opened.user.click(screen.getByRole('button', { name: 'Opnieuw toevoegen' }));
    await screen.findByText(/^Alles opgeslagen, /);
    expect(
      onDisk(opened)
        .activities.map(({ name }) => name)
        .sort(),
    ).toEqual(['Incasso', 'Verkoop']);
    expect(onDisk(opened).activities.find(({ id }) => id === incasso.id)?.department).toBe('Debiteuren');
    expect(department()).toHaveProperty('value', 'Debiteuren');
  });

  it('stays in the form while the person types on', async () => {
    const opened = await removed();
    await opened.user.click(screen.getByRole('button', { name: 'Verder typen' }));
    expect(screen.queryByText(/is uit het bestand verwijderd/)).toBeNull();
    expect(department()).toHaveProperty('value', 'Debiteuren');
  });

  it('asks what both changed when it is back by then', async () => {
    const opened = await removed();
    others(opened, { ...register, activities: [{ ...incasso, department: 'Juridisch' }, verkoop] });
    await opened.user.click(screen.getByRole('button', { name: 'Opnieuw toevoegen' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('Juridisch');
    expect(onDisk(opened).activities[0]?.department).toBe('Juridisch');
  });

  it('keeps the person on the page with the message when leaving with a save', async () => {
    const opened = await removed();
    await opened.user.click(screen.getByRole('button', { name: 'Verder typen' }));
    await opened.user.click(screen.getByRole('link', { name: /^Partijen/ }));
    await opened.user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('“V1 Incasso” is uit het bestand verwijderd.')).toBeDefined();
    expect(department()).toHaveProperty('value', 'Debiteuren');
  });

  it('is told of when it goes while the person is choosing between two versions', async () => {
    const opened = await typed();
    others(opened, { ...register, activities: [{ ...incasso, department: 'Juridisch' }, verkoop] });
    await save(opened);
    const dialog = await screen.findByRole('dialog');
    others(opened, { ...register, activities: [verkoop] });
    await opened.user.click(within(dialog).getByRole('radio', { name: /Eigen waarde/ }));
    await opened.user.click(within(dialog).getByRole('button', { name: /Opslaan met deze keuzes/ }));
    expect(await screen.findByText('“V1 Incasso” is uit het bestand verwijderd.')).toBeDefined();
    expect(department()).toHaveProperty('value', 'Debiteuren');
  });
});

describe('leaving with a save', () => {
  it('waits for the save that is under way, and goes when that has worked', async () => {
    const fake = fakeApi();
    const { saveRecord } = fake.api;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slowly: typeof saveRecord = async (input) => {
      await held;
      return saveRecord(input);
    };
    Object.assign(fake.api, { saveRecord: slowly });
    const opened = await typed(fake);
    await save(opened);
    await screen.findByText('Bezig met opslaan…');
    await opened.user.click(screen.getByRole('link', { name: /^Partijen/ }));
    await opened.user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Opslaan' }));
    expect(department()).toBeDefined();
    release();
    expect(await screen.findByText('Nog geen partijen vastgelegd.')).toBeDefined();
    expect(onDisk(opened).activities[0]?.department).toBe('Debiteuren');
    expect(fake.calls('saveRecord')).toHaveLength(1);
  });
});

describe('a field that is not in shape', () => {
  it('is named, until it is corrected', async () => {
    const opened = await openRecord();
    await type(opened, 'x'.repeat(20_000));
    await save(opened);
    expect(
      await screen.findByText(/^Niet opgeslagen\. Nog niet in de juiste vorm: Afdeling\./),
    ).toBeDefined();
    await type(opened, 'Debiteuren');
    await waitFor(() => expect(screen.queryByText(/^Niet opgeslagen/)).toBeNull());
    expect(screen.getByText('1 veld gewijzigd')).toBeDefined();
  });
});

describe('a file that cannot be written any more', () => {
  it('leaves the way of another file, with what was typed', async () => {
    const opened = await typed();
    opened.fake.fail('saveRecord', { code: 'fileGone', path: PATH });
    await save(opened);
    await screen.findByText('Het bestand staat er niet meer.');
    opened.fake.fail('saveRecord', undefined);
    opened.fake.person.saves = '/registers/kopie.ropa.json';
    await opened.user.click(screen.getByRole('button', { name: 'Opslaan als…' }));
    expect(await screen.findByText('Opgeslagen als kopie.ropa.json.')).toBeDefined();
    expect(onDisk(opened, '/registers/kopie.ropa.json').activities[0]?.department).toBe('Debiteuren');
    expect(screen.queryByText('Het bestand staat er niet meer.')).toBeNull();
  });

  it('says what to do when it is read-only from the start, and can be saved elsewhere', async () => {
    const fake = fakeApi();
    fake.setAccess('readOnly');
    const { user } = await openRecord(fake);
    expect(screen.getByText(/Sla het register op onder een andere naam om te wijzigen/)).toBeDefined();
    expect(department()).toHaveProperty('readOnly', true);
    fake.person.saves = '/registers/kopie.ropa.json';
    await user.click(screen.getByRole('button', { name: 'Opslaan als…' }));
    await waitFor(() => expect(department()).toHaveProperty('readOnly', false));
  });
});

describe('the last success', () => {
  it('goes away at the next edit', async () => {
    const opened = await typed();
    await save(opened);
    await screen.findByText('V1 opgeslagen.');
    await type(opened, 'Inkoop');
    await screen.findByText('1 veld gewijzigd');
    expect(screen.queryByText('V1 opgeslagen.')).toBeNull();
  });

  it('goes away on the way to another page', async () => {
    const opened = await typed();
    await save(opened);
    await screen.findByText('V1 opgeslagen.');
    await opened.user.click(screen.getByRole('link', { name: /^Partijen/ }));
    expect(screen.queryByText('V1 opgeslagen.')).toBeNull();
  });

  it('tells how many records of somebody else came along', async () => {
    const opened = await typed();
    const parties = [aParty({ name: 'Zendesk' })];
    others(opened, { ...register, parties, activities: [incasso, { ...verkoop, department: 'Verkoop' }] });
    await save(opened);
    expect(await screen.findByText('V1 opgeslagen. Ook bijgewerkt: 2 regels van een ander.')).toBeDefined();
  });
});

describe('the note about kept work', () => {
  it('does not come back when the person types on after a save', async () => {
    const fake = fakeApi();
    fake.kept.push({
      registerId: register.id,
      registerPath: PATH,
      registerTitle: register.title,
      recordKind: 'activities',
      recordId: incasso.id,
      recordName: 'V1 Incasso',
      base: incasso,
      values: { ...incasso, department: 'Debiteuren' },
      at: '2026-11-22T15:19:00Z',
    });
    const opened = await openRecord(fake);
    await screen.findByText(/Hier staat het niet-opgeslagen werk/);
    await save(opened);
    await screen.findByText(/^Alles opgeslagen, /);
    await type(opened, 'Inkoop');
    await screen.findByText('1 veld gewijzigd');
    expect(screen.queryByText(/Hier staat het niet-opgeslagen werk/)).toBeNull();
    expect(screen.queryByText(/sindsdien ook opgeslagen/)).toBeNull();
  });
});
