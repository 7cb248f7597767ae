import { AppError } from '../../../shared/errors';
import { asAppError } from '../fileFailures';
import type { Surroundings } from '../fileSystem';
import { readBytes } from '../readBytes';
import { hashOf } from '../saveFile';
import { takeSaveLock } from '../saveLock';
import { syncFolder } from '../syncFolder';
import { dirname } from 'node:path';

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
