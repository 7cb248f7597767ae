import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showPresence } from '../../../electron/storage/presence';
import type { Presence } from '../../../shared/commands/storagePort';
import { temporaryFolder } from './temporaryFolder';
import { testSurroundings } from './testSurroundings';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

function enter(path: string, user: string) {
  const seen: (readonly string[])[] = [];
  const onOthers = (others: readonly Presence[]) => seen.push(others.map((other) => other.user));
  const stop = showPresence({ path, who: { user, host: 'pc' }, onOthers, everyMs: 20 }, testSurroundings);
  stops.push(stop);
  return { seen, stop };
}

// A busy machine is slow, not wrong.
const PATIENT = { timeout: 10_000 };

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
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect([anna.seen, bert.seen]).toEqual([[['bert']], [['anna']]]);
  });

  it('leaves nothing behind', async () => {
    const folder = await temporaryFolder();
    const { stop } = enter(join(folder, 'r.json'), 'anna');
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1));
    await stop();
    expect(await readdir(folder)).toEqual([]);
  });

  it('forgets the note of a program that was killed, by the time of the disk', async () => {
    const folder = await temporaryFolder();
    const old = join(folder, '.r.json.0123456789abcdef.open');
    await writeFile(old, JSON.stringify({ user: 'weg', host: 'pc', since: '2026-11-25T10:00:00Z' }));
    const hourAgo = new Date(Date.now() - 3_600_000);
    await utimes(old, hourAgo, hourAgo);
    const { seen } = enter(join(folder, 'r.json'), 'anna');
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1));
    expect(seen).toEqual([]);
  });

  it('is not misled by a note that is no note, or a huge one', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '.r.json.0123456789abcdef.open'), 'geen json');
    await writeFile(join(folder, '.r.json.1123456789abcdef.open'), `{"user":"${'x'.repeat(9_000)}"}`);
    const anna = enter(join(folder, 'r.json'), 'anna');
    enter(join(folder, 'r.json'), 'bert');
    await vi.waitFor(() => expect(anna.seen).toEqual([['bert']]));
  });

  it('tells nothing and fails nothing where no note can be written', async () => {
    const path = join(await temporaryFolder(), 'gone', 'r.json');
    const { seen, stop } = enter(path, 'anna');
    await stop();
    expect(seen).toEqual([]);
  });
});
