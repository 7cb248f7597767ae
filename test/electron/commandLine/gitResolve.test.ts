import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import type { Register } from '../../../shared/register/register';
import { anActivity, aRegister } from '../../factories';
import { terminalRun } from './terminalRun';

const named = (name: string, remarks = '') => aRegister({ activities: [anActivity({ name, remarks })] });

/** A repository in which git stopped at one question, with what its merge driver left: mine, and the questions. */
async function stopped() {
  const folder = mkdtempSync(path.join(tmpdir(), 'ropa-resolve-'));
  const git = (input: string, ...args: string[]) =>
    spawnSync('git', args, { cwd: folder, input, encoding: 'utf8' }).stdout.trim();
  git('', 'init', '-q');
  const sides = [named('Oud'), named('Mijn'), named('Hun', 'Hun.')].map(encodeRegister);
  const stages = sides.map((text, index) => {
    writeFileSync(path.join(folder, `${index}.conflicts.json`), text);
    return `100644 ${git(text, 'hash-object', '-w', '--stdin')} ${index + 1}\tregister.ropa.json`;
  });
  git(stages.join('\n'), 'update-index', '--index-info');
  const file = path.join(folder, 'register.ropa.json');
  writeFileSync(file, sides[1] ?? '');
  const three = [0, 1, 2].map((index) => path.join(folder, `${index}.conflicts.json`));
  await terminalRun('git-merge-driver', three[0] ?? '', file, three[2] ?? '', file);
  const questions = path.join(folder, 'register.conflicts.json');
  return {
    ...{ file, questions },
    answer: (choice: string) => {
      const asked = readFileSync(questions, 'utf8');
      writeFileSync(questions, asked.replace('"choice": null', `"choice": ${JSON.stringify(choice)}`));
    },
    register: (): Register => decodeRegister(JSON.parse(readFileSync(file, 'utf8')), file).data,
  };
}

describe('ropa git-resolve', () => {
  it('finishes the merge with the answers beside the file', async () => {
    const { file, answer, register } = await stopped();
    expect(register().activities).toMatchObject([{ name: 'Mijn', remarks: 'Hun.' }]);
    answer('theirs');
    expect(await terminalRun('git-resolve', file)).toMatchObject({ status: 0, stderr: '' });
    expect(register().activities).toMatchObject([{ name: 'Hun', remarks: 'Hun.' }]);
  });

  it('changes nothing while a question is open', async () => {
    const { file, register } = await stopped();
    expect(await terminalRun('git-resolve', file)).toMatchObject({ status: 1 });
    expect(register().activities).toMatchObject([{ name: 'Mijn', remarks: 'Hun.' }]);
  });

  it('does not write over what somebody changed in the file since, unless told so', async () => {
    const { file, answer, register } = await stopped();
    answer('theirs');
    writeFileSync(file, encodeRegister({ ...register(), title: 'Met de hand' }));
    const refused = await terminalRun('git-resolve', file);
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('was changed since git')]);
    expect(register().title).toBe('Met de hand');
    expect(await terminalRun('git-resolve', file, '--force')).toMatchObject({ status: 0 });
    expect(register().activities).toMatchObject([{ name: 'Hun' }]);
  });

  it('says that a file is not in conflict', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'ropa-resolve-')), 'register.ropa.json');
    writeFileSync(file, encodeRegister(named('Oud')));
    const refused = await terminalRun('git-resolve', file);
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('not in conflict')]);
  });
});
