import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { aRegister } from '../../factories';
import { temporaryFolder } from '../storage/temporaryFolder';
import { terminalRun } from './terminalRun';

/** The three files as git hands them over. */
async function handedOver(titles: readonly [string, string, string]) {
  const folder = await temporaryFolder();
  const files = ['base', 'mine', 'theirs'].map((name) => join(folder, `.merge_file_${name}`));
  for (const [index, title] of titles.entries()) {
    await writeFile(files[index] ?? '', title === '' ? '' : encodeRegister(aRegister({ title })));
  }
  const [, mine = ''] = files;
  return {
    folder,
    files,
    result: async () => (JSON.parse(await readFile(mine, 'utf8')) as { title: string }).title,
  };
}

describe('ropa git-merge-driver', () => {
  it('writes the result into the file of mine, and is silent', async () => {
    const { files, result } = await handedOver(['Oud', 'Oud', 'Nieuw']);
    expect(await terminalRun('git-merge-driver', ...files)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await result()).toBe('Nieuw');
  });

  it('puts the questions beside the file that git is merging, and mine in the result', async () => {
    const { folder, files, result } = await handedOver(['Oud', 'Mijn', 'Hun']);
    const run = await terminalRun('git-merge-driver', ...files, join(folder, 'avg.ropa.json'));
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/“Mijn”.*“Hun”/);
    expect(run.stderr).toContain('ropa git-resolve');
    expect(await result()).toBe('Mijn');
    expect(await readdir(folder)).toContain('avg.conflicts.json');
  });

  it('leaves mine as it is when it cannot read what git gave', async () => {
    const { files, result } = await handedOver(['Oud', 'Mijn', 'Hun']);
    await writeFile(files[2] ?? '', '<<<<<<< HEAD\n');
    expect(await terminalRun('git-merge-driver', ...files)).toMatchObject({ status: 2 });
    expect(await result()).toBe('Mijn');
  });

  it('says what it needs', async () => {
    expect((await terminalRun('git-merge-driver', 'a', 'b')).stderr).toMatch(/%O %A %B/);
  });
});
