import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { inFolder, once, twice, writeRegister } from './historyFiles';
import { terminalRun } from './terminalRun';

const file = writeRegister('show.ropa.json', twice);
const namesIn = (text: string) =>
  decodeRegister(JSON.parse(text), 'x').data.activities.map(({ name }) => name);

describe('ropa show', () => {
  it.each([
    ['before anything was saved', '2026-11-01', ['Loon', 'Werving']],
    ['at the end of the day of a save', '2026-11-10', ['Salaris', 'Werving']],
    ['at a moment', '2026-11-20T11:59:59Z', ['Salaris', 'Werving']],
    ['now', '2026-11-25', ['Salaris', 'Selectie']],
  ])('prints the register as it was %s', async (_when, at, names) => {
    const { status, stdout } = await terminalRun('show', file, '--at', at);
    expect([status, namesIn(stdout)]).toEqual([0, names]);
  });

  it('prints the very bytes that were saved, by the beginning of an entry id', async () => {
    const id = once.history.at(-1)?.id ?? '';
    const { stdout } = await terminalRun('show', file, '--at', id.slice(0, 12));
    expect(stdout).toBe(encodeRegister(once));
  });

  it('writes a file instead, and over an existing one only with --force', async () => {
    const out = inFolder('then/register.ropa.json');
    const show = (...more: string[]) => terminalRun('show', file, '--at', '2026-11-10', '-o', out, ...more);
    expect(await show()).toMatchObject({ status: 0, stdout: `${out}\n` });
    expect(readFileSync(out, 'utf8')).toBe(encodeRegister(once));
    expect((await show()).status).toBe(2);
    expect((await show('--force')).status).toBe(0);
  });

  it.each([[['--at', 'gisteren']], [['--at', 'ffffffffffff']], [[]]])('refuses %j', async (options) => {
    const { status, stdout, stderr } = await terminalRun('show', file, ...options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--at');
  });
});
