import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyFileSystem, systemError } from '../faultyFileSystem';
import { notes, notesCodec } from '../notesCodec';
import { failing } from '../storageDesk';
import { COUNTABLE, HASTY } from '../testSurroundings';
import { aLockedDesk, filesBelow, filesWith, OTHER_WORDS, SECRET, WORDS } from './lockedDesk';

const NEW = { replace: false, passphrase: WORDS };

async function aDeskWithLockedFile(given: Parameters<typeof aLockedDesk>[0] = {}) {
  const desk = await aLockedDesk(given);
  const path = join(desk.folder, 'notes.ropa.json.age');
  const file = await desk.storage.create(path, notes(SECRET), NEW);
  return { ...desk, path, file };
}

describe('E25 a locked register', () => {
  it('opens in another session with its passphrase only, and every other answer is the same', async () => {
    const { path, newSession } = await aDeskWithLockedFile();
    const { storage } = newSession();
    await expect(storage.open(path)).rejects.toEqual(failing({ code: 'passphraseNeeded', path }));
    const wrong = failing({ code: 'passphraseWrong', path });
    await expect(storage.open(path, 'iets anders')).rejects.toEqual(wrong);
    const file = await storage.open(path, WORDS);
    expect([file.current(), file.access]).toEqual([notes(SECRET), 'writable']);
    await writeFile(path, (await readFile(path)).subarray(0, -1));
    await expect(newSession().storage.open(path, WORDS)).rejects.toEqual(wrong);
  });

  it('leaves nothing readable on the disk: not in the folder, the profile or what a failed save left', async () => {
    const { home, path, file, storage } = await aDeskWithLockedFile();
    for (let save = 1; save <= 3; save += 1) await file.save(notes(SECRET, String(save)));
    expect((await storage.open(path)).current()).toEqual(notes(SECRET, '3'));
    expect((await filesBelow(home)).length).toBe(4);
    expect(await filesWith(home, SECRET)).toEqual([]);
  });

  it('writes nothing readable at any file operation of a save that fails there', async () => {
    const { home, path, file } = await aDeskWithLockedFile();
    await file.save(notes(SECRET, 'two'));
    for (let at = 1; at <= 12; at += 1) {
      const fileSystem = faultyFileSystem((number) => {
        if (number === at + 3) throw systemError('ENOSPC');
      });
      const faulty = await aLockedDesk({ fileSystem, patience: { ...HASTY, ...COUNTABLE, renameMs: 10 } });
      await faulty.storage
        .open(path, WORDS)
        .then((opened) => opened.save(notes(SECRET, String(at))))
        .catch(() => undefined);
      expect(await filesWith(home, SECRET)).toEqual([]);
      expect(await filesWith(faulty.home, SECRET)).toEqual([]);
    }
  }, 120_000);

  it('is backed up as it stood, and a backup opens with the passphrase', async () => {
    const { backupFolder, file, newSession } = await aDeskWithLockedFile();
    await file.save(notes(SECRET, 'two'));
    const [backup = ''] = await filesBelow(backupFolder);
    const { storage } = newSession();
    expect((await storage.open(join(backupFolder, backup), WORDS)).current()).toEqual(notes(SECRET));
  });

  it('gets another passphrase in its place, and then the old one opens it no more', async () => {
    const { path, file, newSession } = await aDeskWithLockedFile();
    await file.lock.change(OTHER_WORDS);
    const { storage } = newSession();
    await expect(storage.open(path, WORDS)).rejects.toEqual(failing({ code: 'passphraseWrong', path }));
    expect((await storage.open(path, OTHER_WORDS)).current()).toEqual(notes(SECRET));
  });

  it('keeps the old passphrase when the new file cannot be written', async () => {
    let isFull = false;
    const fileSystem = faultyFileSystem((_number, name) => {
      if (isFull && name === 'file.write') throw systemError('ENOSPC');
    });
    const { path, file, newSession } = await aDeskWithLockedFile({ fileSystem });
    const before = await readFile(path);
    isFull = true;
    await expect(file.lock.change(OTHER_WORDS)).rejects.toEqual(failing({ code: 'diskFull', path }));
    isFull = false;
    expect(before.equals(await readFile(path))).toBe(true);
    expect(file.lock.passphrase()).toBe(WORDS);
    await file.save(notes('next'));
    expect((await newSession().storage.open(path, WORDS)).current()).toEqual(notes('next'));
  });

  it('stays locked when somebody puts a readable file in its place, which is backed up locked too', async () => {
    const { home, path, file } = await aDeskWithLockedFile();
    await writeFile(path, notesCodec.encode(notes(SECRET, 'readable')));
    await file.reload();
    await file.save(notes(SECRET, 'again'));
    expect(await filesWith(home, SECRET)).toEqual([]);
  });

  it('asks again when somebody else gave the file another passphrase', async () => {
    const { path, file, newSession } = await aDeskWithLockedFile();
    await (await newSession().storage.open(path, WORDS)).lock.change(OTHER_WORDS);
    await expect(file.reload()).rejects.toEqual(failing({ code: 'passphraseNeeded', path }));
  });

  it('takes one passphrase for both ways in which Unicode writes an accent', async () => {
    const { folder, storage, newSession } = await aLockedDesk();
    const path = join(folder, 'accent.ropa.json.age');
    await storage.create(path, notes('x'), { replace: false, passphrase: 'e\u0301e\u0301n café' });
    expect((await newSession().storage.open(path, 'één café')).current()).toEqual(notes('x'));
  });

  it('is not made readable under a name that promises a lock', async () => {
    const { folder, storage } = await aLockedDesk();
    const path = join(folder, 'notes.ropa.json.age');
    const created = storage.create(path, notes('x'), { replace: false });
    await expect(created).rejects.toEqual(failing({ code: 'passphraseNeeded', path }));
    expect(await filesBelow(folder)).toEqual([]);
  });

  it('is the only kind that is written where the administrator demands it', async () => {
    const { folder, storage } = await aLockedDesk({ mustBeLocked: true });
    const path = join(folder, 'notes.ropa.json');
    const required = failing({ code: 'encryptionRequired', path });
    await expect(storage.create(path, notes('x'), { replace: false })).rejects.toEqual(required);
    await writeFile(path, notesCodec.encode(notes('first')));
    const file = await storage.open(path);
    await expect(file.save(notes('second'))).rejects.toEqual(required);
    expect(file.current()).toEqual(notes('first'));
    await storage.create(`${path}.age`, notes('x'), NEW);
    expect(await filesBelow(folder)).toEqual([basename(path), `${basename(path)}.age`]);
  });
});
