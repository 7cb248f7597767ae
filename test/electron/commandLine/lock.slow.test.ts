import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { NOT_MANAGED } from '../../../shared/policy/policy';
import { anActivity, aRegister } from '../../factories';
import { atTerminal, hasAge } from '../storage/locking/ageTool';
import { filesWith } from '../storage/locking/lockedDesk';
import { temporaryFolder } from '../storage/temporaryFolder';
import { managedRun, terminalRun } from './terminalRun';

const SECRET = 'Zeer geheime verwerking';
const REGISTER = aRegister({ activities: [anActivity({ name: SECRET })] });
const WORDS = 'vijf losse woorden zonder samenhang';

async function aFolder() {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);
  await writeFile(at('a.ropa.json'), encodeRegister(REGISTER));
  await writeFile(at('words'), `${WORDS}\n`);
  await writeFile(at('other'), 'heel andere woorden');
  return { folder, at, words: ['--passphrase-file', at('words')] as const };
}

async function aLockedFile() {
  const given = await aFolder();
  await terminalRun('lock', given.at('a.ropa.json'), ...given.words);
  return { ...given, locked: given.at('a.ropa.json.age') };
}

describe('E25 ropa lock, unlock and passphrase', () => {
  it('locks a register, gives it another passphrase and makes it readable again, and leaves nothing else', async () => {
    const { folder, at, words } = await aFolder();
    const locked = at('a.ropa.json.age');
    expect(await terminalRun('lock', at('a.ropa.json'), ...words)).toEqual({
      ...{ status: 0, stdout: `${locked}\n`, stderr: '' },
    });
    expect((await readdir(folder)).sort()).toEqual(['a.ropa.json.age', 'other', 'words']);
    expect(await filesWith(folder, SECRET)).toEqual([]);
    const other = ['--new-passphrase-file', at('other')] as const;
    expect((await terminalRun('passphrase', locked, ...words, ...other)).status).toBe(0);
    expect((await terminalRun('check', locked, ...words)).stderr).toContain('(passphraseWrong)');
    const unlocked = await terminalRun('unlock', locked, '--passphrase-file', at('other'));
    expect(unlocked).toMatchObject({ status: 0, stdout: `${at('a.ropa.json')}\n` });
    expect(await readFile(at('a.ropa.json'), 'utf8')).toBe(encodeRegister(REGISTER));
    expect((await readdir(folder)).sort()).toEqual(['a.ropa.json', 'other', 'words']);
  });

  it('writes over no locked file that is there', async () => {
    const { at, words } = await aFolder();
    await writeFile(at('a.ropa.json.age'), 'van iemand anders');
    const { status, stderr } = await terminalRun('lock', at('a.ropa.json'), ...words);
    expect([status, stderr.includes('(fileExists)')]).toEqual([2, true]);
    expect(await readFile(at('a.ropa.json'), 'utf8')).toBe(encodeRegister(REGISTER));
  });

  it('ends with 2 and one clear line when there is no passphrase, a wrong one or an empty one', async () => {
    const { at, locked } = await aLockedFile();
    await writeFile(at('empty'), '\n');
    for (const [source, code] of [
      ['other', 'passphraseWrong'],
      ['empty', 'passphraseEmpty'],
      ['missing', 'fileMissing'],
    ] as const) {
      const { status, stderr } = await terminalRun('check', locked, '--passphrase-file', at(source));
      expect([status, stderr.trim().split('\n').length, stderr.includes(`(${code})`)]).toEqual([2, 1, true]);
    }
  });
});

describe('E25 every command', () => {
  it('takes a locked register, and writes locked what its name says is locked', async () => {
    const { folder, at, words, locked } = await aLockedFile();
    const before = await readFile(locked);
    for (const command of [
      ['check', locked],
      ['check', locked, '--sarif'],
      ['log', locked],
      ['diff', locked, locked],
      ['verify', locked],
      ['show', locked, '--at', '2020-01-01', '-o', at('then.ropa.json.age')],
      ['fmt', locked],
      ['merge', locked, locked, '-o', at('merged.ropa.json.age')],
    ]) {
      const { stderr } = await terminalRun(...command, ...words);
      expect(stderr, command.join(' ')).toBe('');
    }
    // Nothing was changed, so nothing is written.
    expect(before.equals(await readFile(locked))).toBe(true);
    expect(await filesWith(folder, SECRET)).toEqual([]);
    const merged = await terminalRun('unlock', at('merged.ropa.json.age'), ...words);
    expect(merged.status).toBe(0);
    const text = await readFile(at('merged.ropa.json'), 'utf8');
    expect(decodeRegister(JSON.parse(text), '').data.activities[0]?.name).toBe(SECRET);
  });

  it('keeps the questions of a merge locked too, and takes the answers from there', async () => {
    const { folder, at, words } = await aFolder();
    const theirs = { ...REGISTER, activities: [anActivity({ name: 'Zeer geheim anders' })] };
    await writeFile(at('b.ropa.json'), encodeRegister(theirs));
    for (const name of ['a', 'b']) await terminalRun('lock', at(`${name}.ropa.json`), ...words);
    const [mine, other] = [at('a.ropa.json.age'), at('b.ropa.json.age')];
    const merged = await terminalRun('merge', mine, other, '-o', at('c.ropa.json.age'), ...words);
    expect(merged.status).toBe(1);
    expect((await readdir(folder)).sort()).toContain('c.conflicts.json.age');
    expect(await filesWith(folder, 'geheim')).toEqual([]);
    const choices = ['--choices', at('c.conflicts.json.age')];
    const again = await terminalRun('merge', mine, other, '-o', at('c.ropa.json.age'), ...choices, ...words);
    expect([again.status, again.stderr]).toEqual([1, '']);
  });

  it('says in git that it cannot merge a locked register, and changes nothing', async () => {
    const { words, locked } = await aLockedFile();
    const before = await readFile(locked);
    const { status, stderr } = await terminalRun('git-merge-driver', locked, locked, locked, 'x', ...words);
    expect([status, stderr.includes('(mergeLocked)')]).toEqual([2, true]);
    expect(before.equals(await readFile(locked))).toBe(true);
  });

  it('writes no readable register where the administrator demands a lock', async () => {
    const { at, words } = await aFolder();
    const managed = { ...NOT_MANAGED, policy: { version: 1, encryptionRequired: true } as const };
    const refused = await managedRun(managed, 'sample', at('sample.ropa.json'));
    expect([refused.status, refused.stderr.includes('(encryptionRequired)')]).toEqual([2, true]);
    expect((await managedRun(managed, 'sample', at('s.ropa.json.age'), ...words)).status).toBe(0);
    const unlocked = await managedRun(managed, 'unlock', at('s.ropa.json.age'), ...words);
    expect([unlocked.status, unlocked.stderr.includes('(encryptionRequired)')]).toEqual([2, true]);
  });
});

describe('E25 a passphrase', () => {
  let ropa = '';
  beforeAll(async () => {
    const { ensureBuilt } = await import('../../../build/build.mjs');
    await ensureBuilt();
    ropa = join(import.meta.dirname, '../../../build/ropa.mjs');
  }, 120_000);

  it('is read from a file descriptor', async () => {
    const { locked } = await aLockedFile();
    const program = spawn('node', [ropa, 'verify', locked, '--passphrase-fd', '3'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    (program.stdio[3] as NodeJS.WritableStream).end(`${WORDS}\n`);
    expect(await new Promise((resolve) => program.on('close', resolve))).toBe(0);
  });

  it.skipIf(!hasAge)('is asked at the terminal, which shows nothing of it', async () => {
    const { locked } = await aLockedFile();
    const { code, said } = await atTerminal(WORDS, 1, 'node', ropa, 'verify', locked);
    expect([code, said.includes('vijf')]).toEqual([0, false]);
  });

  it.skipIf(!hasAge)('is asked twice at the terminal when a file gets one', async () => {
    const { at, words } = await aFolder();
    expect((await atTerminal(WORDS, 2, 'node', ropa, 'lock', at('a.ropa.json'))).code).toBe(0);
    expect((await terminalRun('verify', at('a.ropa.json.age'), ...words)).status).toBe(0);
  });

  it('that nobody can give ends with 2 and one line', async () => {
    const { locked } = await aLockedFile();
    // Of its own session, so that it has no terminal to ask at.
    const program = spawn('setsid', ['-w', 'node', ropa, 'check', locked], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    program.stderr.on('data', (data: Buffer) => (said += data.toString('utf8')));
    expect(await new Promise((resolve) => program.on('close', resolve))).toBe(2);
    expect(said.split('\n').filter((line) => line.startsWith('ropa: '))).toEqual([
      expect.stringMatching(/\(passphraseNeeded\)$/),
    ]);
  });
});
