// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { appNow } from '../../../../renderer/state/appStore';
import type { Register } from '../../../../shared/register/register';
import { fakeApi } from '../../fakeApi';
import { chosenIn, focusCell, openList } from './listInWindow';

const SAVED = '/register.ropa.json';

async function openSaved() {
  const fake = fakeApi('example');
  fake.person.saves = SAVED;
  return openList(fake);
}

function owners(): readonly string[] {
  return (appNow().opened?.register.activities ?? [])
    .filter(({ owner }) => owner !== '')
    .map(({ number, owner }) => `${number} ${owner}`);
}

async function chooseThree({ user, grid }: Awaited<ReturnType<typeof openList>>) {
  focusCell(grid, '2:2');
  await user.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
}

async function askChange({ user }: Awaited<ReturnType<typeof openList>>, change: string) {
  await user.click(screen.getByRole('button', { name: 'Meer wijzigen' }));
  await user.click(await screen.findByRole('menuitem', { name: change }));
}

describe('choosing several records', () => {
  it('goes by Space, Shift with the arrows, Ctrl+A and the box above', async () => {
    const opened = await openList();
    await chooseThree(opened);
    const { user, grid } = opened;
    expect(chosenIn(grid)).toEqual(['V03', 'V04', 'V05']);
    expect(screen.getByText('3 gekozen')).toBeDefined();
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(chosenIn(grid)).toEqual(['V03', 'V04']);
    await user.keyboard('{Control>}a{/Control}');
    expect(await screen.findByText('26 gekozen')).toBeDefined();
    await user.click(within(grid).getByRole('columnheader', { name: 'Alle regels in beeld kiezen' }));
    expect(chosenIn(grid)).toEqual([]);
  });

  it('goes by mouse: the box, Ctrl and Shift choose, and only a plain click opens', async () => {
    const { user, grid } = await openList();
    await user.click(within(grid).getByRole('gridcell', { name: /^V02 .* kiezen$/ }));
    await user.keyboard('{Shift>}');
    await user.click(within(grid).getByText('V04'));
    await user.keyboard('{/Shift}{Control>}');
    await user.click(within(grid).getByText('V06'));
    await user.keyboard('{/Control}');
    expect(chosenIn(grid)).toEqual(['V02', 'V03', 'V04', 'V06']);
    expect(screen.queryByRole('heading', { level: 1, name: 'Verwerkingen' })).not.toBeNull();
  });

  it('keeps what a search hides, and says so', async () => {
    const opened = await openList();
    await chooseThree(opened);
    await opened.user.type(screen.getByRole('searchbox'), 'incasso');
    expect(await screen.findByText(/3 gekozen, waarvan [1-3] buiten beeld/)).toBeDefined();
  });
});

describe('changing several records', () => {
  it('shows what would change, changes it as one step, and takes it back', async () => {
    const opened = await openSaved();
    await chooseThree(opened);
    const { user, fake } = opened;
    await askChange(opened, 'Proceseigenaar…');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Kies eerst een waarde.')).toBeDefined();
    await user.type(within(dialog).getByRole('textbox', { name: 'Proceseigenaar' }), 'Hoofd verkoop');
    expect(
      within(dialog).getByText('3 verwerkingen wijzigen van “niet vastgelegd” naar “Hoofd verkoop”.'),
    ).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: '3 verwerkingen wijzigen' }));
    expect(await screen.findByText('3 verwerkingen gewijzigd.')).toBeDefined();
    expect(owners()).toEqual(['V03 Hoofd verkoop', 'V04 Hoofd verkoop', 'V05 Hoofd verkoop']);
    expect(fake.calls('changeSeveral')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(owners()).toEqual([]));
  });

  it('changes what a filter hides too, and warns of it', async () => {
    const opened = await openSaved();
    await chooseThree(opened);
    const { user } = opened;
    await user.type(screen.getByRole('searchbox'), 'nergensinhetregister');
    await screen.findByText(/waarvan 3 buiten beeld/);
    await askChange(opened, 'Afdeling…');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/3 van de gekozen regels staan buiten beeld/)).toBeDefined();
    await user.type(within(dialog).getByRole('textbox', { name: 'Afdeling' }), 'Verkoop');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('3 verwerkingen gewijzigd.');
    const changed = appNow().opened?.register.activities.filter(({ department }) => department === 'Verkoop');
    expect(changed).toHaveLength(3);
  });

  it('ends records with a date, counting what they are now', async () => {
    const opened = await openSaved();
    await chooseThree(opened);
    const { user } = opened;
    await user.click(screen.getByRole('button', { name: 'Beëindigen…' }));
    const dialog = await screen.findByRole('dialog');
    const date = within(dialog).getByRole('textbox', { name: 'Beëindigd op' });
    await user.clear(date);
    await user.type(date, 'morgen');
    expect(within(dialog).getByText(/Vul een datum in/)).toBeDefined();
    await user.clear(date);
    await user.type(date, '22-11-2026');
    expect(within(dialog).getByText('3 verwerkingen beëindigen per 22-11-2026.')).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: '3 verwerkingen beëindigen' }));
    await screen.findByText('3 verwerkingen gewijzigd.');
    const ended = appNow().opened?.register.activities.filter(({ endedOn }) => endedOn === '2026-11-22');
    expect(ended?.map(({ status }) => status)).toEqual(['ended', 'ended', 'ended']);
  });

  it('stays open with the reason when saving fails, and nothing has changed', async () => {
    const opened = await openSaved();
    await chooseThree(opened);
    const { user, fake } = opened;
    fake.fail('changeSeveral', { code: 'recordChangedByOther', name: 'V04' });
    await askChange(opened, 'Proceseigenaar…');
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Proceseigenaar' }), 'HR');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await within(dialog).findByText(/Iemand anders heeft “V04” ook gewijzigd/)).toBeDefined();
    expect(within(dialog).getByRole('textbox', { name: 'Proceseigenaar' })).toHaveProperty('value', 'HR');
    expect(owners()).toEqual([]);
  });
});

describe('an extract of what is chosen', () => {
  it('holds those records and no other, after the list of what stays behind', async () => {
    const opened = await openSaved();
    await chooseThree(opened);
    const { user, fake } = opened;
    fake.person.saves = '/uittreksel.ropa.json';
    await user.click(screen.getByRole('button', { name: 'Uittreksel…' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('combobox', { name: 'Waarvan' })).toHaveProperty('value', '0');
    expect(within(dialog).getByRole('option', { name: 'Gekozen verwerkingen (3)' })).toBeDefined();
    await within(dialog).findByText(/^\d+ onderdelen$/);
    await user.click(within(dialog).getByRole('button', { name: 'Uittreksel opslaan…' }));
    await screen.findByText('Het uittreksel uittreksel.ropa.json is opgeslagen.');
    const { activities } = JSON.parse(fake.disk.get('/uittreksel.ropa.json') ?? '') as Register;
    expect(activities.map(({ number }) => number).sort()).toEqual(['V03', 'V04', 'V05']);
  });
});

describe('duplicating', () => {
  it('opens a new record that is not saved yet, from the list and from the record', async () => {
    const { user, grid } = await openList();
    focusCell(grid, '11:2');
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Dupliceren' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Incasso (kopie)' })).toBeDefined();
    expect(screen.getByRole('textbox', { name: 'Nummer' })).toHaveProperty('value', '');
    expect(appNow().opened?.register.activities).toHaveLength(26);
    expect(appNow().unsaved).toBeDefined();
  });
});

describe('comparing', () => {
  it('puts two chosen records beside each other, at first only where they differ', async () => {
    const { user, grid } = await openList();
    focusCell(grid, '2:2');
    await user.keyboard(' ');
    expect(screen.queryByRole('button', { name: 'Vergelijken' })).toBeNull();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Vergelijken' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Twee regels naast elkaar' });
    const headers = within(dialog).getAllByRole('columnheader');
    expect(headers.map(({ textContent }) => textContent)).toEqual(['Veld', 'V03', 'V04']);
    const row = within(dialog).getByRole('row', { name: /^Nr/ });
    expect(row.textContent).toBe('NrV03V04');
    expect(within(dialog).queryByText('gelijk')).toBeNull();
    const different = within(dialog).getAllByRole('row').length - 1;
    expect(within(dialog).getByText(`${different} velden verschillen.`)).toBeDefined();
    await user.click(within(dialog).getByRole('checkbox', { name: 'Ook wat gelijk is' }));
    expect(within(dialog).getAllByText('gelijk').length).toBeGreaterThan(0);
  });
});
