// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../../../electron/commandLine/commandLine';
import { encodeRegister } from '../../../../shared/register/canonical';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

type Counts = Readonly<Record<'A30' | 'LAW' | 'GP', number>>;

const LEVELS = {
  A30: /(\d+) bevinding(?:en)? op artikel 30/,
  LAW: /(\d+) bevinding(?:en)? over andere wetten/,
  GP: /(\d+) aanbeveling(?:en)?/,
} as const;

/** What `check --json` counts. */
async function countedOnTheCommandLine(): Promise<Counts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'figures-'));
  const file = path.join(folder, 'x.ropa.json');
  await writeFile(file, encodeRegister(sampleRegister()));
  let written = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  await runCommandLine(['check', file, '--json']).finally(() => spy.mockRestore());
  await rm(folder, { recursive: true });
  return (JSON.parse(written) as { counts: Counts }).counts;
}

function countsIn(texts: readonly string[]): Counts {
  const sum = (pattern: RegExp) =>
    texts.reduce((total, text) => total + Number(pattern.exec(text)?.[1]?.replaceAll('.', '') ?? 0), 0);
  return { A30: sum(LEVELS.A30), LAW: sum(LEVELS.LAW), GP: sum(LEVELS.GP) };
}

/** The rows of every list in the menu, once their findings are known. */
async function countedInTheLists({ user }: Awaited<ReturnType<typeof openWindow>>): Promise<Counts> {
  const texts: string[] = [];
  const menu = screen.getByRole('navigation', { name: 'Hoofdmenu' });
  for (const name of [
    'Verwerkingen',
    'Als verwerker',
    'Partijen',
    'Systemen',
    'Maatregelen',
    'Organisaties',
    'FG',
  ]) {
    await user.click(within(menu).getByRole('link', { name: new RegExp(`^${name}`) }));
    const grid = await screen.findByRole('grid', { name });
    const rows = within(grid).getAllByRole('row').slice(1);
    expect(rows.length).toBe(Number(grid.getAttribute('aria-rowcount')) - 1);
    for (const row of rows) {
      const words = within(row).queryAllByText(/bevinding(en)? (op|over)|aanbeveling/);
      texts.push(...words.map((element) => element.textContent));
    }
  }
  return countsIn(texts);
}

describe('the figures of a register', () => {
  it('are the same on the command line, in the lists and before export', async () => {
    const opened = await openWindow(fakeApi('example'));
    await screen.findByRole('grid');
    await opened.user.keyboard('{Control>}e{/Control}');
    const check = screen.getByRole('region', { name: '2 Controle' });
    await within(check).findByText(LEVELS.A30);
    const exported = countsIn([...check.querySelectorAll('b')].map(({ textContent }) => textContent));
    const command = await countedOnTheCommandLine();
    expect(exported).toEqual(command);
    expect(await countedInTheLists(opened)).toEqual(command);
    expect(command.A30).toBeGreaterThan(100);
  });
});
