// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { appNow } from '../../../../renderer/state/appStore';
import { encodeRegister } from '../../../../shared/register/canonical';
import { KEY_GROUPS } from '../../../../shared/manual/keys';
import type { KeyId } from '../../../../shared/manual/keys';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';
import { aRegister, anActivity, anId } from '../../../factories';
import { cellUnder, chosenIn, focusCell } from '../list/listInWindow';
import { DATA_KEY_PROOFS } from './keysInData';

const PATH = '/registers/onze.ropa.json';

async function inList() {
  const fake = fakeApi();
  const activities = [
    anActivity({ number: 'V1', name: 'Incasso' }),
    anActivity({ id: anId(5), number: 'V2', name: 'Verkoop' }),
  ];
  fake.disk.set(PATH, encodeRegister(aRegister({ activities })));
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  const grid = await screen.findByRole('grid');
  return { ...opened, grid };
}

async function inRecord() {
  const opened = await inList();
  await opened.user.click(screen.getByText('Incasso'));
  return { ...opened, department: await screen.findByRole('textbox', { name: 'Afdeling' }) };
}

const nameNow = () => screen.getByRole('textbox', { name: /^Naam/ }).getAttribute('value');
const question = () => appNow().question?.kind;

/** What each key must do, shown by doing it. A key that is listed and proved nowhere does not compile. */
const PROOFS: Readonly<Record<KeyId, () => Promise<void>>> = {
  ...DATA_KEY_PROOFS,
  async palette() {
    const { user } = await inList();
    await user.keyboard('{Control>}k{/Control}');
    expect(question()).toBe('palette');
  },
  async manual() {
    const { user } = await inList();
    await user.keyboard('{F1}');
    expect(appNow().page.kind).toBe('manual');
  },
  async save() {
    const { user, fake, department } = await inRecord();
    await user.type(department, 'Financiën');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(fake.disk.get(PATH)).toContain('Financiën'));
  },
  async saveAs() {
    const { user, fake } = await inList();
    fake.person.saves = '/registers/kopie.ropa.json';
    await user.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
    await waitFor(() => expect(fake.disk.has('/registers/kopie.ropa.json')).toBe(true));
  },
  async undo() {
    const { user, fake } = await savedChange();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(fake.calls('undo')).toHaveLength(1));
  },
  async redo() {
    const { user, fake } = await savedChange();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(appNow().opened?.redo).not.toBeNull());
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(fake.calls('redo')).toHaveLength(1));
  },
  async new() {
    const { user } = await inList();
    await user.keyboard('{Control>}n{/Control}');
    expect(question()).toBe('newRegister');
  },
  async open() {
    const { user, fake } = await inList();
    await user.keyboard('{Control>}o{/Control}');
    await waitFor(() => expect(fake.calls('chooseAndOpen')).toHaveLength(2));
  },
  async export() {
    const { user } = await inList();
    await user.keyboard('{Control>}e{/Control}');
    expect(appNow().page.kind).toBe('export');
  },
  async lockNow() {
    const { user, fake } = await inList();
    await fake.api.lockFile({ current: '', passphrase: 'vijf losse woorden' });
    fake.person.opens = `${PATH}.age`;
    await user.keyboard('{Control>}o{/Control}');
    await waitFor(() => expect(appNow().opened?.isLocked).toBe(true));
    await user.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
    await waitFor(() => expect(fake.told.reloaded).toBe(1));
  },
  async region() {
    const { user } = await inList();
    const region = () => document.activeElement?.closest('[data-region]');
    await user.keyboard('{F6}');
    const first = region();
    await user.keyboard('{F6}');
    expect(region()).not.toBe(first);
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(region()).toBe(first);
  },
  async search() {
    const { user } = await inList();
    for (const keys of ['{Control>}f{/Control}', '/']) {
      document.querySelector<HTMLElement>('nav a')?.focus();
      await user.keyboard(keys);
      expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    }
  },
  async emptySearch() {
    const { user } = await inList();
    await user.type(screen.getByRole('searchbox'), 'Verk{Escape}');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  },
  async cell() {
    const { grid } = await inList();
    focusCell(grid, '0:1');
    const press = (key: string) => {
      fireEvent.keyDown(document.activeElement ?? grid, { key });
      return document.activeElement?.getAttribute('data-cell');
    };
    expect(['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'].map(press)).toEqual([
      '1:1',
      '0:1',
      '0:2',
      '0:1',
    ]);
    expect(['PageDown', 'PageUp', 'Home'].map(press)).toEqual(['1:1', '0:1', '0:0']);
    expect(press('End')).not.toBe('0:0');
  },
  async openRecord() {
    const { grid } = await inList();
    focusCell(grid, '0:1');
    fireEvent.keyDown(document.activeElement ?? grid, { key: 'Enter' });
    await waitFor(() => expect(appNow().page.kind).toBe('record'));
  },
  async editCell() {
    const { grid, user, view } = await inList();
    focusCell(grid, cellUnder(grid, 'Rechtspersoon'));
    await user.keyboard('{F2}');
    expect(
      await screen.findByRole('dialog', { name: 'Rechtspersoon instellen: 1 verwerking' }),
    ).toBeDefined();
    view.unmount();
    const again = await inList();
    focusCell(again.grid, '0:1');
    await again.user.keyboard('{F2}');
    await waitFor(() => expect(appNow().page.kind).toBe('record'));
  },
  async fillCells() {
    const { grid, user } = await inList();
    focusCell(grid, cellUnder(grid, 'Rechtspersoon'));
    await user.keyboard('{Control>}a{/Control}{Control>}d{/Control}');
    expect(
      await screen.findByRole('dialog', { name: 'Rechtspersoon instellen: 2 verwerkingen' }),
    ).toBeDefined();
  },
  async choose() {
    const { grid } = await inList();
    focusCell(grid, '0:1');
    fireEvent.keyDown(document.activeElement ?? grid, { key: ' ' });
    expect(chosenIn(grid)).toEqual(['V1']);
  },
  async extend() {
    const { grid } = await inList();
    focusCell(grid, '0:1');
    fireEvent.keyDown(document.activeElement ?? grid, { key: 'ArrowDown', shiftKey: true });
    expect(chosenIn(grid)).toEqual(['V1', 'V2']);
  },
  async chooseAll() {
    const { grid } = await inList();
    focusCell(grid, '0:1');
    fireEvent.keyDown(document.activeElement ?? grid, { key: 'a', ctrlKey: true });
    expect(chosenIn(grid)).toEqual(['V1', 'V2']);
  },
  async neighbour() {
    const { user } = await inRecord();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(nameNow()).toBe('Verkoop'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(nameNow()).toBe('Incasso'));
  },
  async finding() {
    const { user } = await inRecord();
    await screen.findAllByText('ontbreekt', { exact: false });
    await user.keyboard('{F8}');
    const first = document.activeElement;
    expect(first?.closest('form')).not.toBeNull();
    await user.keyboard('{F8}');
    expect(document.activeElement).not.toBe(first);
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(document.activeElement).toBe(first);
  },
  async backToList() {
    const { user, department } = await inRecord();
    await user.click(department);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('grid')).toBeDefined();
  },
  async answer() {
    const { user, group } = await atQuestion();
    for (const [key, name] of [
      ['j', 'Ja'],
      ['n', 'Nee'],
      ['o', 'Onbekend'],
    ] as const) {
      await user.keyboard(key);
      expect(within(group).getByRole('radio', { name })).toHaveProperty('checked', true);
    }
  },
  async unanswer() {
    const { user, group } = await atQuestion();
    await user.keyboard('j{Delete}');
    expect(within(group).getByRole('radio', { name: 'Ja' })).toHaveProperty('checked', false);
  },
  async dialogMain() {
    const { user } = await inList();
    await user.keyboard('{Control>}n{/Control}');
    await user.type(screen.getByLabelText('Titel van het register'), 'Onze{Control>}{Enter}{/Control}');
    await waitFor(() => expect(appNow().opened?.register.title).toBe('Onze'));
  },
  async dialogCancel() {
    const { user } = await inList();
    await user.keyboard('{Control>}n{/Control}');
    await user.keyboard('{Escape}');
    expect(question()).toBeUndefined();
  },
};

async function savedChange() {
  const opened = await inRecord();
  await opened.user.type(opened.department, 'Financiën');
  await opened.user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(appNow().opened?.undo).not.toBeNull());
  await opened.user.click(screen.getByRole('link', { name: /^Partijen/ }));
  return opened;
}

async function atQuestion() {
  const opened = await inRecord();
  const group = screen.getAllByRole('radiogroup')[0] ?? document.body;
  within(group).getByRole('radio', { name: 'Ja' }).focus();
  return { ...opened, group };
}

describe('a key that the manual lists', () => {
  const rows = KEY_GROUPS.flatMap((group) => group.rows);

  it.each(rows.map(({ id, does }) => [does.nl, id] as const))('does what it says: %s', async (_does, id) => {
    await PROOFS[id]();
  });

  it('stands in the table once', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(PROOFS).sort());
  });
});

describe('the keys at a glance', () => {
  it('open from the header with all keys, and close with Escape', async () => {
    const { user } = await inList();
    await user.click(screen.getByRole('button', { name: 'Sneltoetsen' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Sneltoetsen' });
    const shown = within(dialog).getAllByRole('row').length;
    expect(shown).toBe(KEY_GROUPS.flatMap(({ rows }) => rows).length + KEY_GROUPS.length);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});

describe('Escape in a record', () => {
  it('stays while something is not saved', async () => {
    const { user, department } = await inRecord();
    await user.type(department, 'F{Escape}');
    expect(appNow().page.kind).toBe('record');
  });

  it('first closes the options of a field', async () => {
    const { user } = await inRecord();
    const [picker] = screen.getAllByRole('combobox');
    await user.click(picker ?? document.body);
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('listbox').length).toBeGreaterThan(0);
    await user.keyboard('{Escape}');
    expect(appNow().page.kind).toBe('record');
    await user.keyboard('{Escape}');
    expect(appNow().page.kind).toBe('list');
  });
});
