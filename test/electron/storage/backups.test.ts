import { readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupLimits, keepBackup, listBackups } from '../../../electron/storage/backups';
import type { BackupLimits } from '../../../electron/storage/backups';
import { realFileSystem } from '../../../electron/storage/fileSystem';
import { temporaryFolder } from './temporaryFolder';
import { testSurroundings } from './testSurroundings';

type Kept = { readonly content: string; readonly at: string; readonly limits?: BackupLimits };

async function keep(folder: string, { content, at, limits }: Kept): Promise<void> {
  const surroundings = { ...testSurroundings, now: () => new Date(at) };
  const version = { folder, path: '/share/notes.ropa.json', bytes: Buffer.from(content), limits };
  await keepBackup(version, surroundings);
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
      for (const hour of [8, 12, 16])
        await keep(folder, { content: `day ${day}, ${hour}:00`, at: onDay(day, hour) });
    }
    const firsts = Array.from({ length: 30 }, (_, index) => `day ${40 - index}, 8:00`);
    const lasts = [40, 39, 38, 37].flatMap((day) => [16, 12, 8].map((hour) => `day ${day}, ${hour}:00`));
    const expected = new Set([...lasts.slice(0, 10), ...firsts]);
    expect(new Set(await contents(folder))).toEqual(expected);
    expect((await contents(folder)).slice(0, 3)).toEqual(['day 40, 16:00', 'day 40, 12:00', 'day 40, 8:00']);
  });

  it('keep their order and each other when the clock once stood in 2099 and then went back', async () => {
    const folder = await temporaryFolder();
    await keep(folder, { content: 'one', at: '2026-01-01T10:00:00Z' });
    await keep(folder, { content: 'two', at: '2099-01-01T10:00:00Z' });
    await keep(folder, { content: 'three', at: '2025-01-01T10:00:00Z' });
    expect(await contents(folder)).toEqual(['three', 'two', 'one']);
  });

  it('are not made twice of the same version', async () => {
    const folder = await temporaryFolder();
    await keep(folder, { content: 'one', at: onDay(1, 8) });
    await keep(folder, { content: 'one', at: onDay(2, 8) });
    expect(await contents(folder)).toEqual(['one']);
  });

  it('leave other files in the folder alone, except old halves of their own', async () => {
    const folder = await temporaryFolder();
    const half = `.000001-x-notes.${'a'.repeat(16)}.tmp`;
    await writeFile(join(folder, half), 'half');
    await utimes(join(folder, half), 1, 1);
    await writeFile(join(folder, 'my own copy.json'), 'mine');
    for (let day = 1; day <= 12; day += 1) await keep(folder, { content: `day ${day}`, at: onDay(1, day) });
    const names = await readdir(folder);
    expect([names.includes('my own copy.json'), names.includes(half), names.length]).toEqual([
      true,
      false,
      12,
    ]);
  });

  it('are as many as the administrator settled, and the usual number of what was left open', async () => {
    const folder = await temporaryFolder();
    const limits = backupLimits({ backupVersions: 2, backupDays: 3 });
    for (let day = 1; day <= 6; day += 1) {
      for (const hour of [8, 12])
        await keep(folder, { content: `day ${day}, ${hour}:00`, at: onDay(day, hour), limits });
    }
    expect(await contents(folder)).toEqual(['day 6, 12:00', 'day 6, 8:00', 'day 5, 8:00', 'day 4, 8:00']);
    expect(backupLimits({})).toEqual({ lastSaves: 10, days: 30 });
    expect(backupLimits({ backupDays: 0 })).toEqual({ lastSaves: 10, days: 0 });
  });

  it('go, with those that were there, where the administrator wants none', async () => {
    const folder = await temporaryFolder();
    await keep(folder, { content: 'one', at: onDay(1, 8) });
    await writeFile(join(folder, 'my own copy.json'), 'mine');
    await keep(folder, {
      content: 'two',
      at: onDay(1, 9),
      limits: backupLimits({ backupVersions: 0, backupDays: 0 }),
    });
    expect(await contents(folder)).toEqual([]);
    expect(await readdir(folder)).toEqual(['my own copy.json']);
  });
});
