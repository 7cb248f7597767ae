import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRegisterStorage } from '../../../electron/storage/registerStorage';
import { notes, notesCodec } from './notesCodec';
import { aDeskWithFile, failing, onDisk } from './storageDesk';
import { testSurroundings } from './testSurroundings';

describe('backups', () => {
  it('E24 hold each replaced version, private, in a folder by the path of the register', async () => {
    const { path, backups, storage } = await aDeskWithFile();
    const before = await readFile(path);
    await (await storage.open(path)).save(notes('mine'));
    const folder = join(backups, createHash('sha256').update(path).digest('hex').slice(0, 32));
    const [name = ''] = await readdir(folder);
    const mark = createHash('sha256').update(before).digest('hex').slice(0, 12);
    expect(name).toBe(`000001-20261125T151207Z-${mark}-notes.ropa.json`);
    expect(before.equals(await readFile(join(folder, name)))).toBe(true);
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('that cannot be made do not stop a save, but are told', async () => {
    const { path, backups, storage, warnings } = await aDeskWithFile();
    await mkdir(join(backups, '..'));
    await writeFile(backups, 'a file stands here');
    const file = await storage.open(path);
    await file.save(notes('mine'));
    expect([await onDisk(path), warnings.map(({ code }) => code)]).toEqual([notes('mine'), ['backupFailed']]);
  });

  it('are not told as missing when the save itself failed', async () => {
    const { path, backups, storage, warnings } = await aDeskWithFile();
    await mkdir(join(backups, '..'));
    await writeFile(backups, 'a file stands here');
    const file = await storage.open(path);
    await writeFile(path, notesCodec.encode(notes('theirs')));
    await expect(file.save(notes('mine'))).rejects.toEqual(failing({ code: 'fileChanged', path }));
    expect(warnings).toEqual([]);
  });

  it('do not make a save fail when nobody can be told', async () => {
    const { path, backups } = await aDeskWithFile();
    await mkdir(join(backups, '..'));
    await writeFile(backups, 'a file stands here');
    const onWarning = () => {
      throw new Error('the window is gone');
    };
    const storage = createRegisterStorage(notesCodec, {
      backupFolder: backups,
      onWarning,
      surroundings: testSurroundings,
    });
    const file = await storage.open(path);
    await file.save(notes('mine'));
    expect(file.current()).toEqual(notes('mine'));
  });
});
