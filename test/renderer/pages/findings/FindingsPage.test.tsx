// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import type { Register } from '../../../../shared/register/register';
import { aRegister } from '../../../factories';
import { carefulRegister } from '../../../fixtures/carefulRegister';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';

async function openFindings() {
  const opened = await openWindow(fakeApi('example'));
  await opened.user.click(await screen.findByRole('link', { name: /^Bevindingen/ }));
  return { ...opened, grid: await screen.findByRole('treegrid', { name: 'Bevindingen' }) };
}

async function openFindingsOf(register: Register) {
  const fake = fakeApi();
  fake.disk.set(PATH, encodeRegister(register));
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await opened.user.click(await screen.findByRole('link', { name: /^Bevindingen/ }));
  return opened;
}

function rowWith(grid: HTMLElement, words: RegExp): HTMLElement {
  const row = within(grid)
    .getAllByRole('row')
    .find(({ textContent }) => words.test(textContent));
  if (!row) throw new Error(`no row with ${words.source}`);
  return row;
}

/** What the page puts on the clipboard; a page under test has none. */
function fakeClipboard(): ReadonlyMap<string, string> {
  const data = new Map<string, string>();
  const execCommand = () => {
    const setData = (type: string, text: string) => data.set(type, text);
    const event = Object.assign(new Event('copy'), { clipboardData: { setData } });
    return window.dispatchEvent(event);
  };
  Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
  return data;
}

describe('the page of findings', () => {
  it('puts them together by rule, with how often and where', async () => {
    const { grid } = await openFindings();
    const row = rowWith(grid, /Vul de categorieën ontvangers in/);
    expect(row.getAttribute('aria-expanded')).toBe('false');
    expect(row.textContent).toMatch(/ontbreekt.*A30.*30 lid 1 d · REC-01.*V01, V02.*19$/);
  });

  it('opens a rule and goes to the field of a finding', async () => {
    const { user, grid } = await openFindings();
    await user.click(rowWith(grid, /REC-01/));
    await user.click(rowWith(grid, /V12 Incasso|V08 Marketing/));
    expect(await screen.findByRole('heading', { level: 1, name: /Marketing/ })).toBeDefined();
    const field = screen.getByRole('radiogroup', { name: 'Worden gegevens aan anderen verstrekt?' });
    await waitFor(() => expect(field.contains(document.activeElement)).toBe(true));
  });

  it('works with the keyboard alone, and is as it was left when the person comes back', async () => {
    const { user, grid } = await openFindings();
    grid.querySelector<HTMLElement>('[data-cell="0:0"]')?.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement?.closest('[role="row"]')?.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const row = document.activeElement?.closest('[role="row"]')?.textContent;
    await user.keyboard('{Enter}');
    await screen.findByRole('navigation', { name: 'Plaats in het register' });
    await user.click(screen.getByRole('link', { name: /^Bevindingen/ }));
    await screen.findByRole('treegrid');
    expect(document.activeElement?.closest('[role="row"]')?.textContent).toBe(row);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}');
    expect(document.activeElement?.closest('[role="row"]')?.getAttribute('aria-expanded')).toBe('false');
  });

  it('shows one level, or what a search finds, and says how much that is', async () => {
    const { user, grid } = await openFindings();
    const all = Number.parseInt(
      screen.getByText(/^\d+ van \d+$/, { selector: '[role=status]' }).textContent,
      10,
    );
    await user.click(screen.getByRole('button', { name: /^Artikel 30/ }));
    expect(within(screen.getByRole('treegrid')).queryByText('wettelijk nodig')).toBeNull();
    const search = screen.getByRole('searchbox', { name: 'Zoek in bevindingen' });
    await user.type(search, 'incasso bewaartermijn');
    await waitFor(() => expect(screen.getByText(new RegExp(`^\\d van ${all}$`))).toBeDefined());
    expect(rowWith(screen.getByRole('treegrid'), /V12 Incasso/)).toBeDefined();
    await user.type(search, 'xyz');
    expect(await screen.findByText(/^Niets gevonden voor “incasso bewaartermijnxyz”/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Filter wissen' }));
    expect(await screen.findByText(`${all} van ${all}`)).toBeDefined();
    expect(grid.isConnected).toBe(false);
  });

  it('puts them together by record or by level when asked', async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole('radio', { name: 'per registerregel' }));
    const byRecord = await screen.findByRole('treegrid');
    expect(rowWith(byRecord, /^V01 Offertes/).textContent).toMatch(/bevindingen op artikel 30/);
    await user.click(screen.getByRole('radio', { name: 'per niveau' }));
    const byLevel = await screen.findByRole('treegrid');
    expect(rowWith(byLevel, /bevindingen op artikel 30/).getAttribute('aria-expanded')).toBe('true');
  });

  it('puts what is shown on the clipboard, one line for each finding', async () => {
    const { user } = await openFindings();
    await user.type(screen.getByRole('searchbox', { name: 'Zoek in bevindingen' }), 'REC-01 V08');
    await screen.findByText(/^1 van \d+$/);
    const clipboard = fakeClipboard();
    await user.click(screen.getByRole('button', { name: 'Lijst kopiëren voor Excel of Word' }));
    expect(await screen.findByText('1 regel gekopieerd. Plak in Excel of Word.')).toBeDefined();
    const [headers, line, ...rest] = (clipboard.get('text/plain') ?? '').split('\r\n');
    expect(headers).toBe(
      ['Soort', 'Niveau', 'Artikel', 'Toetsregel', 'Bevinding', 'Registerregel', 'Veld', 'Besluit'].join(
        '\t',
      ),
    );
    expect(line?.split('\t')).toEqual([
      ...['ontbreekt', 'A30', '30 lid 1 d', 'REC-01'],
      expect.stringContaining('categorieën ontvangers'),
      expect.stringMatching(/^V08 /),
      expect.stringMatching(/./),
      '',
    ]);
    expect(rest).toEqual([]);
  });

  it('draws only what is in view', async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole('radio', { name: 'per niveau' }));
    const grid = await screen.findByRole('treegrid');
    expect(Number(grid.getAttribute('aria-rowcount'))).toBeGreaterThan(500);
    expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
  });

  it('speaks the language of the window', async () => {
    const { user, grid } = await openFindings();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Findings' })).toBeDefined();
    expect(rowWith(grid, /Enter the categories of recipients/).textContent).toMatch(
      /missing.*30\(1\)\(d\) · REC-01/,
    );
  });

  it('says so when there is nothing to look at, and promises no more than that', async () => {
    await openFindingsOf(carefulRegister());
    expect(await screen.findByText('Geen bevindingen.')).toBeDefined();
    expect(screen.getByText(/Of het klopt met wat er werkelijk gebeurt/)).toBeDefined();
  });

  it('does not take an empty register for a good one, and leads to the list where it begins', async () => {
    const { user } = await openFindingsOf(aRegister());
    const grid = await screen.findByRole('treegrid');
    await user.click(rowWith(grid, /Er is nog geen organisatie vastgelegd/));
    await user.click(rowWith(grid, /^ontbreektTestregister/));
    expect(await screen.findByRole('heading', { level: 1, name: 'Organisaties' })).toBeDefined();
  });
});

describe('the count in the menu', () => {
  it('is what Article 30 asks, and falls when that is filled in and saved', async () => {
    const fake = fakeApi('example');
    fake.person.saves = PATH;
    const { user } = await openWindow(fake);
    const count = async () =>
      Number.parseInt(
        (await screen.findByText(/bevindingen op artikel 30$/, { selector: 'nav *' })).textContent,
        10,
      );
    const before = await count();
    await user.click(await screen.findByText('Relatiebeheer en ondersteuning'));
    const name = 'Worden gegevens aan anderen verstrekt?';
    const question = await screen.findByRole('radiogroup', { name });
    await user.click(within(question).getByRole('radio', { name: 'Nee' }));
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText(/^Alles opgeslagen, /);
    await waitFor(async () => expect(await count()).toBe(before - 1));
  });
});
