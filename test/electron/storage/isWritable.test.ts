import { chmod, chown, lstat, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyFileSystem, systemError } from './faultyFileSystem';
import { notes, notesCodec } from './notesCodec';
import { aDesk, aDeskWithFile, failing, onDisk } from './storageDesk';

describe('rights and links', () => {
  it('keeps the mode of the file', async () => {
    const { path, storage } = await aDeskWithFile();
    await chmod(path, 0o664);
    await (await storage.open(path)).save(notes('mine'));
    expect((await stat(path)).mode & 0o777).toBe(0o664);
  });

  it('keeps the group of the file, so that colleagues on a share can go on', async () => {
    const { path, storage } = await aDeskWithFile();
    // An administrator may give any group, others one they belong to.
    const group = process.getuid?.() === 0 ? 54_321 : (process.getgroups?.().at(-1) ?? 0);
    await chown(path, -1, group);
    await (await storage.open(path)).save(notes('mine'));
    expect((await stat(path)).gid).toBe(group);
  });

  it('opens a read-only file as such and refuses to replace it, even for an administrator', async () => {
    const { folder, path, storage } = await aDeskWithFile();
    await chmod(path, 0o444);
    const file = await storage.open(path);
    expect(file.access).toBe('readOnly');
    await expect(file.save(notes('mine'))).rejects.toEqual(failing({ code: 'fileNoAccess', path }));
    expect([await onDisk(path), await readdir(folder)]).toEqual([notes('first'), ['notes.ropa.json']]);
  });

  it('takes no link to nowhere for a free place', async () => {
    const { folder, storage } = await aDesk();
    const link = join(folder, 'link.ropa.json');
    await symlink('/share/that/is/not/there.ropa.json', link);
    await expect(storage.create(link, notes('x'), { replace: false })).rejects.toMatchObject({
      failure: { code: 'fileMissing' },
    });
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });

  it('writes through a symbolic link and keeps the link', async () => {
    const { folder, path, storage } = await aDeskWithFile();
    const link = join(folder, 'link.json');
    await symlink('notes.ropa.json', link);
    await (await storage.open(link)).save(notes('mine'));
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect([await onDisk(path), await readdir(folder)]).toEqual([
      notes('mine'),
      ['link.json', 'notes.ropa.json'],
    ]);
  });

  it.each<[string, 'fileNoAccess' | 'diskReadOnly']>([
    ['EACCES', 'fileNoAccess'],
    ['EPERM', 'fileNoAccess'],
    ['EROFS', 'diskReadOnly'],
  ])('opens as read-only, and refuses to replace, what the disk protects with %s', async (errno, code) => {
    const fileSystem = faultyFileSystem((_number, name) => {
      if (name === 'access') throw systemError(errno);
    });
    const { path, storage } = await aDeskWithFile({ fileSystem });
    const file = await storage.open(path);
    expect(file.access).toBe('readOnly');
    await expect(file.save(notes('mine'))).rejects.toEqual(failing({ code, path }));
    expect(await onDisk(path)).toEqual(notes('first'));
  });

  it('saves a file whose name is as long as the file system allows', async () => {
    const { folder, storage } = await aDesk();
    const path = join(folder, `${'n'.repeat(245)}.ropa.json`);
    await writeFile(path, notesCodec.encode(notes('first')));
    await (await storage.open(path)).save(notes('mine'));
    expect(await onDisk(path)).toEqual(notes('mine'));
  });
});
