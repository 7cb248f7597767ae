import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../build/build.mjs';
import { REVIEWED_ADDRESSES, REVIEWED_CALLS } from '../../shared/capabilities/reviewed';

/** Node's own modules that the program uses. None of them reaches a network. */
const NODE_MODULES = [
  // Only to start LibreOffice, when a PDF is asked for.
  'child_process',
  'crypto',
  'fs',
  'fs/promises',
  'module',
  'os',
  'path',
  'process',
  'timers/promises',
  // The command line asks for a passphrase without showing it.
  'tty',
  'url',
  'util',
  'zlib',
];

/** Asked for inside a packed library, for a worker that the program never starts. */
const NODE_MODULES_OF_LIBRARIES = ['worker_threads'];

const root = path.resolve(import.meta.dirname, '../..');
let code: ReadonlyMap<string, string>;

beforeAll(async () => {
  await ensureBuilt({ isQuiet: true });
  code = new Map(['electron', 'renderer'].flatMap(filesIn).map((file) => [file, codeOf(file)]));
}, 120_000);

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, 'dist', folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.(js|cjs|css|html)$/.test(file) && file !== 'electron/cli.js');
}

// Without comments, which lead nowhere.
function codeOf(file: string): string {
  const text = readFileSync(path.join(root, 'dist', file), 'utf8');
  if (!/js$/.test(file)) return text;
  const { ESNext } = ts.ScriptTarget;
  return ts.transpileModule(text, {
    compilerOptions: { removeComments: true, target: ESNext, module: ts.ModuleKind.ESNext },
  }).outputText;
}

function found(pattern: RegExp): string[] {
  const names = [...code.values()].flatMap((text) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].sort();
}

describe('the code that is shipped', () => {
  it('holds only internet addresses that a person has read, and all of those', () => {
    const hosts = found(/\b(?:https?|wss?|ftp):\/\/([\w-]+(?:\.[\w-]+)+)/g);
    expect(hosts).toEqual(REVIEWED_ADDRESSES.map(({ name }) => name));
  });

  it('E15 calls what could reach a network or another program only where a person has read it', () => {
    const calls = found(
      /\b(?<![.\w])(fetch(?=\s*\()|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts)\b/g,
    );
    const methods = found(/\.(sendBeacon|serviceWorker|openExternal|openPath|createConnection|loadURL)\b/g);
    expect(calls).toEqual(REVIEWED_CALLS.map(({ name }) => name));
    // The start page, by its address of the program's own scheme.
    expect(methods).toEqual(['loadURL']);
  });

  it('E26 asks for no module of Node that reaches a network, and starts no program but LibreOffice', () => {
    const asked = found(
      /(?:\bfrom\s*|\bimport\s*|\bimport\(\s*|\brequire\(\s*)["'](?:node:)?([a-z_]+(?:\/[a-z]+)?)["']/g,
    );
    expect(asked.filter((name) => name !== 'electron' && !NODE_MODULES_OF_LIBRARIES.includes(name))).toEqual(
      NODE_MODULES,
    );
  });

  it('E1 asks for no page but its own, and for nothing over the network in its HTML and CSS', () => {
    const texts = [...code].filter(([file]) => /(css|html)$/.test(file));
    const outside = texts.filter(([, text]) =>
      /(?:src|href)="(?!\.\/)|url\((?!["']?\/?\.?\/?[\w./-]+["']?\))|@import/.test(text),
    );
    expect(outside.map(([file]) => file)).toEqual([]);
  });

  it('E2 E6 E8 E9 E10 switches on nothing that Electron advises against', () => {
    const text = [...code].filter(([file]) => file.startsWith('electron/')).map(([, content]) => content);
    const risky =
      /(?:nodeIntegration\w*|allowRunningInsecureContent|experimentalFeatures|webviewTag|nodeIntegrationInSubFrames): true|enableBlinkFeatures|(?:webSecurity|contextIsolation|sandbox): false/;
    expect(text.filter((content) => risky.test(content))).toEqual([]);
  });
});
