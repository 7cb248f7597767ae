import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notes } from './notesCodec';
import { aDeskWithFile } from './storageDesk';

const HOUR_SECONDS = 3600;

describe('half-written versions of killed programs', () => {
  it('are removed by the next save when they are over an hour older than it, and only this file’s', async () => {
    const { folder, path, storage } = await aDeskWithFile();
    const temporary = (name: string, digit: string): string => `.${name}.${digit.repeat(16)}.tmp`;
    const now = Date.now() / 1000;
    const leave = async (name: string, age: number): Promise<void> => {
      await writeFile(join(folder, name), '{"half');
      await utimes(join(folder, name), now - age, now - age);
    };
    await leave(temporary('notes.ropa.json', 'a'), 1.1 * HOUR_SECONDS);
    await leave(temporary('notes.ropa.json', 'b'), 0.9 * HOUR_SECONDS);
    await leave(temporary('other.ropa.json', 'c'), 9 * HOUR_SECONDS);
    await leave('.notes.ropa.json.unlocking', 1.1 * HOUR_SECONDS);
    await leave('.notes.ropa.json.mine.tmp', 9 * HOUR_SECONDS);
    await (await storage.open(path)).save(notes('mine'));
    expect(await readdir(folder)).toEqual([
      '.notes.ropa.json.bbbbbbbbbbbbbbbb.tmp',
      '.notes.ropa.json.mine.tmp',
      '.other.ropa.json.cccccccccccccccc.tmp',
      'notes.ropa.json',
    ]);
  });
});
