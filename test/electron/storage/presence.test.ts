import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showPresence } from '../../../electron/storage/presence';
import type { Presence } from '../../../shared/commands/storagePort';
import { faultyFileSystem } from './faultyFileSystem';
import { temporaryFolder } from './temporaryFolder';
import { testSurroundings } from './testSurroundings';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

function enter(path: string, user: string) {
  const seen: (readonly string[])[] = [];
  const onOthers = (others: readonly Presence[]) => seen.push(others.map((other) => other.user));
  const fileSystem = faultyFileSystem(() => undefined);
  const stop = showPresence(
    { path, who: { user, host: 'pc' }, onOthers, everyMs: 20 },
    { ...testSurroundings, fileSystem },
  );
  stops.push(stop);
  // Each beat looks into the folder once, and begins when the one before it has told what it found.
  const beats = () => fileSystem.operations.filter((name) => name === 'readdir').length;
  return { seen, stop, beats };
}

// A busy machine is slow, not wrong.
const PATIENT = { timeout: 20_000 };

/** Until so many whole beats have passed. */
async function passed(beats: () => number, count: number): Promise<void> {
  const wanted = beats() + count + 1;
  await vi.waitFor(() => expect(beats()).toBeGreaterThanOrEqual(wanted), PATIENT);
}

describe('who has a file open', () => {
  it('is told to each of two, and that one of them left', async () => {
    const path = join(await temporaryFolder(), 'r.json');
    const [anna, bert] = [enter(path, 'anna'), enter(path, 'bert')];
    await vi.waitFor(() => expect([anna.seen, bert.seen]).toEqual([[['bert']], [['anna']]]), PATIENT);
    await bert.stop();
    await vi.waitFor(() => expect(anna.seen).toEqual([['bert'], []]), PATIENT);
  });

  it('is told once, however often the note is renewed meanwhile', async () => {
    const path = join(await temporaryFolder(), 'r.json');
    const [anna, bert] = [enter(path, 'anna'), enter(path, 'bert')];
    await vi.waitFor(() => expect([anna.seen.length, bert.seen.length]).toEqual([1, 1]), PATIENT);
    await Promise.all([passed(anna.beats, 20), passed(bert.beats, 20)]);
    expect([anna.seen, bert.seen]).toEqual([[['bert']], [['anna']]]);
  });

  it('leaves nothing behind', async () => {
    const folder = await temporaryFolder();
    const { stop } = enter(join(folder, 'r.json'), 'anna');
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1), PATIENT);
    await stop();
    expect(await readdir(folder)).toEqual([]);
  });

  it('forgets the note of a program that was killed, by the time of the disk', async () => {
    const folder = await temporaryFolder();
    const old = join(folder, '.r.json.0123456789abcdef.open');
    await writeFile(old, JSON.stringify({ user: 'weg', host: 'pc', since: '2026-11-25T10:00:00Z' }));
    const hourAgo = new Date(Date.now() - 3_600_000);
    await utimes(old, hourAgo, hourAgo);
    const { seen, beats } = enter(join(folder, 'r.json'), 'anna');
    await passed(beats, 1);
    expect(await readdir(folder)).toEqual([expect.not.stringContaining('0123456789abcdef')]);
    expect(seen).toEqual([]);
  });

  it('is not misled by a note that is no note, or a huge one', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '.r.json.0123456789abcdef.open'), 'geen json');
    await writeFile(join(folder, '.r.json.1123456789abcdef.open'), `{"user":"${'x'.repeat(9_000)}"}`);
    const anna = enter(join(folder, 'r.json'), 'anna');
    enter(join(folder, 'r.json'), 'bert');
    await vi.waitFor(() => expect(anna.seen).toEqual([['bert']]), PATIENT);
  });

  it('tells nothing and fails nothing where no note can be written', async () => {
    const path = join(await temporaryFolder(), 'gone', 'r.json');
    const { seen, stop } = enter(path, 'anna');
    await stop();
    expect(seen).toEqual([]);
  });
});
