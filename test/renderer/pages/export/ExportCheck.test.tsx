// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeOfFinding } from '../../../../shared/checks/decisions';
import { findingsOf } from '../../../../shared/checks/findings';
import { localDate } from '../../../../shared/localDate';
import type { Decision } from '../../../../shared/register/decision';
import type { Register } from '../../../../shared/register/register';
import { anId } from '../../../factories';
import { encodeRegister } from '../../../../shared/register/canonical';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { terminalRun } from '../../../electron/commandLine/terminalRun';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';

type Counts = Readonly<Record<'A30' | 'LAW' | 'GP', number>>;

const LEVELS = {
  A30: /(\d+) bevinding(?:en)? op artikel 30/,
  LAW: /(\d+) bevinding(?:en)? over andere wetten/,
  GP: /(\d+) aanbeveling(?:en)?/,
} as const;

// Every row of a list must be drawn to be counted.
beforeAll(() => {
  const high = { configurable: true, get: () => 3_000 };
  Object.defineProperties(HTMLElement.prototype, { offsetHeight: high, clientHeight: high });
});

/** What `check --json` counts. */
async function countedOnTheCommandLine(register: Register): Promise<Counts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'figures-'));
  const file = path.join(folder, 'x.ropa.json');
  await writeFile(file, encodeRegister(register));
  const { stdout } = await terminalRun('check', file, '--json');
  await rm(folder, { recursive: true });
  return (JSON.parse(stdout) as { counts: Counts }).counts;
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

/** The same with some findings accepted and a rule switched off. */
function withDecisions(register: Register): Register {
  const day = localDate(new Date());
  const legal = findingsOf(register, day).filter(({ level }) => level === 'LAW');
  const base = { reason: 'Zo afgesproken.', by: 'fg', at: '2026-11-25T12:00:00Z', until: '' } as const;
  const accepted = legal.slice(0, 7).map((finding, index): Decision => ({
    ...base,
    ...placeOfFinding(register, finding),
    id: anId(900 + index),
    kind: 'accepted',
  }));
  const rule = legal.at(-1)?.rule ?? '';
  const off = {
    ...base,
    id: anId(950),
    kind: 'ruleOff',
    rule,
    collection: '',
    recordId: '',
    path: '',
    seen: '',
  };
  return { ...register, decisions: [...accepted, off as Decision] };
}

async function openFile(register: Register) {
  const fake = fakeApi();
  fake.disk.set(PATH, encodeRegister(register));
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await screen.findByRole('grid');
  return opened;
}

const registers = [
  ['without decisions', sampleRegister()],
  ['with findings that were accepted and a rule that is off', withDecisions(sampleRegister())],
] as const;

describe('the figures of a register', () => {
  it.each(registers)(
    'are the same on the command line, in the lists and before export, %s',
    async (_, register) => {
      const opened = await openFile(register);
      await opened.user.keyboard('{Control>}e{/Control}');
      const check = screen.getByRole('region', { name: '2 Controle' });
      await within(check).findByText(LEVELS.A30);
      const exported = countsIn([...check.querySelectorAll('b')].map(({ textContent }) => textContent));
      const command = await countedOnTheCommandLine(register);
      expect(exported).toEqual(command);
      expect(await countedInTheLists(opened)).toEqual(command);
      expect(command.A30).toBeGreaterThan(100);
    },
  );
});
