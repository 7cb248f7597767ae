import { extractFile, listPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kind } from './launch';
import { packaged } from './packagedProgram';
import type { Packaged } from './packagedProgram';

/** What the archive may weigh. It may grow when the program does; a package or a map that slipped in is far over it. */
const BUDGET_MEGABYTES = 10;

let program: Packaged;
let folder: string;

beforeAll(async () => {
  program = await packaged('release');
}, 180_000);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('the archive of a release', () => {
  const files = () =>
    listPackage(program.archive, { isPack: false })
      .map((file) => file.split(path.sep).join('/').replace(/^\//, ''))
      .filter((file) => path.posix.extname(file) !== '');

  it('holds only what runs: no source, map, test, package of npm or command line', () => {
    const known = [
      /^package\.json$/,
      /^dist\/electron\/(?:main\.js|preload\.cjs|wordChild\.js|[A-Za-z]+-[\w-]{8}\.js)$/,
      /^dist\/electron\/assets\/(?:resvg\.wasm|source-sans-3-[a-z]+(?:-ext)?-\d+-normal\.woff2)$/,
      /^dist\/renderer\/index\.html$/,
      /^dist\/renderer\/assets\/[\w-]+\.(?:js|css|woff2)$/,
    ];
    expect(files().filter((file) => !known.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(files()).toEqual(expect.arrayContaining(['dist/electron/main.js', 'dist/electron/preload.cjs']));
  });

  it(`weighs at most ${BUDGET_MEGABYTES} MB`, () => {
    const megabytes = statSync(program.archive).size / 1_000_000;
    process.stderr.write(
      `app.asar: ${megabytes.toFixed(2)} MB of ${BUDGET_MEGABYTES}, ${files().length} files\n`,
    );
    expect(megabytes).toBeLessThanOrEqual(BUDGET_MEGABYTES);
  });

  it('names nothing of the machine that it was made on', () => {
    const texts = files().filter((file) => /\.(?:js|cjs|css|html|json)$/.test(file));
    const root = path.resolve(import.meta.dirname, '../..');
    const telling = texts.filter((file) =>
      extractFile(program.archive, file).toString('utf8').includes(root),
    );
    expect(telling).toEqual([]);
  });

  it('tells who it is, without scripts and development packages', () => {
    const facts = JSON.parse(extractFile(program.archive, 'package.json').toString('utf8')) as Record<
      string,
      unknown
    >;
    expect(facts).toMatchObject({ variant: 'release', main: 'dist/electron/main.js' });
    expect(Object.keys(facts)).not.toContain('scripts');
    expect(Object.keys(facts)).not.toContain('devDependencies');
  });

  it('has the licences and the schema of the policy beside it', async () => {
    expect(await readdir(program.folder)).toEqual(
      expect.arrayContaining([
        'LICENSE.verwerkingsregister.txt',
        'LICENSES-THIRD-PARTY.txt',
        'policy.schema.json',
      ]),
    );
  });
});

const RELEASE_FUSES = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/** The states of the fuses that are ours to set: true is on. */
async function fusesOf(file: string): Promise<Record<string, boolean>> {
  const wire = (await getCurrentFuseWire(file)) as unknown as Record<string, number | string>;
  return Object.fromEntries(
    Object.keys(RELEASE_FUSES).map((index) => [index, wire[index] === '1'.charCodeAt(0)]),
  );
}

describe('E18 the fuses', () => {
  it('of the packaged file are those of a release', async () => {
    expect(await fusesOf(program.executable)).toEqual(RELEASE_FUSES);
  });

  it('are found and flipped in a binary of two processors, both times', async () => {
    const binary = path.join(folder, 'binary');
    const shipped = Buffer.concat([
      Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
      Buffer.from([1, 9]),
      Buffer.from('101100110'),
    ]);
    const filling = Buffer.alloc(100_000, 0x90);
    await writeFile(binary, Buffer.concat([filling, shipped, filling, shipped, filling]));
    await flipFuses(binary, { version: FuseVersion.V1, ...RELEASE_FUSES });
    expect(await fusesOf(binary)).toEqual(RELEASE_FUSES);
    const bytes = readFileSync(binary);
    const [first, last] = [bytes.indexOf('dL7pKGdn'), bytes.lastIndexOf('dL7pKGdn')];
    expect(last).toBeGreaterThan(first);
    expect(bytes.subarray(first, first + 43)).toEqual(bytes.subarray(last, last + 43));
  });
});

type Ended = { readonly code: number | null; readonly output: string };

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  executable = program.executable,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      executable,
      [...args],
      { env: { ...process.env, ELECTRON_STANDIN_HEADLESS: '1', ...env }, timeout: 40_000 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

describe('E22 a release', () => {
  it.each([
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect=0',
    '--inspect-brk',
    '--no-sandbox',
    '--disable-web-security',
    '--load-extension=/tmp',
    '--js-flags=--expose-gc',
    '-remote-debugging-port=0',
    '--proxy-server=127.0.0.1:1',
  ])('does not start with %s', async (given) => {
    const { code, output } = await run([given, `--user-data-dir=${folder}/profile`]);
    expect(code).toBe(2);
    expect(output).toContain(`Niet gestart: ${given.split('=')[0]} `);
    expect(output).not.toMatch(/Debugger listening|DevTools listening/);
    expect(existsSync(path.join(folder, 'profile'))).toBe(false);
  });

  it('E18 is no Node, whatever the environment says', async () => {
    const script = path.join(folder, 'script.js');
    await writeFile(script, "console.log('ran as Node')");
    const args = [script, '--refused', `--user-data-dir=${folder}/profile`];
    const { output } = await run(args, { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` });
    expect(output).not.toContain('ran as Node');
    expect(output).toContain('Niet gestart');
  });

  const isChecked = kind === 'standin' || process.platform !== 'linux';
  const why = isChecked ? '' : ' (not on Linux: Electron checks the archive on Windows and macOS only)';
  if (!isChecked) process.stderr.write(`skipped: the check of the archive${why}\n`);
  it.skipIf(!isChecked)(`E26 does not start when a byte of its archive was changed${why}`, async () => {
    const copy = path.join(folder, 'changed');
    await cp(program.folder, copy, { recursive: true });
    const archive = path.join(copy, path.relative(program.folder, program.archive));
    const bytes = readFileSync(archive);
    const at = bytes.lastIndexOf('<html');
    expect(at).toBeGreaterThan(0);
    bytes.write('<HTML', at);
    await writeFile(archive, bytes);
    const changed = path.join(copy, path.relative(program.folder, program.executable));
    const { code, output } = await run([`--user-data-dir=${folder}/profile`], {}, changed);
    expect(code).not.toBe(0);
    expect(output).toMatch(/integrity/i);
  });

  it('starts, with its profile where it is told', async () => {
    const profile = path.join(folder, 'profile');
    const child = spawn(program.executable, ['--example', `--user-data-dir=${profile}`], {
      env: { ...process.env, ELECTRON_STANDIN_HEADLESS: '1' },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    try {
      const sign = path.join(profile, kind === 'standin' ? 'Chromium/Default' : 'Local State');
      await expect.poll(() => existsSync(sign), { timeout: 30_000 }).toBe(true);
    } finally {
      child.kill('SIGTERM');
      await ended;
    }
  });
});
