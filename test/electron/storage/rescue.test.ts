import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isKeptOf, keptPathOf, temporaryPathOf } from '../../../electron/storage/companionPaths';
import { createRecovery } from '../../../electron/storage/recovery';
import { createRescue } from '../../../electron/storage/rescue';
import { notes } from './notesCodec';
import { aDeskWithFile } from './storageDesk';
import { temporaryFolder } from './temporaryFolder';
import { testSurroundings } from './testSurroundings';

const PERMISSION_BITS = 0o777;

describe('what there is beside a damaged file', () => {
  it('are its backups, the latest first', async () => {
    const { path, backups, storage } = await aDeskWithFile();
    const file = await storage.open(path);
    await file.save(notes('second'));
    await file.save(notes('third'));
    const found = await createRescue(backups, testSurroundings).backupsOf(path);
    expect(found.map(({ kind, at }) => [kind, at])).toEqual([
      ['backup', '2026-11-25T15:12:07Z'],
      ['backup', '2026-11-25T15:12:07Z'],
    ]);
    expect(await readFile(found[0]?.path ?? '', 'utf8')).toContain('second');
  });

  it('are left-over and kept versions of this file only', async () => {
    const { path, folder, backups } = await aDeskWithFile();
    const kept = keptPathOf(path, new Date('2026-11-25T15:12:07Z'));
    const leftover = temporaryPathOf(path);
    const others = [join(folder, 'notes.ropa (1).json'), temporaryPathOf(join(folder, 'other.json'))];
    for (const file of [kept, leftover, ...others]) await writeFile(file, '{}');
    const found = await createRescue(backups, testSurroundings).besides(path);
    expect(found.map(({ kind, path: file }) => [kind, file]).sort()).toEqual([
      ['kept', kept],
      ['leftover', leftover],
    ]);
    expect(isKeptOf(path, 'notes.20261125T151207Z-12.ropa.json')).toBe(false);
  });

  it('is nothing where the folder or the profile is gone', async () => {
    const rescue = createRescue(join(await temporaryFolder(), 'none'), testSurroundings);
    const path = join(await temporaryFolder(), 'gone', 'notes.json');
    expect([await rescue.backupsOf(path), await rescue.besides(path)]).toEqual([[], []]);
    await expect(rescue.textOf(path)).rejects.toMatchObject({ failure: { code: 'fileMissing' } });
  });
});

describe('the copy of a damaged file', () => {
  it('holds every byte of it, and replaces nothing', async () => {
    const { path, folder, backups } = await aDeskWithFile();
    const bytes = Buffer.from([0xff, 0, 1, 2, 0x7b]);
    await writeFile(path, bytes);
    const rescue = createRescue(backups, testSurroundings);
    const [one, two] = [await rescue.keepCopy(path), await rescue.keepCopy(path)];
    expect(one).not.toBe(two);
    expect([dirname(one), await readFile(one)]).toEqual([folder, bytes]);
    expect(await readFile(path)).toEqual(bytes);
    expect((await readdir(folder)).length).toBe(3);
  });
});

// Windows has no such rights; a profile there is private by its own rules.
describe.skipIf(process.platform === 'win32')('what is kept in the profile', () => {
  it('can be read by nobody else', async () => {
    const { path, backups, storage } = await aDeskWithFile();
    await (await storage.open(path)).save(notes('second'));
    const [own = ''] = await readdir(backups);
    const [backup = ''] = await readdir(join(backups, own));
    const unsaved = join(await temporaryFolder(), 'unsaved');
    await createRecovery(unsaved, testSurroundings).keep({
      ...{ registerId: 'r', registerPath: path, registerTitle: '', recordKind: '', recordId: 'a' },
      ...{ recordName: '', base: null, values: { secret: 1 }, at: '2026-11-25T15:12:07Z' },
    });
    const [work = ''] = await readdir(unsaved);
    const modes = await Promise.all(
      [join(backups, own), join(backups, own, backup), unsaved, join(unsaved, work)].map(
        async (one) => (await stat(one)).mode & PERMISSION_BITS,
      ),
    );
    expect(modes).toEqual([0o700, 0o600, 0o700, 0o600]);
  });
});
