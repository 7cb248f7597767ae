import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kind } from './launch';
import { packaged } from './packagedProgram';
import type { Packaged } from './packagedProgram';

let program: Packaged;
let testProgram: Packaged;
let folder: string;

beforeAll(async () => {
  program = await packaged('release');
  testProgram = await packaged('test');
}, 240_000);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'packaged-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** The launcher that is installed with the program: what a person and a script call `ropa`. */
function launcherOf({ folder: installed, archive }: Packaged): string {
  if (process.platform === 'darwin') return path.join(path.dirname(archive), 'ropa');
  return path.join(installed, process.platform === 'win32' ? 'ropa.cmd' : 'ropa');
}

type Run = { readonly env?: NodeJS.ProcessEnv; readonly file?: string; readonly input?: string };

function ropa(words: readonly string[], { env = {}, file = launcherOf(program), input }: Run = {}) {
  return new Promise<Ended>((resolve) => {
    const child = execFile(
      file,
      [...words],
      {
        cwd: folder,
        // A home of its own shows whether the command line writes to one.
        env: { ...process.env, HOME: path.join(folder, 'home'), DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
        timeout: 60_000,
        maxBuffer: 50_000_000,
        // A batch file is run by the command interpreter of Windows.
        shell: process.platform === 'win32',
      },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

describe('the command line of an installed program', () => {
  it('writes the example, checks it with exit code 1, and gives JSON that is whole', async () => {
    const made = await ropa(['sample', 'x.ropa.json']);
    expect([made.code, made.stderr]).toEqual([0, '']);
    const text = await ropa(['check', 'x.ropa.json', '--lang', 'en']);
    expect(text.code).toBe(1);
    const { code, stdout, stderr } = await ropa(['check', 'x.ropa.json', '--json']);
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toHaveProperty('counts');
  });

  it('makes a Word report in a process of its own, without a window or a display', async () => {
    await ropa(['sample', 'x.ropa.json']);
    const { code, stdout } = await ropa(['export', 'x.ropa.json', 'report.docx']);
    expect(code).toBe(0);
    expect(stdout).toContain('report.docx');
    expect(readFileSync(path.join(folder, 'report.docx')).subarray(0, 2).toString()).toBe('PK');
    const checked = await ropa(['check-report', 'report.docx']);
    expect(checked.code).toBe(0);
  });

  it('says what is wrong on stderr alone, in one line, with exit code 2', async () => {
    for (const words of [['check', 'missing.json'], ['unknown'], ['check', '--nonsense']]) {
      const { code, stdout, stderr } = await ropa(words);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^ropa: [^\n]+\n$/);
    }
  });

  it('gives every word on as it was typed, also those that mean something to Chromium or Node', async () => {
    const odd = 'een naam --met $HOME; "en" meer.json';
    const made = await ropa(['sample', odd]);
    expect([made.code, existsSync(path.join(folder, odd))]).toEqual([0, true]);
    for (const word of ['--no-sandbox', '--remote-debugging-port=0', '--inspect=0', '--js-flags=--jitless']) {
      const { code, stdout, stderr } = await ropa(['check', odd, word]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^ropa: Unknown option/);
      expect(stderr).not.toMatch(/Debugger listening|DevTools listening/);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'leaves no profile behind, and nothing in the temporary folder',
    async () => {
      const temporary = await mkdtemp(path.join(folder, 'tmp-'));
      await ropa(['sample', 'x.ropa.json'], { env: { TMPDIR: temporary } });
      await ropa(['check', 'x.ropa.json'], { env: { TMPDIR: temporary } });
      expect(existsSync(path.join(folder, 'home'))).toBe(false);
      await ropa(['export', 'x.ropa.json', 'y.docx'], { env: { TMPDIR: temporary } });
      const own = readdirSync(temporary).filter((name) => name.startsWith('verwerkingsregister-'));
      expect(own).toEqual([]);
      expect(existsSync(path.join(folder, 'home/.config/Verwerkingsregister'))).toBe(false);
    },
  );

  it.skipIf(process.platform === 'win32')('is found through a link, as on the PATH', async () => {
    const link = path.join(folder, 'ropa');
    await symlink(launcherOf(program), link);
    expect((await ropa(['--help'], { file: link })).stdout).toContain('Usage: ropa COMMAND');
  });

  it.skipIf(process.platform !== 'linux')(
    'does what it is asked while the window is open, and leaves that alone',
    async () => {
      const home = path.join(folder, 'home');
      const window = spawn(program.executable, ['--example'], {
        env: {
          ...process.env,
          HOME: home,
          XDG_CONFIG_HOME: path.join(home, '.config'),
          ELECTRON_STANDIN_HEADLESS: '1',
        },
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => window.on('exit', resolve));
      try {
        const profile = path.join(home, '.config/Verwerkingsregister');
        const sign = path.join(profile, kind === 'standin' ? 'Chromium/Default' : 'Local State');
        await expect.poll(() => existsSync(sign), { timeout: 30_000 }).toBe(true);
        await ropa(['sample', 'x.ropa.json']);
        const both = [ropa(['check', 'x.ropa.json']), ropa(['export', 'x.ropa.json', 'y.docx'])];
        expect((await Promise.all(both)).map(({ code }) => code)).toEqual([1, 0]);
        expect(window.exitCode).toBeNull();
      } finally {
        window.kill('SIGTERM');
        await ended;
      }
    },
  );

  it('E22 takes no switch before its own words that a window would refuse', async () => {
    const words = ['--no-sandbox', '--cli', '--', 'schema'];
    const { code, stdout, stderr } = await ropa(words, { file: program.executable });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--no-sandbox is hier niet toegestaan');
  });

  it('E22 is reached in no other way than by --cli and -- behind it', async () => {
    const env = { ELECTRON_STANDIN_HEADLESS: '1' };
    const given = ['--cli', 'schema', `--user-data-dir=${folder}/profile`];
    const { code, stdout, stderr } = await ropa(given, { file: program.executable, env });
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toContain('--cli is hier niet toegestaan');
    expect(stdout).not.toContain('$schema');
  });

  it('obeys the policy of the computer, and says what of it is wrong', async () => {
    const policy = path.join(folder, 'policy.json');
    const file = launcherOf(testProgram);
    await writeFile(policy, JSON.stringify({ version: 1, featuresOff: ['wordReport'], kleur: 'rood' }));
    await chmod(policy, 0o600);
    const env = { VERWERKINGSREGISTER_POLICY: policy };
    await ropa(['sample', 'x.ropa.json'], { file });
    const refused = await ropa(['export', 'x.ropa.json', 'y.docx'], { file, env });
    expect([refused.code, existsSync(path.join(folder, 'y.docx'))]).toEqual([2, false]);
    expect(refused.stderr).toMatch(/^ropa: .*“kleur” is onbekend.*\nropa: .*\(switchedOff\)\n$/);
    // A release takes its policy from no other place than the administrator's.
    expect((await ropa(['export', 'x.ropa.json', 'y.docx'], { env })).code).toBe(0);
  });
});

it.runIf(kind === 'standin')(
  'the launchers are what electron-builder was told to put beside the program',
  async () => {
    const installed = await readFile(launcherOf(program), 'utf8');
    expect(installed).toBe(
      await readFile(path.resolve(import.meta.dirname, '../../build/launchers/ropa.sh'), 'utf8'),
    );
  },
);
