import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyHistory } from '../../../shared/history/verifyHistory';
import { withHistory } from '../../../shared/history/withHistory';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import type { Activity } from '../../../shared/register/activity';
import type { Register } from '../../../shared/register/register';
import { newRecord } from '../../../shared/register/newRecord';
import { anActivity, anId, aParty, aRegister } from '../../factories';
import { anAuthor } from '../../shared/history/histories';
import { temporaryFolder } from '../storage/temporaryFolder';
import { terminalRun } from './terminalRun';

const named = (facts: Partial<Activity>) =>
  aRegister({ activities: [anActivity({ number: 'V01', ...facts })] });
const BASE = named({ name: 'Oud' });
const MINE = named({ name: 'Oud', department: 'Inkoop' });
const THEIRS = named({ name: 'Nieuw' });
const CLASH = named({ name: 'Anders', remarks: 'Hun.' });

async function desk(base: Register | '', mine: Register, theirs: Register) {
  const folder = await temporaryFolder();
  const write = (name: string, content: Register | '') =>
    writeFile(join(folder, name), content === '' ? '' : encodeRegister(content));
  await write('base.json', base);
  await write('mine.json', mine);
  await write('theirs.json', theirs);
  const at = (name: string) => join(folder, name);
  return {
    at,
    files: () => readdir(folder),
    merge: (...options: string[]) =>
      terminalRun(
        'merge',
        at('base.json'),
        at('mine.json'),
        at('theirs.json'),
        '-o',
        at('out.ropa.json'),
        ...options,
      ),
    text: (name: string) => readFile(at(name), 'utf8'),
    read: async (name: string) => decodeRegister(JSON.parse(await readFile(at(name), 'utf8')), name).data,
    json: async (name: string) => JSON.parse(await readFile(at(name), 'utf8')) as Record<string, unknown>,
  };
}

describe('ropa merge', () => {
  it('writes what both changed, tells what came in, and ends with 0', async () => {
    const { merge, read, files } = await desk(BASE, MINE, THEIRS);
    const result = await merge();
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout).toMatch(/“V01 Oud”|“V01 Nieuw”/);
    expect(result.stdout).toContain('1 wijziging komt erbij.');
    expect(await read('out.ropa.json')).toEqual(named({ name: 'Nieuw', department: 'Inkoop' }));
    expect(await files()).toEqual(['base.json', 'mine.json', 'out.ropa.json', 'theirs.json']);
  });

  it('writes nothing but the questions at a conflict, and ends with 1', async () => {
    const { merge, json, files } = await desk(BASE, THEIRS, CLASH);
    const result = await merge('--lang', 'en');
    expect(result).toMatchObject({ status: 1, stderr: '' });
    expect(result.stdout).toMatch(/^\? .*“Nieuw” here, “Anders” in the other file, “Oud” before\.$/m);
    expect(result.stdout).toMatch(/"choice".*"theirs".*--choices.*\n.*out\.conflicts\.json\n$/);
    expect(result.stdout).not.toContain('BASE');
    expect(await files()).toEqual(['base.json', 'mine.json', 'out.conflicts.json', 'theirs.json']);
    expect(await json('out.conflicts.json')).toMatchObject({
      format: 'verwerkingsregister-conflicts',
      registerId: anId(0),
      conflicts: [
        {
          id: `/activities/${anId(1)}/name`,
          ...{ kind: 'value', canBoth: false, base: 'Oud', mine: 'Nieuw', theirs: 'Anders', choice: null },
        },
      ],
    });
  });

  it('writes mine at every question with --keep-mine, and still ends with 1', async () => {
    const { merge, read } = await desk(BASE, THEIRS, CLASH);
    expect(await merge('--keep-mine')).toMatchObject({ status: 1 });
    expect(await read('out.ropa.json')).toEqual(named({ name: 'Nieuw', remarks: 'Hun.' }));
  });

  it('takes the answers that were filled in in the file of questions', async () => {
    const { merge, text, read, at } = await desk(BASE, THEIRS, CLASH);
    await merge();
    const answered = (await text('out.conflicts.json')).replace(
      '"choice": null',
      '"choice": {"value": "Samen"}',
    );
    await writeFile(at('out.conflicts.json'), answered);
    expect(await merge('--choices', at('out.conflicts.json'))).toMatchObject({ status: 0, stderr: '' });
    expect(await read('out.ropa.json')).toEqual(named({ name: 'Samen', remarks: 'Hun.' }));
  });

  it('refuses an answer that is none, and one that cannot stand there', async () => {
    const { merge, text, at, files } = await desk(BASE, THEIRS, CLASH);
    await merge();
    const questions = await text('out.conflicts.json');
    for (const answer of ['"ours"', '{"value": 5}', '"both"']) {
      await writeFile(at('out.conflicts.json'), questions.replace('"choice": null', `"choice": ${answer}`));
      const result = await merge('--choices', at('out.conflicts.json'));
      expect(result, answer).toMatchObject({ status: 2, stdout: '' });
      // Not the form of the window, nor a backup: the file that was filled in, and what can be filled in.
      expect(result.stderr).toMatch(/out\.conflicts\.json.*"mine", "theirs".*\(answerUnfit\)/);
    }
    expect(await files()).not.toContain('out.ropa.json');
  });

  it('tells everything as JSON', async () => {
    const { merge, at } = await desk(BASE, THEIRS, CLASH);
    const told = JSON.parse((await merge('--json', '--keep-mine')).stdout) as Record<string, unknown>;
    expect(told).toMatchObject({
      ...{ registerId: anId(0), written: at('out.ropa.json'), conflictsFile: at('out.conflicts.json') },
      incoming: [{ part: 'activities', recordId: anId(1), path: ['remarks'], from: '', to: 'Hun.' }],
      sentences: [expect.stringContaining('Hun.')],
      ...{ conflicts: [{ path: ['name'], mine: 'Nieuw' }], dangling: [] },
    });
  });

  it('replaces a file only with --force, and mine too', async () => {
    const { merge, at, read } = await desk(BASE, MINE, THEIRS);
    await merge();
    expect(await merge()).toMatchObject({ status: 2, stdout: '' });
    const over = ['merge', at('base.json'), at('mine.json'), at('theirs.json'), '-o', at('mine.json')];
    expect(await terminalRun(...over)).toMatchObject({ status: 2 });
    expect(await read('mine.json')).toEqual(MINE);
    expect(await terminalRun(...over, '--force')).toMatchObject({ status: 0 });
    expect(await read('mine.json')).toEqual(named({ name: 'Nieuw', department: 'Inkoop' }));
  });

  it('asks about every difference when the base is an empty file', async () => {
    const { merge } = await desk('', MINE, THEIRS);
    const { status, stdout } = await merge('--json');
    const { conflicts } = JSON.parse(stdout) as { conflicts: { path: string[] }[] };
    expect([status, conflicts.map(({ path }) => path.join('.'))]).toEqual([1, ['name', 'department']]);
  });

  it('joins both histories, and the result verifies', async () => {
    const saved = (before: Register, after: Register, n: number) =>
      withHistory(before, { ...after, history: before.history }, anAuthor(n));
    const base = saved(aRegister(), BASE, 1);
    const { merge, read } = await desk(base, saved(base, MINE, 2), saved(base, THEIRS, 3));
    expect(await merge()).toMatchObject({ status: 0 });
    const { history, ...merged } = await read('out.ropa.json');
    expect({ ...merged, history: [] }).toEqual(named({ name: 'Nieuw', department: 'Inkoop' }));
    expect(history.filter(({ parents }) => parents.length === 2)).toHaveLength(1);
    expect(verifyHistory({ ...merged, history }).faults).toEqual([]);
  });

  it('finds what two files have in common in their histories, when no base is given', async () => {
    const saved = (before: Register, after: Register, n: number) =>
      withHistory(before, { ...after, history: before.history }, anAuthor(n));
    const base = saved(aRegister(), BASE, 1);
    const { at, read } = await desk('', saved(base, MINE, 2), saved(base, THEIRS, 3));
    const run = await terminalRun('merge', at('mine.json'), at('theirs.json'), '-o', at('out.json'));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect((await read('out.json')).activities).toEqual(
      named({ name: 'Nieuw', department: 'Inkoop' }).activities,
    );
  });

  it('asks about every difference of two files without a history, and gives them none', async () => {
    const { at, read } = await desk('', MINE, THEIRS);
    const run = await terminalRun(
      'merge',
      at('mine.json'),
      at('theirs.json'),
      '-o',
      at('out.json'),
      '--keep-mine',
    );
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toMatch(/geen gezamenlijk verleden.*BASE/);
    expect(await read('out.json')).toEqual(MINE);
  });

  it.each([
    ['another register', { ...THEIRS, id: anId(99) }],
    ['one of a newer program', { ...THEIRS, version: 2 }],
    ['one with an id of another record', { ...THEIRS, parties: [{ id: anId(1) }] }],
  ])('refuses %s with 2, and writes nothing', async (_what, theirs) => {
    const { merge, files } = await desk(BASE, MINE, theirs as Register);
    const result = await merge();
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(/^ropa: .*theirs\.json/);
    expect(await files()).toEqual(['base.json', 'mine.json', 'theirs.json']);
  });

  it('refuses two sides that gave one id to different things, and names the file', async () => {
    const mine = { ...MINE, parties: [aParty({ id: anId(7) })] };
    const { merge, at } = await desk(BASE, mine, { ...THEIRS, systems: [newRecord('systems', anId(7))] });
    const result = await merge();
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain(at('theirs.json'));
  });

  it('says what it needs', async () => {
    expect((await terminalRun('merge', 'a')).stderr).toMatch(/BASE MINE THEIRS/);
    expect((await terminalRun('merge', 'a', 'b', 'c')).stderr).toMatch(/-o OUT/);
  });
});
