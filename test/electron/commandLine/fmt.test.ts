import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aRegister } from '../../factories';
import { temporaryFolder } from '../storage/temporaryFolder';
import { terminalRun } from './terminalRun';

const REGISTER = {
  ...aRegister({ activities: [anActivity({ name: 'A' }), anActivity({ id: anId(2), name: 'B' })] }),
  fromNewerProgram: { b: [2, 1], a: 'é' },
} as Register;

/** The same register as somebody else's program writes it: a mark in front, other line ends, keys and records turned round. */
const OTHERWISE = `\uFEFF${JSON.stringify(
  Object.fromEntries(
    Object.entries({ ...REGISTER, activities: [...REGISTER.activities].reverse() }).reverse(),
  ),
  null,
  4,
).replaceAll('\n', '\r\n')}`;

async function files(...contents: readonly string[]) {
  const folder = await temporaryFolder();
  const paths = contents.map((_content, index) => join(folder, `${index}.ropa.json`));
  for (const [index, content] of contents.entries()) await writeFile(paths[index] ?? '', content);
  return { folder, paths, text: (index: number) => readFile(paths[index] ?? '', 'utf8') };
}

describe('ropa fmt', () => {
  it('writes a file as this program does, with nothing lost, and tells which', async () => {
    const { folder, paths, text } = await files(OTHERWISE, encodeRegister(REGISTER));
    expect(await terminalRun('fmt', ...paths)).toEqual({ status: 0, stdout: `${paths[0]}\n`, stderr: '' });
    expect(await text(0)).toBe(encodeRegister(REGISTER));
    expect(await readdir(folder)).toEqual(['0.ropa.json', '1.ropa.json']);
    expect(await terminalRun('fmt', ...paths)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('only looks with --check, and ends with 1 when a file is not canonical', async () => {
    const { paths, text } = await files(OTHERWISE, encodeRegister(REGISTER));
    const before = await stat(paths[0] ?? '');
    expect(await terminalRun('fmt', '--check', ...paths)).toMatchObject({
      status: 1,
      stdout: `${paths[0]}\n`,
    });
    expect(await text(0)).toBe(OTHERWISE);
    expect((await stat(paths[0] ?? '')).ino).toBe(before.ino);
    expect(await terminalRun('fmt', '--check', paths[1] ?? '')).toMatchObject({ status: 0, stdout: '' });
  });

  it('leaves alone what it cannot read whole, or a newer program made', async () => {
    const newer = JSON.stringify({ ...REGISTER, version: 2 });
    const { paths, text } = await files('{"format": "verwerkingsregister"', newer);
    for (const [index, path] of paths.entries()) {
      const before = await text(index);
      expect(await terminalRun('fmt', path)).toMatchObject({ status: 2, stdout: '' });
      expect(await text(index)).toBe(before);
    }
  });

  it('says what it needs', async () => {
    expect((await terminalRun('fmt')).stderr).toMatch(/FILE/);
  });
});
