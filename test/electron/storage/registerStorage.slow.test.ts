import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSteps } from '../../long/steps';
import type { Counts } from '../../long/steps';
import { buildChild, start, type Ended } from './childProgram';
import { notes, notesCodec, type Notes } from './notesCodec';
import { aDeskWithFile, onDisk } from './storageDesk';
import { TEST_PATIENCE } from './testSurroundings';

let bundleFolder = '';
let child = '';

beforeAll(async () => {
  bundleFolder = await mkdtemp(join(tmpdir(), 'storage-child-'));
  child = await buildChild(bundleFolder);
});

afterAll(() => rm(bundleFolder, { recursive: true, force: true }));

const run = (task: string, ...parameters: string[]): Promise<Ended & { errors: string }> =>
  start(process.execPath, [child, task, ...parameters]);

// Every lock that is found was left by a kill.
const patience = { ...TEST_PATIENCE, staleLockMs: 20 };

describe('a program that is killed while it saves', () => {
  const old = notesCodec.encode(notes('first'));
  const replaced = notesCodec.encode(notes('new', old));

  /** Gives which version stands in the file; checks that the next program can go on. */
  async function killAt(operation: number, how: 'before' | 'halfway'): Promise<'old' | 'new'> {
    const { path, storage } = await aDeskWithFile({ patience });
    const { signal, errors } = await run('saveOnce', path, String(operation), how);
    expect([signal, errors]).toEqual(['SIGKILL', '']);
    const text = await readFile(path, 'utf8');
    expect([old, replaced]).toContain(text);
    await (await storage.open(path)).save(notes('next'));
    expect(await onDisk(path)).toEqual(notes('next'));
    return text === old ? 'old' : 'new';
  }

  it('leaves the old or the new file whole, at every file operation, and the next save goes on', async () => {
    const { path } = await aDeskWithFile();
    const operations = JSON.parse((await run('saveOnce', path)).output) as string[];
    const found: string[] = [];
    for (let at = 1; at <= operations.length; at += 1) found.push(await killAt(at, 'before'));
    for (const [index, name] of operations.entries()) {
      if (name === 'file.write') expect(await killAt(index + 1, 'halfway')).toBe('old');
    }
    const firstNew = found.indexOf('new');
    expect(operations[firstNew - 1]).toBe('rename');
    expect(found).toEqual(found.map((_, index) => (index < firstNew ? 'old' : 'new')));
  });

  it('has lost no save that it was told is done', async () => {
    for (let round = 0; round < 25; round += 1) {
      const { path, storage } = await aDeskWithFile({ patience });
      let told = 0;
      const { signal } = await start(process.execPath, [child, 'saveForEver', path], (text, program) => {
        told = Number(text.trim().split('\n').at(-1));
        // By then it is somewhere in one of the next saves.
        if (told > round) program.kill('SIGKILL');
      });
      const file = await storage.open(path);
      const saved = Number(file.current().records[0]?.text);
      expect([signal, saved >= told]).toEqual(['SIGKILL', true]);
      await file.save(notes('next'));
      expect(await onDisk(path)).toEqual(notes('next'));
    }
  });
});

describe('two programs that save the same file 200 times each', () => {
  it('lose no record, and nobody ever reads a damaged file', async () => {
    const { folder, path } = await aDeskWithFile();
    const programs = ['a', 'b'].map((name) => run('addRecords', path, name, '200'));
    const running = new AbortController();
    const done = Promise.all(programs).finally(() => running.abort());
    let reads = 0;
    for (; !running.signal.aborted; reads += 1) expect(await onDisk(path)).toHaveProperty('format', 'notes');
    let conflicts = 0;
    for (const { code, errors, output } of await done) {
      expect([code, errors]).toEqual([0, '']);
      conflicts += (JSON.parse(output) as { conflicts: number }).conflicts;
    }
    expect(conflicts).toBeGreaterThan(0);
    const { records } = (await onDisk(path)) as Notes;
    const expected = ['a', 'b'].flatMap((name) =>
      Array.from({ length: 200 }, (_, number) => `${name}${number}`),
    );
    expect(records.map(({ id }) => id).sort()).toEqual(['r0', ...expected].sort());
    expect(reads).toBeGreaterThan(100);
    expect(await readdir(folder)).toEqual(['backups', 'notes.ropa.json']);
  });
});

// The long part (`node build/testLong.mjs steps`) takes hundreds of seeds, a thousand steps each.
describe('two windows, a text editor, killed programs and merged copies', () => {
  it('lose nothing that was told as saved, step after step', async () => {
    const counts: Counts = {};
    for (const seed of [1, 2, 3]) await runSteps(seed, 120, counts);
    for (const what of ['edits saved', 'edits outside', 'copies merged', 'killed, old version there']) {
      expect([what, (counts[what] ?? 0) > 5]).toEqual([what, true]);
    }
  });
});
