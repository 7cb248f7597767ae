import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileSystem, Patience } from '../../../electron/storage/fileSystem';
import { takeSaveLock, type SaveLock } from '../../../electron/storage/saveLock';
import { faultyFileSystem, systemError } from './faultyFileSystem';
import { failing } from './storageDesk';
import { temporaryFolder } from './temporaryFolder';
import { TEST_PATIENCE, testSurroundings } from './testSurroundings';

const patient = (patience: Partial<Patience>, fileSystem: FileSystem = testSurroundings.fileSystem) => ({
  ...testSurroundings,
  fileSystem,
  patience: { ...TEST_PATIENCE, ...patience },
});

async function aTarget(): Promise<{ target: string; lockPath: string }> {
  const folder = await temporaryFolder();
  return { target: join(folder, 'notes.json'), lockPath: join(folder, '.notes.json.saving') };
}

describe('the save lock', () => {
  it('stands beside the file while it is held, and is gone afterwards', async () => {
    const { target } = await aTarget();
    const lock = await takeSaveLock(target, testSurroundings);
    expect(await readdir(dirname(target))).toEqual(['.notes.json.saving']);
    await lock.mustBeOurs();
    await lock.release();
    expect(await readdir(dirname(target))).toEqual([]);
  });

  it('of a living program is waited for, also when it is held far longer than a dead one would be', async () => {
    const { target } = await aTarget();
    const first = await takeSaveLock(target, testSurroundings);
    let tries = 0;
    let second: Promise<SaveLock> | undefined;
    await new Promise<void>((resolve) => {
      const counting = faultyFileSystem((_number, name) => {
        if (name === 'stat') tries += 1;
        // A hundred waits of 2 to 20 ms: well past `staleLockMs`.
        if (tries === 100) resolve();
      });
      second = takeSaveLock(target, patient({}, counting));
    });
    await first.mustBeOurs();
    await first.release();
    await (await second)?.release();
  });

  it('of a program that is gone is taken over', async () => {
    const { target, lockPath } = await aTarget();
    await writeFile(lockPath, 'left behind by a kill');
    const lock = await takeSaveLock(target, testSurroundings);
    await lock.mustBeOurs();
    await lock.release();
    expect(await readdir(dirname(target))).toEqual([]);
  });

  it('of a program that was killed before it wrote a word is taken over', async () => {
    const { target, lockPath } = await aTarget();
    await writeFile(lockPath, '');
    await (await takeSaveLock(target, testSurroundings)).release();
  });

  it('is taken over when a program was killed while it removed a dead one', async () => {
    const { target, lockPath } = await aTarget();
    await writeFile(lockPath, 'left behind by a kill');
    await writeFile(lockPath.replace('.saving', '.unlocking'), '');
    await (await takeSaveLock(target, patient({ staleLockMs: 30 }))).release();
    expect(await readdir(dirname(target))).toEqual([]);
  });

  it('is not taken over when another program did so a moment before', async () => {
    const { target, lockPath } = await aTarget();
    await writeFile(lockPath, 'left behind by a kill');
    let fresh = 'not asked yet';
    let hasTaken = false;
    const late = faultyFileSystem((_number, name, path) => {
      if (!path.endsWith('.unlocking')) return;
      if (name === 'open') {
        rmSync(lockPath);
        writeFileSync(lockPath, 'of the other');
        hasTaken = true;
        // On a slow machine the waiter first removes a mark that it takes for a dead one's.
      } else if (name === 'unlink' && hasTaken) {
        fresh = existsSync(lockPath) ? readFileSync(lockPath, 'utf8') : 'removed';
        rmSync(lockPath, { force: true });
      }
    });
    await (await takeSaveLock(target, patient({ staleLockMs: 30 }, late))).release();
    expect(fresh).toBe('of the other');
  });

  it('is held by one at a time, when many find a dead one', async () => {
    const { target, lockPath } = await aTarget();
    await writeFile(lockPath, 'left behind by a kill');
    let holders = 0;
    let most = 0;
    const hold = async (): Promise<void> => {
      const lock = await takeSaveLock(target, testSurroundings);
      holders += 1;
      most = Math.max(most, holders);
      await lock.mustBeOurs();
      holders -= 1;
      await lock.release();
    };
    await Promise.all(Array.from({ length: 8 }, hold));
    expect(most).toBe(1);
  });

  it('that stays in other hands ends the waiting with fileBusy', async () => {
    const { target } = await aTarget();
    const first = await takeSaveLock(target, testSurroundings);
    await expect(takeSaveLock(target, patient({ lockMs: 30 }))).rejects.toEqual(
      failing({ code: 'fileBusy', path: target }),
    );
    await first.mustBeOurs();
    await first.release();
  });

  it('that is dead but may not be removed ends the waiting with fileBusy', async () => {
    const { target, lockPath } = await aTarget();
    await writeFile(lockPath, 'of another user');
    const refusing = faultyFileSystem((_number, name) => {
      if (name === 'unlink') throw systemError('EPERM');
    });
    await expect(takeSaveLock(target, patient({ lockMs: 120, staleLockMs: 20 }, refusing))).rejects.toEqual(
      failing({ code: 'fileBusy', path: target }),
    );
    expect(await readFile(lockPath, 'utf8')).toBe('of another user');
  });

  it('that was taken over is noticed by its first owner, who leaves it alone', async () => {
    const { target, lockPath } = await aTarget();
    const lock = await takeSaveLock(target, patient({ heartbeatMs: 60_000 }));
    const thief = await takeSaveLock(target, patient({ staleLockMs: 20 }));
    await expect(lock.mustBeOurs()).rejects.toEqual(failing({ code: 'fileBusy', path: target }));
    await lock.release();
    await thief.mustBeOurs();
    expect(await readFile(lockPath, 'utf8')).toMatch(/^[0-9a-f]{16} \d{6}\n$/);
    await thief.release();
  });
});
