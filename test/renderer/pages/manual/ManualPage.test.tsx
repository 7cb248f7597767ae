// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { manualSection } from '../../../../shared/manual/manual';
import { COLLECTION_NAMES } from '../../../../shared/register/register';
import { sectionOfPage } from '../../../../renderer/state/helping';
import type { Page } from '../../../../renderer/state/appStore';
import { openWindow } from '../../inWindow';

async function openExample() {
  const opened = await openWindow();
  await opened.user.click(screen.getByRole('button', { name: /[Vv]oorbeeld/ }));
  await screen.findByRole('grid');
  return opened;
}

const FAILURE = { code: 'noRegisterOpen' } as const;
const START: Page = { kind: 'start' };

/** One of each; a new kind of page does not compile until it is here. */
const PAGES: { readonly [Kind in Page['kind']]: Extract<Page, { readonly kind: Kind }> } = {
  starting: { kind: 'starting' },
  start: { kind: 'start' },
  notOpened: { kind: 'notOpened', failure: FAILURE },
  overview: { kind: 'overview' },
  list: { kind: 'list', collection: 'activities' },
  record: { kind: 'record', collection: 'activities', id: 'x', start: { kind: 'saved' }, at: '' },
  findings: { kind: 'findings' },
  decide: { kind: 'decide', view: 'dpia', country: '' },
  export: { kind: 'export' },
  report: { kind: 'report', handle: 'h', fileName: 'r.docx' },
  history: { kind: 'history', part: '', recordId: '' },
  backups: { kind: 'backups' },
  sheet: { kind: 'sheet', collection: 'activities' },
  merge: { kind: 'merge', handle: '' },
  settings: { kind: 'settings', from: START },
  manual: { kind: 'manual', section: 'start', from: START },
};

describe('the manual', () => {
  it('tells about every screen and every list', () => {
    const pages = [
      ...Object.values<Page>(PAGES),
      ...COLLECTION_NAMES.map((collection): Page => ({ kind: 'list', collection })),
    ];
    expect(pages.filter((page) => manualSection(sectionOfPage(page)) === undefined)).toEqual([]);
  });

  it('opens with F1 at the screen where one is, and leads back there', async () => {
    const { user } = await openExample();
    await user.click(screen.getByRole('link', { name: /Bevindingen/ }));
    await user.keyboard('{F1}');
    expect(await screen.findByRole('heading', { level: 2, name: 'Bevindingen' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Terug' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Bevindingen' })).toBeDefined();
  });

  it('opens without a register too, in the language of the window', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByRole('button', { name: 'English' }));
    await user.keyboard('{F1}');
    expect(await screen.findByRole('heading', { level: 2, name: 'Start page' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('button', { name: /View the example/ })).toBeDefined();
  });

  it('goes from section to section, and takes the focus to the heading', async () => {
    const { user } = await openExample();
    fireEvent.keyDown(document.body, { key: 'F1' });
    const index = await screen.findByRole('navigation', { name: 'Hoofdstukken' });
    await user.click(within(index).getByRole('link', { name: 'Waar alles staat' }));
    const heading = await screen.findByRole('heading', { level: 2, name: 'Waar alles staat' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('%APPDATA%\\Verwerkingsregister')).toBeDefined();
  });

  it('shows in its index only the sections in which a search is found', async () => {
    const { user } = await openExample();
    await user.keyboard('{F1}');
    const index = await screen.findByRole('navigation', { name: 'Hoofdstukken' });
    await user.type(within(index).getByRole('searchbox'), 'draagbare');
    const links = within(index).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Waar alles staat',
      'Het programma verwijderen',
    ]);
    await user.type(within(index).getByRole('searchbox'), 'xyzzy');
    expect(within(index).getByText('Geen hoofdstuk waarin dit staat.')).toBeDefined();
  });

  it('marks what was not read in the law itself', async () => {
    const { user } = await openExample();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), '?artikel 30 vraagt{Enter}');
    expect(await screen.findByRole('heading', { level: 2, name: 'Wat artikel 30 vraagt' })).toBeDefined();
    expect(screen.getAllByText('nog te bevestigen')).toHaveLength(3);
  });
});

describe('F1 in a form', () => {
  async function onField() {
    const { user } = await openExample();
    await user.click(screen.getByText(/^Salarisadministratie/));
    await user.type(await screen.findByRole('textbox', { name: 'Afdeling' }), 'Financiën');
    await user.keyboard('{F1}');
    return { user, dialog: await screen.findByRole('alertdialog', { name: 'Afdeling' }) };
  }

  it('explains the field over the form, and leaves what was typed', async () => {
    const { user, dialog } = await onField();
    expect(dialog.textContent).toContain('Aanduiding');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Afdeling' })).toHaveProperty('value', 'Financiën');
  });

  it('leads on to the manual only after the question about unsaved work', async () => {
    const { user, dialog } = await onField();
    await user.click(within(dialog).getByRole('button', { name: 'In de handleiding lezen' }));
    expect(await screen.findByRole('button', { name: 'Niet opslaan' })).toBeDefined();
  });
});
