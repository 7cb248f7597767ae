import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeRegister } from '../../shared/register/canonical';
import { decodeRegister } from '../../shared/register/codec';
import type { Activity } from '../../shared/register/activity';
import type { Register } from '../../shared/register/register';

const cli = path.resolve(import.meta.dirname, '../../dist/electron/cli.js');
const FILE = 'register.ropa.json';
let folder = '';
const inFolder = (name: string) => path.join(folder, name);

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  return { status, stdout, stderr };
}

// Nothing of the machine's own git settings, and no editor that waits for somebody.
const ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_EDITOR: 'true',
  ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
  ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' },
};

const git = (...args: string[]) => run('git', ...args);
const ropa = (...args: string[]) => run(process.execPath, cli, ...args);

function register(): Register {
  return decodeRegister(JSON.parse(readFileSync(inFolder(FILE), 'utf8')), FILE).data;
}

function write(content: Register): void {
  writeFileSync(inFolder(FILE), encodeRegister(content));
}

/** Changes fields of the n-th activity by number, in the file itself. */
function change(number: string, facts: Partial<Activity>): void {
  const { activities, ...rest } = register();
  write({
    ...rest,
    activities: activities.map((one) => (one.number === number ? { ...one, ...facts } : one)),
  });
}

function activity(number: string): Activity | undefined {
  return register().activities.find((one) => one.number === number);
}

function commit(message: string): void {
  git('add', '-A');
  expect(git('commit', '-m', message).status).toBe(0);
}

/** What the README tells to put in .gitattributes and in git's settings. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ropa-git-'));
  git('init', '-b', 'main');
  git('config', 'merge.ropa.name', 'register of processing activities');
  git('config', 'merge.ropa.driver', `"${process.execPath}" "${cli}" git-merge-driver %O %A %B %P`);
  // A base that git makes up itself, of two older ones, is no place for questions.
  git('config', 'merge.ropa.recursive', 'binary');
  writeFileSync(inFolder('.gitattributes'), '*.ropa.json merge=ropa\n');
  writeFileSync(inFolder('.gitignore'), '*.conflicts.json\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A first commit on main, and a branch with its own changes beside those on main. */
function twoBranches(onMain: () => void, onBranch: () => void): void {
  ropa('sample', FILE);
  commit('Begin');
  git('checkout', '-b', 'other');
  onBranch();
  commit('On the branch');
  git('checkout', 'main');
  onMain();
  commit('On main');
}

describe('a register in git', () => {
  it('merges two branches that were edited apart, in one record too', () => {
    twoBranches(
      () => change('V07', { name: 'Nieuwe naam', remarks: 'Van main.' }),
      () => {
        change('V07', { department: 'Inkoop' });
        change('V08', { name: 'Van de tak' });
      },
    );
    expect(git('merge', 'other')).toMatchObject({ status: 0 });
    expect(activity('V07')).toMatchObject({
      name: 'Nieuwe naam',
      remarks: 'Van main.',
      department: 'Inkoop',
    });
    expect(activity('V08')?.name).toBe('Van de tak');
    expect(git('status', '--porcelain').stdout).toBe('');
    expect(ropa('fmt', '--check', FILE)).toMatchObject({ status: 0, stdout: '' });
  });

  it('stops at a conflict with a register that can be opened, and the questions beside it', () => {
    twoBranches(
      () => change('V07', { name: 'Van main', department: 'Inkoop' }),
      () => change('V07', { name: 'Van de tak', remarks: 'Tak.' }),
    );
    const merge = git('merge', 'other');
    expect(merge.status).toBe(1);
    expect(merge.stdout + merge.stderr).toMatch(/V07.*“Van main”.*“Van de tak”/);
    expect(git('diff', '--name-only', '--diff-filter=U').stdout).toBe(`${FILE}\n`);
    expect(activity('V07')).toMatchObject({ name: 'Van main', department: 'Inkoop', remarks: 'Tak.' });
    const { conflicts } = JSON.parse(readFileSync(inFolder('register.conflicts.json'), 'utf8')) as {
      conflicts: unknown[];
    };
    expect(conflicts).toMatchObject([
      { kind: 'value', mine: 'Van main', theirs: 'Van de tak', choice: null },
    ]);
    commit('Settled');
    expect(git('status', '--porcelain').stdout).toBe('');
  });

  it('lets somebody answer the questions of git on the command line', () => {
    twoBranches(
      () => change('V07', { name: 'Van main' }),
      () => change('V07', { name: 'Van de tak' }),
    );
    git('merge', 'other');
    const answers = inFolder('register.conflicts.json');
    writeFileSync(answers, readFileSync(answers, 'utf8').replace('"choice": null', '"choice": "theirs"'));
    for (const [stage, name] of ['base', 'mine', 'theirs'].entries()) {
      writeFileSync(inFolder(`${name}.conflicts.json`), git('show', `:${stage + 1}:${FILE}`).stdout);
    }
    const sides = ['base', 'mine', 'theirs'].map((name) => `${name}.conflicts.json`);
    const merged = ropa('merge', ...sides, '-o', FILE, '--force', '--choices', answers);
    expect(merged).toMatchObject({ status: 0, stderr: '' });
    expect(activity('V07')?.name).toBe('Van de tak');
  });

  it('is finished with one command, once the questions are answered', () => {
    twoBranches(
      () => change('V07', { name: 'Van main' }),
      () => change('V07', { name: 'Van de tak', remarks: 'Tak.' }),
    );
    git('merge', 'other');
    expect(ropa('git-resolve', FILE).status).toBe(1);
    const answers = inFolder('register.conflicts.json');
    writeFileSync(answers, readFileSync(answers, 'utf8').replace('"choice": null', '"choice": "theirs"'));
    expect(ropa('git-resolve', FILE)).toMatchObject({ status: 0, stderr: '' });
    expect(activity('V07')).toMatchObject({ name: 'Van de tak', remarks: 'Tak.' });
    commit('Settled');
    expect(git('status', '--porcelain').stdout).toBe('');
    expect(ropa('verify', FILE).status).toBe(0);
  });

  it('rebases a branch of several commits', () => {
    twoBranches(
      () => change('V07', { name: 'Van main' }),
      () => {
        change('V07', { department: 'Inkoop' });
        commit('One more');
        change('V09', { name: 'Van de tak' });
      },
    );
    git('checkout', 'other');
    expect(git('rebase', 'main').status).toBe(0);
    expect(activity('V07')).toMatchObject({ name: 'Van main', department: 'Inkoop' });
    expect(activity('V09')?.name).toBe('Van de tak');
  });

  it('asks about every difference when both branches added the register', () => {
    commit('Nothing yet');
    git('checkout', '-b', 'other');
    ropa('sample', FILE);
    change('V07', { name: 'Van de tak' });
    commit('Added there');
    git('checkout', 'main');
    ropa('sample', FILE);
    change('V08', { name: 'Van main' });
    commit('Added here');
    expect(git('merge', 'other').status).toBe(1);
    const { conflicts } = JSON.parse(readFileSync(inFolder('register.conflicts.json'), 'utf8')) as {
      conflicts: { path: string[] }[];
    };
    expect(conflicts).toHaveLength(2);
    expect(activity('V08')?.name).toBe('Van main');
  });

  it('leaves the own side whole when the other is no register, and git says so', () => {
    twoBranches(
      () => change('V07', { name: 'Van main' }),
      () => writeFileSync(inFolder(FILE), '{"kapot": '),
    );
    expect(git('merge', 'other').status).toBe(1);
    expect(activity('V07')?.name).toBe('Van main');
  });

  it('refuses a commit of a register that is not canonical, by a hook', () => {
    ropa('sample', FILE);
    commit('Begin');
    const hook = inFolder('.git/hooks/pre-commit');
    writeFileSync(
      hook,
      `#!/bin/sh\nexec "${process.execPath}" "${cli}" fmt --check $(git diff --cached --name-only --diff-filter=ACM -- '*.ropa.json')\n`,
    );
    chmodSync(hook, 0o755);
    const canonical = readFileSync(inFolder(FILE), 'utf8');
    writeFileSync(inFolder(FILE), JSON.stringify(JSON.parse(canonical)));
    git('add', '-A');
    const refused = git('commit', '-m', 'On one line');
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stdout + refused.stderr).toContain(FILE);
    expect(ropa('fmt', FILE)).toMatchObject({ status: 0, stdout: `${FILE}\n` });
    expect(readFileSync(inFolder(FILE), 'utf8')).toBe(canonical);
    change('V07', { name: 'Anders' });
    commit('Canonical again');
    expect(existsSync(inFolder('register.conflicts.json'))).toBe(false);
  });
});
