import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createUtilityProcess } from '../src/utilityProcess';

const folder = mkdtempSync(path.join(tmpdir(), 'utility-process-'));
const started: Electron.UtilityProcess[] = [];

describe('a utility process', () => {
  afterEach(() => {
    for (const child of started.splice(0)) child.kill();
  });

  it('speaks through parentPort as in Electron, in events, with bytes as bytes', async () => {
    const child = start(`
      process.parentPort.on('message', ({ data }) => process.parentPort.postMessage({
        type: process.type, doubled: data.map((byte) => byte * 2), hasSend: process.send !== undefined,
      }));`);
    child.postMessage(Uint8Array.of(1, 2));
    const answer = await new Promise((resolve) => child.once('message', resolve));
    expect(answer).toEqual({ type: 'utility', doubled: Uint8Array.of(2, 4), hasSend: false });
  });

  it('loses nothing that is said before the child listens', async () => {
    const child = start(`
      setTimeout(() => process.parentPort.on('message', ({ data }) => process.parentPort.postMessage(data)), 50);`);
    const heard: unknown[] = [];
    const all = new Promise<void>((resolve) =>
      child.on('message', (message: unknown) => {
        if (heard.push(message) === 3) resolve();
      }),
    );
    for (const word of ['a', 'b', 'c']) child.postMessage(word);
    await all;
    expect(heard).toEqual(['a', 'b', 'c']);
  });

  it('tells with which code it ended, and that it was killed', async () => {
    const ended = (child: Electron.UtilityProcess) =>
      new Promise((resolve) => child.once('exit', (code) => resolve(code)));
    expect(await ended(start('process.exit(3);'))).toBe(3);
    const endless = start('setInterval(() => undefined, 1000);');
    const end = ended(endless);
    endless.once('spawn', () => endless.kill());
    expect(await end).toBe(0);
  });

  it('refuses options and events that it does not know', () => {
    const utilityProcess = createUtilityProcess();
    expect(() => utilityProcess.fork('x.mjs', [], { cwd: '/' })).toThrow("option 'cwd' is not implemented");
  });
});

function start(code: string): Electron.UtilityProcess {
  const file = path.join(folder, `${started.length}-${code.length}.mjs`);
  writeFileSync(file, code);
  const child = createUtilityProcess().fork(file, [], { serviceName: 'test' });
  started.push(child);
  return child;
}
