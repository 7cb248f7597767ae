import { readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepBackup, listBackups } from '../../../electron/storage/backups';
import { realFileSystem } from '../../../electron/storage/fileSystem';
import { temporaryFolder } from './temporaryFolder';
import { testSurroundings } from './testSurroundings';

async function keep(folder: string, content: string, at: string): Promise<void> {
  const surroundings = { ...testSurroundings, now: () => new Date(at) };
  await keepBackup({ folder, path: '/share/notes.ropa.json', bytes: Buffer.from(content) }, surroundings);
}

async function contents(folder: string): Promise<string[]> {
  const backups = await listBackups(folder, realFileSystem);
  return Promise.all(backups.map(({ path }) => readFile(path, 'utf8')));
}

const onDay = (day: number, hour: number): string => new Date(Date.UTC(2026, 0, day, hour)).toISOString();

describe('backups', () => {
  it('are none before the first', async () => {
    expect(await contents(join(await temporaryFolder(), 'none'))).toEqual([]);
  });

  it('are the last 10 and the first of each of the last 30 days', async () => {
    const folder = await temporaryFolder();
    for (let day = 1; day <= 40; day += 1) {
      for (const hour of [8, 12, 16]) await keep(folder, `day ${day}, ${hour}:00`, onDay(day, hour));
    }
    const firsts = Array.from({ length: 30 }, (_, index) => `day ${40 - index}, 8:00`);
    const lasts = [40, 39, 38, 37].flatMap((day) => [16, 12, 8].map((hour) => `day ${day}, ${hour}:00`));
    const expected = new Set([...lasts.slice(0, 10), ...firsts]);
    expect(new Set(await contents(folder))).toEqual(expected);
    expect((await contents(folder)).slice(0, 3)).toEqual(['day 40, 16:00', 'day 40, 12:00', 'day 40, 8:00']);
  });

  it('keep their order and each other when the clock once stood in 2099 and then went back', async () => {
    const folder = await temporaryFolder();
    await keep(folder, 'one', '2026-01-01T10:00:00Z');
    await keep(folder, 'two', '2099-01-01T10:00:00Z');
    await keep(folder, 'three', '2025-01-01T10:00:00Z');
    expect(await contents(folder)).toEqual(['three', 'two', 'one']);
  });

  it('are not made twice of the same version', async () => {
    const folder = await temporaryFolder();
    await keep(folder, 'one', onDay(1, 8));
    await keep(folder, 'one', onDay(2, 8));
    expect(await contents(folder)).toEqual(['one']);
  });

  it('leave other files in the folder alone, except old halves of their own', async () => {
    const folder = await temporaryFolder();
    const half = `.000001-x-notes.${'a'.repeat(16)}.tmp`;
    await writeFile(join(folder, half), 'half');
    await utimes(join(folder, half), 1, 1);
    await writeFile(join(folder, 'my own copy.json'), 'mine');
    for (let day = 1; day <= 12; day += 1) await keep(folder, `day ${day}`, onDay(1, day));
    const names = await readdir(folder);
    expect([names.includes('my own copy.json'), names.includes(half), names.length]).toEqual([
      true,
      false,
      12,
    ]);
  });
});
