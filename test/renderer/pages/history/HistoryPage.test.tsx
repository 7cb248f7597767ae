// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../../shared/commands/commands';
import { newSession } from '../../../../shared/commands/session';
import { encodeRegister } from '../../../../shared/register/canonical';
import { decodeRegister } from '../../../../shared/register/codec';
import { anActivity, anId, aRegister } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';
const A = anActivity({ id: anId(1), number: 'V1', name: 'Incasso' });
const B = anActivity({ id: anId(2), number: 'V2', name: 'Verkoop' });

/** A window on a register that was saved twice: the department of V1, then that of V2, once by Jan de Vries. */
async function opened() {
  const fake = fakeApi();
  fake.disk.set(PATH, encodeRegister(aRegister({ activities: [A, B] })));
  fake.person.opens = PATH;
  const commands = createCommands(fake.ports, newSession());
  await commands.chooseAndOpen(undefined);
  const save = (record: object, reason: string) =>
    commands.saveRecords({ changes: [{ collection: 'activities', record: record as never }], reason });
  await save({ ...A, department: 'Financiën' }, 'Reorganisatie');
  await commands.savePreferences({ density: 'comfortable', motion: 'system', author: 'Jan de Vries' });
  await save({ ...B, department: 'Binnendienst' }, '');
  await commands.savePreferences({ density: 'comfortable', motion: 'system', author: '' });
  const window = await openWindow(fake);
  await window.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await window.user.click(await screen.findByRole('link', { name: 'Geschiedenis' }));
  await screen.findByText(/Afdeling ingevuld: “Financiën”/);
  const onDisk = () => decodeRegister(JSON.parse(fake.disk.get(PATH) ?? ''), PATH).data;
  return { ...window, onDisk, save };
}

type Desk = Awaited<ReturnType<typeof opened>>;

async function choose({ user }: Desk, place: number, action: string): Promise<void> {
  const buttons = screen.getAllByRole('button', { name: /^Met de stand van/ });
  await user.click(buttons[place] as HTMLElement);
  await user.click(await screen.findByRole('menuitem', { name: action }));
}

describe('the history of a register', () => {
  it('tells who did what, where and why, the latest first', async () => {
    await opened();
    const items = within(screen.getByRole('region', { name: 'Geschiedenis' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(items[1]).toMatch(/Jan de Vries Verwerking “V2 Verkoop”: Afdeling ingevuld: “Binnendienst”\./);
    expect(items[2]).toMatch(/fg Verwerking “V1 Incasso”: .* Reden: “Reorganisatie”/);
  });

  it('tells only of one person, or of one record', async () => {
    const { user } = await opened();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wie' }), 'Jan de Vries');
    await waitFor(() => expect(screen.queryByText(/“Financiën”/)).toBeNull());
    expect(screen.getByText('1 regel')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Filter wissen' }));
    await user.type(screen.getByRole('combobox', { name: 'Regel' }), 'V1 Inc');
    await user.click(await screen.findByRole('option', { name: /^V1 Inc/ }));
    await screen.findByRole('heading', { name: 'Geschiedenis van V1 Incasso' });
    await waitFor(() => expect(screen.queryByText(/“Binnendienst”/)).toBeNull());
  });

  it('tells only what holds the words that are looked for, in what is said, why and by whom', async () => {
    const { user } = await opened();
    const search = screen.getByRole('searchbox', { name: 'Zoeken' });
    await user.type(search, 'afdeling REORG');
    await waitFor(() => expect(screen.queryByText(/“Binnendienst”/)).toBeNull());
    expect(screen.getByText(/“Financiën”/)).toBeDefined();
    expect(screen.getByText('1 regel')).toBeDefined();
    await user.clear(search);
    await user.type(search, 'jan (');
    await screen.findByText('Geen wijzigingen met deze keuze.');
    await user.click(screen.getByRole('button', { name: 'Filter wissen' }));
    await screen.findByText(/“Binnendienst”/);
  });

  it('tells fifty at a time, and the older ones when they are asked for', async () => {
    const { user, save, fake } = await opened();
    for (let n = 1; n <= 50; n += 1) await save({ ...A, department: `Afdeling ${n}` }, '');
    await act(async () => {
      fake.look();
      await Promise.resolve();
    });
    await user.click(await screen.findByRole('button', { name: 'Oudere' }));
    await screen.findByText('51 tot en met 54 van 54');
    expect(screen.queryByText(/“Afdeling 50”/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Nieuwere' }));
    await screen.findByText(/in “Afdeling 50”/);
  });

  it('is reached from a record, and shows that record only', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('link', { name: 'Verwerking “V1 Incasso”' }));
    await user.click(await screen.findByRole('button', { name: 'Geschiedenis' }));
    await screen.findByRole('heading', { name: 'Geschiedenis van V1 Incasso' });
    await screen.findByText('1 regel');
  });

  it('shows two states beside each other', async () => {
    const desk = await opened();
    await choose(desk, 1, 'Vergelijken vanaf hier (A)');
    const table = await screen.findByRole('table');
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual(['VeldAB', 'Verwerking “V2 Verkoop”', 'Afdelingniet vastgelegdBinnendienst']);
    expect(within(table).getByText('Binnendienst').tagName).toBe('INS');
  });

  it('says in words what verifying proves, and finds a known fingerprint', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Controleren' }));
    await screen.findByText('4 regels sluiten aan');
    await user.type(screen.getByRole('textbox', { name: /^Vingerafdruk/ }), 'f'.repeat(64));
    await user.click(screen.getByRole('button', { name: 'Controleren' }));
    await screen.findByText('ingreep gevonden');
  });

  it('erases a name after saying what that does not cover', async () => {
    const { user, onDisk } = await opened();
    await user.click(screen.getByRole('button', { name: 'Naam wissen…' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/reservekopieën, rapporten in Word/)).toBeDefined();
    await user.type(within(dialog).getByRole('textbox', { name: 'Naam' }), 'Jan de Vries');
    await user.click(within(dialog).getByRole('button', { name: 'Naam wissen' }));
    await screen.findByText('(naam gewist)', { selector: 'b' });
    expect(JSON.stringify(onDisk())).not.toContain('Jan de Vries');
  });
});

describe('an earlier state', () => {
  it('is shown in every list, cannot be changed, and the way back is always there', async () => {
    const desk = await opened();
    await choose(desk, 1, 'Register tonen zoals het toen was');
    await screen.findByText(/^Zo was het register op/);
    await desk.user.click(screen.getByRole('link', { name: /^Verwerkingen/ }));
    await desk.user.click(await screen.findByText('Verkoop'));
    expect(await screen.findByRole('textbox', { name: 'Afdeling' })).toHaveProperty('value', '');
    expect(screen.getByRole('textbox', { name: 'Afdeling' })).toHaveProperty('readOnly', true);
    expect(screen.queryByRole('button', { name: /^Opslaan/ })).toBeNull();
    await desk.user.click(screen.getByRole('button', { name: 'Terug naar nu' }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Afdeling' })).toHaveProperty('value', 'Binnendienst'),
    );
  });

  it('of a day is asked for by its date', async () => {
    const { user } = await opened();
    await user.type(screen.getByRole('textbox', { name: 'Het register zoals het was op' }), '01-11-2026');
    await user.click(screen.getByRole('button', { name: 'Tonen' }));
    await screen.findByText('Zo was het register voor de eerste vastgelegde wijziging.');
  });
});

describe('the overview', () => {
  it('tells the latest changes and leads to the history', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('link', { name: 'Overzicht' }));
    const panel = await screen.findByRole('region', { name: 'Laatste wijzigingen' });
    await within(panel).findByText(/Afdeling ingevuld: “Binnendienst”/);
    await user.click(within(panel).getByRole('link', { name: 'geschiedenis' }));
    await screen.findByRole('heading', { level: 1, name: 'Geschiedenis' });
  });
});
