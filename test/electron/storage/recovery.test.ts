import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecovery } from '../../../electron/storage/recovery';
import type { Recovery, UnsavedWork } from '../../../shared/commands/recoveryPort';
import { faultyFileSystem, systemError } from './faultyFileSystem';
import { failing } from './storageDesk';
import { temporaryFolder } from './temporaryFolder';
import { testSurroundings } from './testSurroundings';

function someWork(work: Partial<UnsavedWork> = {}): UnsavedWork {
  return {
    registerId: '8b0e7c1e-0000-4000-8000-000000000001',
    registerPath: '/share/filelinx.ropa.json',
    registerTitle: 'FileLinx',
    recordKind: 'activities',
    recordId: '8b0e7c1e-0000-4000-8000-000000000002',
    recordName: 'Marketing en verkoop',
    base: { name: 'Marketing' },
    values: { name: 'Marketing en verkoop', purposes: [{ text: 'half ge' }] },
    at: '2026-11-25T15:19:00.000Z',
    ...work,
  };
}

async function aRecovery(): Promise<{ folder: string; recovery: Recovery }> {
  const folder = join(await temporaryFolder(), 'profile', 'recovery');
  return { folder, recovery: createRecovery(folder, testSurroundings) };
}

describe('unsaved work', () => {
  it('is none before anything was kept', async () => {
    const { recovery } = await aRecovery();
    expect(await recovery.list()).toEqual({ work: [], unreadable: [] });
  });

  it('comes back in a later session, latest first', async () => {
    const { folder, recovery } = await aRecovery();
    const earlier = someWork({
      recordId: 'a',
      base: null,
      registerPath: '',
      at: '2026-11-25T16:00:00+02:00',
    });
    const later = someWork({ recordId: 'b', at: '2026-11-25T14:30:00Z' });
    await recovery.keep(earlier);
    await recovery.keep(later);
    expect(await createRecovery(folder).list()).toEqual({ work: [later, earlier], unreadable: [] });
  });

  it('E24 is private', async () => {
    const { folder, recovery } = await aRecovery();
    await recovery.keep(someWork());
    const [name = ''] = await readdir(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });

  it('is replaced by newer work on the same record, and only on that one', async () => {
    const { recovery } = await aRecovery();
    const other = someWork({ registerId: 'another', at: '2026-11-25T10:00:00Z' });
    await recovery.keep(other);
    await recovery.keep(someWork({ values: 'old' }));
    await recovery.keep(someWork({ values: 'new' }));
    expect(await recovery.list()).toEqual({ work: [someWork({ values: 'new' }), other], unreadable: [] });
  });

  it('is dropped for one record, also when there is none', async () => {
    const { recovery } = await aRecovery();
    await recovery.keep(someWork());
    await recovery.keep(someWork({ recordId: 'b' }));
    await recovery.drop(someWork());
    await recovery.drop(someWork());
    expect(await recovery.list()).toEqual({ work: [someWork({ recordId: 'b' })], unreadable: [] });
  });

  it('does not come back when it is dropped while it is being kept', async () => {
    const { recovery } = await aRecovery();
    await Promise.all([recovery.keep(someWork()), recovery.drop(someWork())]);
    expect(await recovery.list()).toEqual({ work: [], unreadable: [] });
  });

  it('may hold any value a form can hold, also a number no register would take', async () => {
    const { recovery } = await aRecovery();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (values, base) => {
        await recovery.keep(someWork({ values, base }));
        const { work } = await recovery.list();
        expect(JSON.stringify(work)).toBe(JSON.stringify([someWork({ values, base })]));
      }),
      { numRuns: 40 },
    );
    await recovery.keep(someWork({ values: { amount: 12345678901234567890 } }));
    expect((await recovery.list()).work).toHaveLength(1);
  });

  it('stays in its folder whatever the ids are', async () => {
    const { folder, recovery } = await aRecovery();
    const hostile = someWork({ registerId: '../../outside', recordId: 'CON:\0/..\\x' });
    await recovery.keep(hostile);
    expect(await recovery.list()).toEqual({ work: [hostile], unreadable: [] });
    expect((await readdir(folder)).length).toBe(1);
    expect(await readdir(join(folder, '..'))).toEqual(['recovery']);
  });

  it('is listed past files that are not unsaved work, which are told and left alone', async () => {
    const { folder, recovery } = await aRecovery();
    await recovery.keep(someWork());
    const [own = ''] = await readdir(folder);
    const foreign = {
      'cut.json': '{"registerId": "x',
      'empty.json': '',
      'other.json': '{"a": 1}',
      'notes.txt': 'hello',
    };
    for (const [name, text] of Object.entries(foreign)) await writeFile(join(folder, name), text);
    await writeFile(join(folder, 'copy.json'), await readFile(join(folder, own)));
    await mkdir(join(folder, 'folder.json'));
    const { work, unreadable } = await recovery.list();
    const told = unreadable.map((failure) => [
      failure.code,
      'reason' in failure ? failure.reason : '',
      'path' in failure ? failure.path : '',
    ]);
    expect(work).toEqual([someWork()]);
    expect(told.sort((a, b) => (a[2] ?? '').localeCompare(b[2] ?? ''))).toEqual([
      ['unsavedWorkUnreadable', 'fileWrongShape', join(folder, 'copy.json')],
      ['unsavedWorkUnreadable', 'fileNotJson', join(folder, 'cut.json')],
      ['unsavedWorkUnreadable', 'fileEmpty', join(folder, 'empty.json')],
      ['unsavedWorkUnreadable', 'fileIsFolder', join(folder, 'folder.json')],
      ['unsavedWorkUnreadable', 'fileNotJson', join(folder, 'notes.txt')],
      ['unsavedWorkUnreadable', 'fileWrongShape', join(folder, 'other.json')],
    ]);
    expect((await readdir(folder)).length).toBe(7);
  });

  it('is listed past the half that a killed program left', async () => {
    const { folder, recovery } = await aRecovery();
    await recovery.keep(someWork());
    const [own = ''] = await readdir(folder);
    await writeFile(join(folder, `.${own}.0123456789abcdef.tmp`), '{"half');
    expect(await recovery.list()).toEqual({ work: [someWork()], unreadable: [] });
  });

  it('tells when its folder cannot be read', async () => {
    const fileSystem = faultyFileSystem((_number, name) => {
      if (name === 'readdir') throw systemError('EACCES');
    });
    const recovery = createRecovery('/profile/recovery', { ...testSurroundings, fileSystem });
    expect(await recovery.list()).toEqual({
      work: [],
      unreadable: [{ code: 'unsavedWorkUnreadable', path: '/profile/recovery', reason: 'EACCES' }],
    });
  });

  it('that cannot be kept says why, and what was kept before is still there', async () => {
    const { folder, recovery } = await aRecovery();
    await recovery.keep(someWork({ values: 'old' }));
    const full = faultyFileSystem((_number, name) => {
      if (name === 'file.write') throw systemError('ENOSPC');
    });
    const unlucky = createRecovery(folder, { ...testSurroundings, fileSystem: full });
    const [own = ''] = await readdir(folder);
    const failure = failing({ code: 'diskFull', path: join(folder, own) });
    await expect(unlucky.keep(someWork({ values: 'new' }))).rejects.toEqual(failure);
    expect((await recovery.list()).work).toEqual([someWork({ values: 'old' })]);
  });
});
