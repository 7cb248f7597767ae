import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_NAMES, EVENT_NAMES } from '../../shared/commands/commandNames';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;
let code: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'preload-'));
  await build({
    configFile: path.join(root, 'build/vite.node.config.ts'),
    mode: 'preload',
    logLevel: 'error',
    build: { outDir: folder },
  });
  code = readFileSync(path.join(folder, 'preload.cjs'), 'utf8');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built script as Electron does: with a `require` that knows electron alone. */
function run() {
  const exposed: Record<string, Record<string, (...given: unknown[]) => unknown>> = {};
  const calls: unknown[][] = [];
  const note =
    (kind: string) =>
    (...given: unknown[]) =>
      void calls.push([kind, ...given]);
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: (typeof exposed)[string]) => (exposed[name] = api),
    },
    ipcRenderer: { invoke: note('invoke'), on: note('on'), off: note('off') },
    webUtils: { getPathForFile: (file: { path: string }) => file.path },
  };
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return electron;
  };
  const script = compileFunction(code, ['require', 'module', 'exports']) as (...given: unknown[]) => void;
  script(require, { exports: {} }, {});
  return { exposed, calls, ropa: exposed['ropa'] ?? {} };
}

describe('E4 the built preload script', () => {
  it('is one CommonJS file that needs nothing but electron', () => {
    expect(readdirSync(folder)).toEqual(['preload.cjs']);
    expect([...code.matchAll(/\brequire\(([^)]*)\)/g)].map((match) => match[1])).toEqual(['"electron"']);
    expect(code).not.toMatch(/^import |\bimport\(|\bprocess\b|\bBuffer\b/m);
    expect(code.length).toBeLessThan(10_000);
  });
});

describe('E17 E20 the bridge', () => {
  it('has the commands of the contract, events and dropped files, and no way to name a channel', () => {
    const { exposed, ropa } = run();
    expect(Object.keys(exposed)).toEqual(['ropa']);
    expect(Object.keys(ropa).sort()).toEqual([...COMMAND_NAMES, 'handOverDroppedFile', 'on'].sort());
  });

  it('calls each command on its own channel with one input', () => {
    const { ropa, calls } = run();
    for (const name of COMMAND_NAMES) ropa[name]?.({ input: name }, 'more');
    expect(calls).toEqual(COMMAND_NAMES.map((name) => ['invoke', name, { input: name }]));
  });

  it('hears each event of the contract until it is told to stop, and gives no event object', () => {
    const { ropa, calls } = run();
    const heard: unknown[][] = [];
    for (const name of EVENT_NAMES) {
      const stop = ropa['on']?.(name, (...all: unknown[]) => heard.push(all)) as () => void;
      const [kind, channel, listener] = calls.at(-1) as [string, string, (...all: unknown[]) => void];
      listener({ sender: 'main' }, name);
      stop();
      expect([kind, channel]).toEqual(['on', `event:${name}`]);
      expect(calls.at(-1)).toEqual(['off', `event:${name}`, listener]);
    }
    expect(heard).toEqual(EVENT_NAMES.map((name) => [name]));
  });

  it('refuses an event that the contract does not name', () => {
    const { ropa, calls } = run();
    expect(() => ropa['on']?.('other', () => undefined)).toThrow('no such event');
    expect(calls).toEqual([]);
  });

  it('hands over the path of a dropped file, which the page does not see', () => {
    const { ropa, calls } = run();
    expect(ropa['handOverDroppedFile']?.({ path: '/data/a.json' })).toBeUndefined();
    expect(calls).toEqual([['invoke', 'handOverDroppedFile', '/data/a.json']]);
  });
});
