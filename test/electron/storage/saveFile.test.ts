import { existsSync, writeFileSync } from 'node:fs';
import {
  chmod,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors';
import { createRegisterStorage } from '../../../electron/storage/registerStorage';
import { faultyFileSystem, systemError } from './faultyFileSystem';
import { type Notes, notes, notesCodec } from './notesCodec';
import { aDesk, aDeskWithFile, failing, onDisk } from './storageDesk';
import { COUNTABLE, testSurroundings } from './testSurroundings';

describe('saving', () => {
  it('replaces the file and leaves nothing else beside it', async () => {
    const { folder, path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await file.save(notes('first', 'second'));
    expect([file.current(), await onDisk(path)]).toEqual([
      notes('first', 'second'),
      notes('first', 'second'),
    ]);
    expect(await readdir(folder)).toEqual(['notes.ropa.json']);
  });

  it('does not change the value it is given', async () => {
    const { path, storage } = await aDeskWithFile();
    const value = notes('mine');
    await (await storage.open(path)).save(value);
    expect(value).toEqual(notes('mine'));
  });

  it('keeps what a newer program added, over three rounds', async () => {
    const { path, storage } = await aDesk();
    const text = notesCodec.encode({
      ...notes('first'),
      later: { list: [1, { deep: null }] },
      owner: 'é',
    } as Notes);
    await writeFile(path, text);
    for (const round of [1, 2, 3]) {
      const file = await storage.open(path);
      await file.save({ ...file.current(), records: [{ id: 'r0', text: `round ${round}` }] });
    }
    expect(await readFile(path, 'utf8')).toBe(text.replace('first', 'round 3'));
  });

  it('writes nothing when nothing changed, and succeeds', async () => {
    const fileSystem = faultyFileSystem(() => undefined);
    const { path, storage } = await aDeskWithFile({ fileSystem, patience: COUNTABLE });
    const file = await storage.open(path);
    fileSystem.operations.length = 0;
    await file.save(notes('first'));
    expect(fileSystem.operations).toEqual(['stat', 'open', 'file.readFile', 'file.close']);
  });

  it('has each version on the disk before it takes a place, and then the place itself', async () => {
    const fileSystem = faultyFileSystem(() => undefined);
    const { path, storage } = await aDeskWithFile({ fileSystem, patience: COUNTABLE });
    const file = await storage.open(path);
    fileSystem.operations.length = 0;
    await file.save(notes('mine'));
    const order = fileSystem.operations.filter((name) => name === 'file.sync' || name === 'rename');
    const backup = ['file.sync', 'rename', 'file.sync'];
    expect(order).toEqual(['file.sync', ...backup, 'rename', 'file.sync']);
  });

  it('succeeds when somebody else saved the very same', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await writeFile(path, notesCodec.encode(notes('same')));
    await file.save(notes('same'));
    await file.save(notes('next'));
    expect(await onDisk(path)).toEqual(notes('next'));
  });

  it('runs in turn when asked twice at once', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await Promise.all([file.save(notes('one')), file.save(notes('two')), file.save(notes('three'))]);
    expect([file.current(), await onDisk(path)]).toEqual([notes('three'), notes('three')]);
  });

  it('refuses to write more than it could open again', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    const save = file.save(notes('x'.repeat(200 * 1024 * 1024)));
    await expect(save).rejects.toEqual(failing({ code: 'fileTooLarge', path, megabytes: 200.1, limit: 200 }));
    expect([file.current(), await onDisk(path)]).toEqual([notes('first'), notes('first')]);
  });

  it('never writes a text that it would refuse to open', async () => {
    const { path } = await aDeskWithFile();
    const careless = { ...notesCodec, encode: () => '{"format": "notes", "n": -0}' };
    const storage = createRegisterStorage(careless, {
      backupFolder: undefined,
      surroundings: testSurroundings,
    });
    await expect((await storage.open(path)).save(notes('x'))).rejects.toMatchObject({
      failure: { code: 'fileUnsafeNumber' },
    });
    expect(await onDisk(path)).toEqual(notes('first'));
  });

  it('never writes data that its own codec would refuse to open, such as two records with one id', async () => {
    const { path } = await aDeskWithFile();
    let isStrict = false;
    const strict: typeof notesCodec = {
      ...notesCodec,
      decode(value, file) {
        if (isStrict) throw new AppError({ code: 'fileDuplicateId', path: file, id: 'x' });
        return notesCodec.decode(value, file);
      },
    };
    const storage = createRegisterStorage(strict, {
      backupFolder: undefined,
      surroundings: testSurroundings,
    });
    const file = await storage.open(path);
    isStrict = true;
    await expect(file.save(notes('x'))).rejects.toMatchObject({ failure: { code: 'fileDuplicateId' } });
    expect(await onDisk(path)).toEqual(notes('first'));
  });

  it('goes on after a failed save as if it had not been asked', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await chmod(path, 0o444);
    await expect(file.save(notes('lost'))).rejects.toEqual(failing({ code: 'fileNoAccess', path }));
    expect(file.current()).toEqual(notes('first'));
    await chmod(path, 0o644);
    await file.save(notes('first', 'kept'));
    expect(await onDisk(path)).toEqual(notes('first', 'kept'));
  });
});

describe('a file that somebody else touched', () => {
  it('is not overwritten when it changed, not even with the same size and time', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    const { atime, mtime } = await stat(path);
    await writeFile(path, notesCodec.encode(notes('FIRST')));
    await utimes(path, atime, mtime);
    await expect(file.save(notes('mine'))).rejects.toEqual(failing({ code: 'fileChanged', path }));
    expect([file.current(), await onDisk(path)]).toEqual([notes('first'), notes('FIRST')]);
  });

  it('can be saved after it was read again', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await writeFile(path, notesCodec.encode(notes('theirs')));
    expect(await file.reload()).toEqual(notes('theirs'));
    await file.save(notes('theirs', 'mine'));
    expect(await onDisk(path)).toEqual(notes('theirs', 'mine'));
  });

  it('stays protected when reading it again failed', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await writeFile(path, '{"cut');
    await expect(file.reload()).rejects.toEqual(failing({ code: 'fileNotJson', path, line: 1, column: 6 }));
    expect(file.current()).toEqual(notes('first'));
    await expect(file.save(notes('mine'))).rejects.toEqual(failing({ code: 'fileChanged', path }));
    expect(await readFile(path, 'utf8')).toBe('{"cut');
  });

  it('is not created again when it is gone', async () => {
    const { folder, path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await unlink(path);
    await expect(file.save(notes('mine'))).rejects.toEqual(failing({ code: 'fileGone', path }));
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not created again when its folder is gone, and is saved when the folder is back', async () => {
    const { folder, path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await rename(folder, `${folder}-away`);
    await expect(file.save(notes('mine'))).rejects.toEqual(failing({ code: 'fileGone', path }));
    expect(existsSync(folder)).toBe(false);
    await rename(`${folder}-away`, folder);
    await file.save(notes('mine'));
    expect(await onDisk(path)).toEqual(notes('mine'));
  });

  it('is not filled again when it was emptied', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await writeFile(path, '');
    await expect(file.save(notes('mine'))).rejects.toEqual(failing({ code: 'fileEmpty', path }));
    expect((await stat(path)).size).toBe(0);
  });

  it('is refused when a folder stands in its place', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await rm(path);
    await mkdir(path);
    await expect(file.save(notes('mine'))).rejects.toEqual(failing({ code: 'fileIsFolder', path }));
  });

  it('is not overwritten when it changes while another program holds it', async () => {
    let shared = '';
    const fileSystem = faultyFileSystem((_number, name, from) => {
      if (name !== 'rename' || dirname(from) !== dirname(shared)) return;
      writeFileSync(shared, notesCodec.encode(notes('theirs')));
      throw systemError('EBUSY');
    });
    const { folder, path, storage } = await aDeskWithFile({ fileSystem });
    shared = path;
    const file = await storage.open(path);
    await expect(file.save(notes('mine'))).rejects.toEqual(failing({ code: 'fileChanged', path }));
    expect([await onDisk(path), await readdir(folder)]).toEqual([notes('theirs'), ['notes.ropa.json']]);
  });
});
