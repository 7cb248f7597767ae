import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/errors';
import { isTemporaryOf } from '../companionPaths';
import { asAppError } from '../fileFailures';
import type { Surroundings } from '../fileSystem';
import { readBytes } from '../readBytes';
import { hashOf } from '../saveFile';
import { takeSaveLock } from '../saveLock';
import { syncFolder } from '../syncFolder';
import { removeQuietly } from '../writeTemporary';

/** Removes a file whose place another one has taken, and only while it still is what this program knows. */
export async function removeReplaced(
  path: string,
  knownHash: string | undefined,
  surroundings: Surroundings,
): Promise<void> {
  const { fileSystem } = surroundings;
  try {
    const target = await fileSystem.realpath(path);
    const lock = await takeSaveLock(target, surroundings);
    try {
      const { bytes } = await readBytes(target, surroundings);
      if (hashOf(bytes) !== knownHash) throw new AppError({ code: 'fileChanged', path });
      await lock.mustBeOurs();
      await fileSystem.unlink(target);
      await removeHalfWritten(target, surroundings);
      await syncFolder(dirname(target), fileSystem);
    } finally {
      await lock.release();
    }
    // A link to what is gone now is no file either.
    if (target !== path) await fileSystem.unlink(path).catch(() => undefined);
  } catch (error) {
    throw asAppError(error, path, 'fileGone');
  }
}

// What a killed save left beside it, which holds the same; no other save is under way, since the lock is ours.
async function removeHalfWritten(target: string, { fileSystem }: Surroundings): Promise<void> {
  const folder = dirname(target);
  const names = await fileSystem.readdir(folder).catch((): string[] => []);
  for (const name of names) {
    if (isTemporaryOf(target, name)) await removeQuietly(join(folder, name), fileSystem);
  }
}
