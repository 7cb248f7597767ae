import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { _electron } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import './launch';
import { aProfile, openExport, saveAnswers } from './person';

const root = path.resolve(import.meta.dirname, '../..');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'silence-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A launcher that writes every address that any process of the program asks the kernel for. */
async function watchedLauncher(trace: string): Promise<string> {
  const launcher = path.join(folder, 'electron');
  const electron = createRequire(import.meta.url)('electron') as string;
  const calls = 'connect,sendto,sendmsg,sendmmsg';
  // exec, so that a signal to the launcher reaches strace, which passes it on.
  const script = `#!/bin/sh\nexec strace -f -qq -yy -s 0 -e trace=${calls} -e signal=none -o '${trace}' '${electron}' "$@"\n`;
  await writeFile(launcher, script);
  await chmod(launcher, 0o755);
  return launcher;
}

type Reached = {
  readonly call: string;
  readonly kind: string;
  readonly address: string;
  readonly port: string;
};

/**
 * What a trace shows of the internet: connections, and packets sent. Connecting a UDP socket sends nothing: so Chromium
 * looks whether there is a way to IPv6 (to 2001:4860:4860::8888), and that is left out. A packet sent there is not.
 */
function reachedIn(trace: string): Reached[] {
  const lines = trace.split('\n').map((line) => {
    const [, call = '', kind = ''] = /\b(connect|sendto|sendmsg|sendmmsg)\(\d+<(\w+)/.exec(line) ?? [];
    return { call, kind, ...placeIn(line) };
  });
  return lines.filter(({ call, kind }) => {
    const isInternet = /^(?:TCP|UDP|RAW|PING)/.test(kind);
    return isInternet && !(call === 'connect' && kind.startsWith('UDP'));
  });
}

/** Where a call goes: as it names itself, or else where its socket was connected to. */
function placeIn(line: string): Pick<Reached, 'address' | 'port'> {
  const named = /sin6?_port=htons\((?<port>\d+)\).*?"(?<address>[\da-f.:]+)"/.exec(line);
  const connected = /->\[?(?<address>[\da-f.:]+?)\]?:(?<port>\d+)\]/.exec(line);
  const groups = (named ?? connected)?.groups;
  return { address: groups?.['address'] ?? '', port: groups?.['port'] ?? '' };
}

const isOwnComputer = ({ address, port }: Reached) =>
  (address === '::1' || address.startsWith('127.') || address === '::ffff:127.0.0.1') && port !== '53';

/** Why nothing can be traced here; '' where it can. A strace that is not installed is no reason on Linux: there the tests fail. */
function whyNot(): string {
  if (process.platform !== 'linux') return 'strace is for Linux only';
  const { error, stderr } = spawnSync('strace', ['-o', '/dev/null', 'true'], { encoding: 'utf8' });
  if (error !== undefined) throw error;
  const isForbidden = /ptrace.*(?:not permitted|permission denied|not implemented)/i.test(stderr);
  return isForbidden ? 'strace may not trace on this machine' : '';
}

const why = whyNot();
const canTrace = why === '';
if (!canTrace) process.stderr.write(`skipped: what the kernel is asked (${why})\n`);

it.skipIf(!canTrace)(
  `asks the kernel for no address outside this computer while a register is opened, saved and exported${canTrace ? '' : ` (${why})`}`,
  { timeout: 180_000 },
  async () => {
    const trace = path.join(folder, 'trace');
    const userData = await aProfile(path.join(folder, 'profile'));
    const app = await _electron.launch({
      executablePath: await watchedLauncher(trace),
      args: [root, `--user-data-dir=${userData}`, '--example'],
      env: { ...(process.env as Record<string, string>), ELECTRON_STANDIN_HEADLESS: '1' },
      timeout: 90_000,
    });
    const page = await app.firstWindow({ timeout: 90_000 });
    page.setDefaultTimeout(90_000);
    page.on('dialog', () => undefined);
    await page.getByRole('row', { name: /V02/ }).dblclick();
    await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Een naam die nergens heen gaat');
    await saveAnswers(app, path.join(folder, 'a.ropa.json'));
    await page.keyboard.press('Control+s');
    await page.getByText(/Alles opgeslagen/).waitFor();
    await saveAnswers(app, path.join(folder, 'a.docx'));
    await openExport(page);
    await page.getByRole('button', { name: 'Maak Word-document' }).click();
    await page.getByText('a.docx is gemaakt.').waitFor();
    await app.close();

    const text = await readFile(trace, 'utf8');
    // So that it is sure that the trace sees Chromium's processes too.
    expect(text).toContain('AF_UNIX');
    expect(reachedIn(text).filter((reached) => !isOwnComputer(reached))).toEqual([]);
  },
);

it.skipIf(!canTrace)(
  `the trace sees connections and packets, or nothing above would have proved anything${canTrace ? '' : ` (${why})`}`,
  () => {
    const script = `
    require('node:net').connect(9, '192.0.2.1').on('error', () => undefined);
    const socket = require('node:dgram').createSocket('udp4');
    socket.send('x', 53, '192.0.2.2', () => process.exit());`;
    const words = [
      '-f',
      '-qq',
      '-yy',
      '-e',
      'trace=connect,sendto,sendmsg,sendmmsg',
      process.execPath,
      '-e',
      script,
    ];
    const { stderr } = spawnSync('strace', words, { encoding: 'utf8' });
    expect(
      reachedIn(stderr)
        .map(({ address, port }) => `${address} ${port}`)
        .sort(),
    ).toEqual(['192.0.2.1 9', '192.0.2.2 53']);
  },
);
