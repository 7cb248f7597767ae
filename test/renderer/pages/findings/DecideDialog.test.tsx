// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decodeRegister } from '../../../../shared/register/codec';
import { encodeRegister } from '../../../../shared/register/canonical';
import type { Register } from '../../../../shared/register/register';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/filelinx.ropa.json';
const REASON = 'Met het bestuur besproken.';

async function openFindings(access: 'writable' | 'readOnly' = 'writable') {
  const fake = fakeApi();
  fake.disk.set(PATH, encodeRegister(sampleRegister()));
  fake.person.opens = PATH;
  fake.setAccess(access);
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await opened.user.click(await screen.findByRole('link', { name: /^Bevindingen/ }));
  await screen.findByRole('treegrid', { name: 'Bevindingen' });
  return {
    ...opened,
    onDisk: (): Register => decodeRegister(JSON.parse(fake.disk.get(PATH) ?? ''), PATH).data,
  };
}

type Opened = Awaited<ReturnType<typeof openFindings>>;

function rowWith(words: RegExp): HTMLElement {
  const row = within(screen.getByRole('treegrid'))
    .getAllByRole('row')
    .find(({ textContent }) => words.test(textContent));
  if (!row) throw new Error(`no row with ${words.source}`);
  return row;
}

/** How much the views say that there is. */
function counts(): readonly number[] {
  const group = screen.getByRole('group', { name: 'Weergave' });
  return within(group)
    .getAllByRole('button')
    .map(({ textContent }) => Number(/(\d+)$/.exec(textContent)?.[1]));
}

async function menuOf({ user }: Opened, rule: string, item: RegExp): Promise<void> {
  await user.click(within(rowWith(new RegExp(rule))).getByRole('button', { name: `Meer: ${rule}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

async function confirm({ user }: Opened, reason: string, button: RegExp): Promise<void> {
  await user.type(
    within(await screen.findByRole('dialog')).getByRole('textbox', { name: /^Waarom/ }),
    reason,
  );
  await user.click(screen.getByRole('button', { name: button }));
}

describe('accepting findings', () => {
  it('takes a whole rule at once, with one reason, and notes who and when', async () => {
    const opened = await openFindings();
    const [before = 0] = counts();
    await menuOf(opened, 'LB-01', /bevinding(en)? accepteren/);
    const dialog = await screen.findByRole('dialog', { name: /accepteren/ });
    expect(within(dialog).getByText(/op naam van fg/)).toBeDefined();
    await confirm(opened, REASON, /Accepteren met deze reden/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const { decisions } = opened.onDisk();
    expect(decisions.length).toBeGreaterThan(1);
    expect(decisions[0]).toMatchObject({
      kind: 'accepted',
      rule: 'LB-01',
      reason: REASON,
      by: 'fg',
      until: '',
    });
    await waitFor(() => expect(counts()[0]).toBe(before - decisions.length));
    expect(counts()[4]).toBe(decisions.length);
  });

  it('explains all gaps of a group at once, which stay open', async () => {
    const opened = await openFindings();
    const [before = 0] = counts();
    const more = { name: /^Meer: \d+ punten toelichten/ };
    await opened.user.click(within(rowWith(/REC-01/)).getByRole('button', more));
    await opened.user.click(await screen.findByRole('menuitem', { name: '19 punten toelichten…' }));
    await screen.findByRole('dialog', { name: '19 punten van artikel 30 toelichten' });
    await confirm(opened, REASON, /Toelichting vastleggen/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const { decisions } = opened.onDisk();
    expect(decisions.map(({ kind, rule, reason }) => [kind, rule, reason])).toEqual(
      Array.from({ length: 19 }, () => ['explained', 'REC-01', REASON]),
    );
    expect(counts()[0]).toBe(before);
    await waitFor(() => expect(within(rowWith(/REC-01/)).queryByRole('button', more)).toBeNull());
  });

  it('asks for a reason that says something, and for a day that is still to come', async () => {
    const opened = await openFindings();
    const { user } = opened;
    await menuOf(opened, 'LB-01', /bevinding(en)? accepteren/);
    await confirm(opened, 'ok', /Accepteren met deze reden/);
    expect(await screen.findByText('Geef een reden van ten minste 10 tekens.')).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: /^Waarom/ }), ': besproken met het bestuur');
    const day = screen.getByRole('textbox', { name: 'Opnieuw bekijken op' });
    await user.type(day, '01-01-2020');
    await user.click(screen.getByRole('button', { name: /Accepteren met deze reden/ }));
    expect(await screen.findByText(/^Vul een dag in die nog komt/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Over een jaar' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(opened.onDisk().decisions[0]?.until).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('works with the keyboard alone, for one finding', async () => {
    const opened = await openFindings();
    const { user } = opened;
    await user.click(rowWith(/LB-01/));
    const cells = [
      ...(rowWith(/LB-01/).nextElementSibling?.querySelectorAll<HTMLElement>('[data-cell]') ?? []),
    ];
    cells.at(-1)?.focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Bevinding accepteren' });
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await user.keyboard(REASON);
    expect(within(dialog).getByRole('radio', { name: /^Alleen V/ })).toHaveProperty('checked', true);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(opened.onDisk().decisions).toHaveLength(1);
  });

  it('keeps what was typed when it cannot be saved, and says why', async () => {
    const opened = await openFindings();
    opened.fake.fail('decide', { code: 'diskFull', path: PATH });
    await menuOf(opened, 'LB-01', /bevinding(en)? accepteren/);
    await confirm(opened, REASON, /Accepteren met deze reden/);
    expect(await screen.findByText('De schijf is vol.')).toBeDefined();
    expect(screen.getByRole('textbox', { name: /^Waarom/ })).toHaveProperty('value', REASON);
  });

  it('is undone from the message that tells of it, and withdrawn later', async () => {
    const opened = await openFindings();
    const { user } = opened;
    const accept = async () => {
      await menuOf(opened, 'LB-01', /bevinding(en)? accepteren/);
      await confirm(opened, REASON, /Accepteren met deze reden/);
      await screen.findByText(/bevinding(en)? geaccepteerd\.$/);
    };
    await accept();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(opened.onDisk().decisions).toEqual([]));
    await waitFor(() => expect(counts()[4]).toBe(0));
    await accept();
    await user.click(await screen.findByRole('button', { name: /^Geaccepteerd/ }));
    expect(rowWith(/LB-01/).getAttribute('aria-expanded')).toBe('false');
    await user.click(rowWith(/LB-01/));
    expect(screen.getAllByText(new RegExp(REASON)).length).toBeGreaterThan(0);
    const [first] = screen.getAllByRole('button', { name: 'Intrekken' });
    const before = opened.onDisk().decisions.length;
    if (first) await user.click(first);
    await waitFor(() => expect(opened.onDisk().decisions).toHaveLength(before - 1));
  });

  it('is not offered for what Article 30 asks: that can be explained only', async () => {
    const { user } = await openFindings();
    await user.click(within(rowWith(/REC-01/)).getByRole('button', { name: /^Meer: \d+ punten toelichten/ }));
    const items = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
    expect(items).toEqual([expect.stringMatching(/^\d+ punten toelichten…$/)]);
  });

  it('is not offered where nothing can be saved', async () => {
    await openFindings('readOnly');
    expect(within(screen.getByRole('treegrid')).queryByRole('button')).toBeNull();
  });
});

describe('a rule that does not apply to the register', () => {
  it('is switched off with a reason, stands in a list of its own, and is switched on again', async () => {
    const opened = await openFindings();
    const { user } = opened;
    const [before = 0] = counts();
    await menuOf(opened, 'LB-01', /uitzetten/);
    await confirm(opened, REASON, /Uitzetten met deze reden/);
    await waitFor(() => expect(counts()[5]).toBe(1));
    const [after = 0] = counts();
    await user.click(screen.getByRole('button', { name: /^Uitgezette regels/ }));
    const row = screen.getByRole('row', { name: /LB-01/ });
    expect(row.textContent).toContain(REASON);
    expect(row.textContent).toContain(String(before - after));
    await user.click(within(row).getByRole('button', { name: 'Weer aan' }));
    await waitFor(() => expect(counts()[0]).toBe(before));
    expect(await screen.findByText('Alle toetsregels staan aan.')).toBeDefined();
  });
});
