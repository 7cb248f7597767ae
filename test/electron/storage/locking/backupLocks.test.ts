import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRescue } from '../../../../electron/storage/rescue';
import { faultyFileSystem, systemError } from '../faultyFileSystem';
import { notes } from '../notesCodec';
import { aLockedDesk, filesBelow, filesWith, OTHER_WORDS, SECRET, WORDS } from './lockedDesk';

async function aDeskWithBackups(given: Parameters<typeof aLockedDesk>[0] = {}) {
  const desk = await aLockedDesk(given);
  const path = join(desk.folder, 'notes.ropa.json');
  const file = await desk.storage.create(path, notes(SECRET), { replace: false });
  for (const text of ['one', 'two', 'three']) await file.save(notes(SECRET, text));
  return { ...desk, path, locked: `${path}.age` };
}

describe('E25 the backups of a register that is locked', () => {
  it('are locked under its new name, and none stays readable', async () => {
    const { backupFolder, locking, path, locked, newSession } = await aDeskWithBackups();
    expect(await filesWith(backupFolder, SECRET)).toHaveLength(3);
    const { left } = await locking.relockBackups({ from: path, to: locked, passphrase: WORDS });
    expect([left, await filesWith(backupFolder, SECRET)]).toEqual([0, []]);
    const found = await createRescue(backupFolder).backupsOf(locked);
    expect(found).toHaveLength(3);
    const { storage } = newSession();
    const texts = await Promise.all(
      found.map(async (backup) => (await storage.open(backup.path, WORDS)).current().records[1]?.text),
    );
    expect(texts).toEqual(['two', 'one', undefined]);
  });

  it('change along with the passphrase, and are readable again when it is taken away', async () => {
    const { backupFolder, locking, storage, path, locked } = await aDeskWithBackups();
    await locking.relockBackups({ from: path, to: locked, passphrase: WORDS });
    const [first = ''] = await filesBelow(backupFolder);
    await storage.open(join(backupFolder, first), WORDS);
    expect(await locking.relockBackups({ from: locked, to: locked, passphrase: OTHER_WORDS })).toMatchObject({
      left: 0,
    });
    await storage.open(join(backupFolder, first), OTHER_WORDS);
    await locking.relockBackups({ from: locked, to: path, passphrase: undefined });
    expect(await filesWith(backupFolder, SECRET)).toHaveLength(3);
  });

  it('that nothing known opens stay as they are, and are counted', async () => {
    const { backupFolder, locking, path, locked, newSession } = await aDeskWithBackups();
    await locking.relockBackups({ from: path, to: locked, passphrase: WORDS });
    const [first = ''] = await filesBelow(backupFolder);
    const before = await readFile(join(backupFolder, first));
    const change = { from: locked, to: locked, passphrase: OTHER_WORDS };
    expect((await newSession().locking.relockBackups(change)).left).toBe(3);
    expect(before.equals(await readFile(join(backupFolder, first)))).toBe(true);
  });

  it('are all there, readable or locked, wherever the disk is full, and locked at the next try', async () => {
    let failAt = 0;
    let count = 0;
    const fileSystem = faultyFileSystem((_number, name) => {
      if (failAt === 0 || (name !== 'file.write' && name !== 'rename')) return;
      count += 1;
      if (count === failAt) throw systemError('ENOSPC');
    });
    for (let at = 1; at <= 6; at += 1) {
      failAt = 0;
      const { backupFolder, locking, path, locked } = await aDeskWithBackups({ fileSystem });
      [count, failAt] = [0, at];
      const change = { from: path, to: locked, passphrase: WORDS };
      expect((await locking.relockBackups(change)).left).toBe(1);
      expect(await filesBelow(backupFolder)).toHaveLength(3);
      failAt = 0;
      expect((await locking.relockBackups({ ...change, onlyReadable: true })).left).toBe(0);
      expect([await filesWith(backupFolder, SECRET), (await filesBelow(backupFolder)).length]).toEqual([
        [],
        3,
      ]);
    }
  });
});
