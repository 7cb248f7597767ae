import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';

/** What runs the program: Electron's own binary, or the stand-in on Chromium where that binary is not installed. */
export type Kind = 'real' | 'standin';

const root = path.resolve(import.meta.dirname, '../..');

/** What Electron's binary is called on Linux, Windows and macOS. */
const BINARIES = ['electron', 'electron.exe', 'Electron.app'];
const hasBinary = BINARIES.some((name) => existsSync(path.join(root, 'node_modules/electron/dist', name)));

export const kind: Kind = hasBinary ? 'real' : 'standin';
if (kind === 'standin')
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = path.join(root, 'test/electron-on-chromium');

export type LaunchOptions = {
  /** The folder of the program; the repository itself by default. */
  readonly appDir?: string;
  /** What follows the program's folder on the command line. */
  readonly args?: readonly string[];
  /** A folder to start on again; by default a new one, which goes when the program is closed. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
};

export type Launched = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly kind: Kind;
  readonly userData: string;
  readonly close: () => Promise<void>;
};

/** Starts the program and waits for its window. */
export async function launchApp({
  appDir = root,
  args = [],
  userData,
  env = {},
}: LaunchOptions): Promise<Launched> {
  const folder = userData ?? (await mkdtemp(path.join(os.tmpdir(), 'e2e-')));
  const app = await _electron.launch({
    args: [appDir, `--user-data-dir=${folder}`, ...args],
    env: environment(env),
    timeout: 30_000,
  });
  const close = async () => {
    await app.close();
    if (userData === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const page = await app.firstWindow();
    // With a listener Playwright leaves a page's wish to stay to the program; else it would send the page away itself.
    page.on('dialog', () => undefined);
    return { app, page, kind, userData: folder, close };
  } catch (error) {
    // Nobody could close a program that they never got.
    app.process().kill('SIGKILL');
    throw error;
  }
}

export type Ended = { readonly code: number | null; readonly errors: string };

/** Starts the program as a person would, and waits until it ends: for a second start, which hands over and goes. */
export async function runApp({
  appDir = root,
  args = [],
  userData = '',
  env = {},
}: LaunchOptions): Promise<Ended> {
  // Electron's package gives the path of its binary.
  const electron = createRequire(import.meta.url)('electron') as string;
  const child = spawn(electron, ['--no-sandbox', appDir, `--user-data-dir=${userData}`, ...args], {
    env: environment(env),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, errors }));
  });
}

function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _unset, E2E_HEADED, ...own } = process.env;
  const headless = E2E_HEADED === '1' ? '0' : '1';
  return { ...(own as Record<string, string>), ELECTRON_STANDIN_HEADLESS: headless, ...extra };
}
