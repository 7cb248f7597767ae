import { chmod, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../shared/errors';
import { notes, notesCodec } from './notesCodec';
import { aDesk, aDeskWithFile, failing, onDisk } from './storageDesk';

describe('opening', () => {
  it('gives what stands in the file', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    expect([file.path, file.access, file.current()]).toEqual([path, 'writable', notes('first')]);
  });

  it('accepts a byte order mark and CR LF', async () => {
    const { path, storage } = await aDesk();
    await writeFile(path, `\uFEFF${notesCodec.encode(notes('é')).replaceAll('\n', '\r\n')}`);
    expect((await storage.open(path)).current()).toEqual(notes('é'));
  });

  it('refuses a missing file and creates nothing', async () => {
    const { folder, path, storage } = await aDesk();
    await expect(storage.open(path)).rejects.toEqual(failing({ code: 'fileMissing', path }));
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a folder, and a file where a folder should be', async () => {
    const { folder, path, storage } = await aDeskWithFile();
    await expect(storage.open(folder)).rejects.toEqual(failing({ code: 'fileIsFolder', path: folder }));
    const inside = join(path, 'x.json');
    await expect(storage.open(inside)).rejects.toEqual(failing({ code: 'fileMissing', path: inside }));
  });

  const text = notesCodec.encode(notes('café'));
  it.each([
    ['an emptied file', Buffer.alloc(0), { code: 'fileEmpty' }],
    ['a file of blanks', Buffer.from('\uFEFF \r\n'), { code: 'fileEmpty' }],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), { code: 'fileUtf16' }],
    ['NUL bytes', Buffer.alloc(4096), { code: 'fileHasNul' }],
    ['latin-1', Buffer.from(text, 'latin1'), { code: 'fileNotUtf8' }],
    ['merge markers', Buffer.from(`{\n<<<<<<< HEAD\n${text}`), { code: 'fileHasMergeMarkers', line: 2 }],
    ['a cut file', Buffer.from(text.slice(0, 20)), { code: 'fileNotJson', line: 2, column: 19 }],
    ['the value null', Buffer.from('null'), { code: 'fileNotRegister' }],
    ['the value false', Buffer.from('false'), { code: 'fileNotRegister' }],
    ['an empty text', Buffer.from('""'), { code: 'fileNotRegister' }],
    ['a list', Buffer.from('[]'), { code: 'fileNotRegister' }],
    ['another kind of file', Buffer.from('{"name": "x"}'), { code: 'fileNotRegister' }],
    [
      'more than 200 MB',
      Buffer.alloc(200 * 1024 * 1024 + 1, ' '),
      { code: 'fileTooLarge', megabytes: 200.1, limit: 200 },
    ],
  ])('refuses %s by its own code and leaves it untouched', async (_name, bytes, failure) => {
    const { path, storage } = await aDesk();
    await writeFile(path, bytes);
    await expect(storage.open(path)).rejects.toEqual(failing({ ...failure, path } as Failure));
    expect(bytes.equals(await readFile(path))).toBe(true);
  });
});

describe('a file of a newer version', () => {
  it('opens but is never saved', async () => {
    const { path, storage } = await aDesk();
    const newer = { ...notes('future'), version: 99 };
    await writeFile(path, JSON.stringify(newer));
    const file = await storage.open(path);
    expect([file.access, file.current()]).toEqual(['newerVersion', newer]);
    const failure = failing({ code: 'fileNewerVersion', path, version: 99 });
    await expect(file.save(newer)).rejects.toEqual(failure);
    await expect(file.save(notes('mine'))).rejects.toEqual(failure);
    expect(await readFile(path, 'utf8')).toBe(JSON.stringify(newer));
  });

  it('is noticed when somebody saves it while the file is open', async () => {
    const { path, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await writeFile(path, JSON.stringify({ ...notes('future'), version: 3 }));
    await file.reload();
    expect(file.access).toBe('newerVersion');
    await expect(file.save(notes('x'))).rejects.toEqual(
      failing({ code: 'fileNewerVersion', path, version: 3 }),
    );
  });
});

describe('a file of an older version', () => {
  it('is only rewritten when the person saves', async () => {
    const { path, storage } = await aDesk();
    const text = JSON.stringify({ ...notes('old'), version: 1 });
    await writeFile(path, text);
    const file = await storage.open(path);
    expect([file.access, await readFile(path, 'utf8')]).toEqual(['writable', text]);
    await file.save({ ...file.current(), version: 2 });
    expect(await onDisk(path)).toEqual(notes('old'));
  });
});

describe('a new file', () => {
  it('is written and can be saved again', async () => {
    const { path, storage, warnings } = await aDesk();
    const file = await storage.create(path, notes('new'), { replace: false });
    await file.save(notes('newer'));
    expect([file.access, file.current(), await onDisk(path), warnings]).toEqual([
      'writable',
      notes('newer'),
      notes('newer'),
      [],
    ]);
  });

  it('is refused over a file that is there, even one with the same content', async () => {
    const { path, storage } = await aDeskWithFile();
    const failure = failing({ code: 'fileExists', path });
    await expect(storage.create(path, notes('first'), { replace: false })).rejects.toEqual(failure);
    await expect(storage.create(path, notes('new'), { replace: false })).rejects.toEqual(failure);
    expect(await onDisk(path)).toEqual(notes('first'));
  });

  it('replaces a file when asked, and keeps the replaced one even when it is damaged', async () => {
    const { path, storage, backups } = await aDesk();
    await writeFile(path, '{"cut');
    await storage.create(path, notes('new'), { replace: true });
    expect(await onDisk(path)).toEqual(notes('new'));
    const [folder = ''] = await readdir(backups);
    const [backup = ''] = await readdir(join(backups, folder));
    expect(await readFile(join(backups, folder, backup), 'utf8')).toBe('{"cut');
  });

  it('never replaces a folder or a read-only file', async () => {
    const { folder, path, storage } = await aDeskWithFile();
    await chmod(path, 0o444);
    await expect(storage.create(path, notes('new'), { replace: false })).rejects.toEqual(
      failing({ code: 'fileExists', path }),
    );
    await expect(storage.create(path, notes('new'), { replace: true })).rejects.toEqual(
      failing({ code: 'fileNoAccess', path }),
    );
    await expect(storage.create(folder, notes('new'), { replace: true })).rejects.toEqual(
      failing({ code: 'fileIsFolder', path: folder }),
    );
  });

  it('is refused in a folder that is not there', async () => {
    const { folder, storage } = await aDesk();
    const path = join(folder, 'nowhere', 'x.json');
    const failure = failing({ code: 'folderMissing', path });
    await expect(storage.create(path, notes('new'), { replace: false })).rejects.toEqual(failure);
    await expect(storage.create(path, notes('new'), { replace: true })).rejects.toEqual(failure);
  });

  it('is refused under a name that is too long for the disk', async () => {
    const { folder, storage } = await aDesk();
    const path = join(folder, `${'n'.repeat(300)}.json`);
    await expect(storage.create(path, notes('new'), { replace: false })).rejects.toEqual(
      failing({ code: 'pathTooLong', path }),
    );
  });
});
