import { chmod, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { temporaryPathOf } from '../../../../electron/storage/companionPaths';
import { notes, notesCodec } from '../notesCodec';
import { aLockedDesk, filesBelow, filesWith, SECRET, WORDS } from './lockedDesk';

async function aDeskWithFile() {
  const desk = await aLockedDesk();
  const path = join(desk.folder, 'notes.ropa.json');
  return { ...desk, path, file: await desk.storage.create(path, notes(SECRET), { replace: false }) };
}

describe('E25 a readable file that a locked one has replaced', () => {
  it('goes with what a killed save left of it a moment ago, and nothing of another file does', async () => {
    const { folder, path, file } = await aDeskWithFile();
    const other = temporaryPathOf(join(folder, 'other.ropa.json'));
    await writeFile(temporaryPathOf(path), notesCodec.encode(notes(SECRET)));
    await writeFile(other, 'x');
    await file.lock.removeReplaced();
    expect(await filesWith(folder, SECRET)).toEqual([]);
    expect(await filesBelow(folder)).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('gives its rights to the new one, both ways', async () => {
    const { path, storage, file } = await aDeskWithFile();
    await chmod(path, 0o600);
    const how = { replace: false, passphrase: WORDS, like: file.path };
    const locked = await storage.create(`${path}.age`, file.current(), how);
    expect((await stat(locked.path)).mode & 0o777).toBe(0o600);
    await file.lock.removeReplaced();
    await storage.create(path, file.current(), { replace: false, like: locked.path });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});
