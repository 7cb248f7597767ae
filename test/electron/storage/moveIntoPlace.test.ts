import { readFile, readdir, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFileSystem, type FileSystem } from '../../../electron/storage/fileSystem';
import { AppError, type Failure } from '../../../shared/errors';
import { systemError } from './faultyFileSystem';
import { notes, notesCodec } from './notesCodec';
import { aDeskWithFile, failing, onDisk } from './storageDesk';
import { HASTY } from './testSurroundings';

/** The real file system, whose renames of temporary files in the shared folder are done by `rename`. */
function renamingWith(rename: (from: string, to: string, number: number) => Promise<void>): FileSystem {
  let number = 0;
  return {
    ...realFileSystem,
    rename: (from, to) => {
      if (basename(dirname(from)) !== 'shared') return realFileSystem.rename(from, to);
      number += 1;
      return rename(from, to, number);
    },
  };
}

async function failureOf(operation: Promise<unknown>): Promise<Failure | undefined> {
  try {
    await operation;
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.failure;
    throw error;
  }
}

describe('putting a new version in place', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('waits while another program refuses with %s', async (code) => {
    const fileSystem = renamingWith(async (from, to, number) => {
      if (number === 1) throw systemError(code);
      await realFileSystem.rename(from, to);
    });
    const { folder, path, storage } = await aDeskWithFile({ fileSystem });
    await (await storage.open(path)).save(notes('mine'));
    expect([await onDisk(path), await readdir(folder)]).toEqual([notes('mine'), ['notes.ropa.json']]);
  });

  it('keeps the version under a name of its own when the other program never lets go', async () => {
    const fileSystem = renamingWith((from, to) =>
      to.endsWith('notes.ropa.json') && !/\d{8}T/.test(to)
        ? Promise.reject(systemError('EBUSY'))
        : realFileSystem.rename(from, to),
    );
    const { folder, path, storage } = await aDeskWithFile({ fileSystem, patience: HASTY });
    const file = await storage.open(path);
    const failure = await failureOf(file.save(notes('mine')));
    const names = await readdir(folder);
    const kept = names.find((name) => name !== 'notes.ropa.json') ?? '';
    expect(kept).toMatch(/^notes\.20261125T151207Z-[0-9a-f]{4}\.ropa\.json$/);
    expect(failure).toEqual({ code: 'fileInUse', path, keptIn: `${folder}/${kept}` });
    expect([names.length, file.current(), await onDisk(path)]).toEqual([2, notes('first'), notes('first')]);
    expect((await storage.open(`${folder}/${kept}`)).current()).toEqual(notes('mine'));
  });

  it('tells where the version is when it cannot get a name of its own either', async () => {
    const fileSystem = renamingWith(() => Promise.reject(systemError('EPERM')));
    const { path, storage } = await aDeskWithFile({ fileSystem, patience: HASTY });
    const failure = await failureOf((await storage.open(path)).save(notes('mine')));
    const keptIn = failure?.code === 'fileInUse' ? failure.keptIn : '';
    expect(await readFile(keptIn, 'utf8')).toBe(notesCodec.encode(notes('mine')));
  });

  it.each(['ENOENT', 'ETIMEDOUT', 'EPERM'])('is done when the share did it but answered %s', async (code) => {
    const fileSystem = renamingWith(async (from, to) => {
      await realFileSystem.rename(from, to);
      throw systemError(code);
    });
    const { folder, path, storage } = await aDeskWithFile({ fileSystem });
    const file = await storage.open(path);
    await file.save(notes('mine'));
    expect([file.current(), await onDisk(path)]).toEqual([notes('mine'), notes('mine')]);
    expect(await readdir(folder)).toEqual(['notes.ropa.json']);
  });

  it.each([
    ['ENOSPC', { code: 'diskFull' }],
    ['EROFS', { code: 'diskReadOnly' }],
    ['EIO', { code: 'fileFailed', reason: 'EIO' }],
  ])('fails at once on %s, without a temporary file', async (code, failure) => {
    const fileSystem = renamingWith(() => Promise.reject(systemError(code)));
    const { folder, path, storage } = await aDeskWithFile({ fileSystem });
    const save = (await storage.open(path)).save(notes('mine'));
    await expect(save).rejects.toEqual(failing({ ...failure, path } as Failure));
    expect([await onDisk(path), await readdir(folder)]).toEqual([notes('first'), ['notes.ropa.json']]);
  });

  it('does not push older backups out by failing again and again', async () => {
    const fileSystem = renamingWith(() => Promise.reject(systemError('EIO')));
    const { path, backups, storage } = await aDeskWithFile({ fileSystem });
    const file = await storage.open(path);
    for (const text of ['a', 'b', 'c']) await failureOf(file.save(notes(text)));
    const [folder = ''] = await readdir(backups);
    expect(await readdir(`${backups}/${folder}`)).toHaveLength(1);
  });

  it('stops when the save lock was taken over in the meantime', async () => {
    let path = '';
    const fileSystem = renamingWith(async () => {
      const lock = path.replace('notes.ropa.json', '.notes.ropa.json.saving');
      await unlink(lock);
      await writeFile(lock, 'somebody else');
      throw systemError('EBUSY');
    });
    const desk = await aDeskWithFile({ fileSystem });
    path = desk.path;
    const save = (await desk.storage.open(path)).save(notes('mine'));
    await expect(save).rejects.toEqual(failing({ code: 'fileBusy', path }));
    expect([await onDisk(path), await readdir(desk.folder)]).toEqual([
      notes('first'),
      ['.notes.ropa.json.saving', 'notes.ropa.json'],
    ]);
  });
});
