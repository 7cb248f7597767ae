import { dirname, join } from 'node:path';
import type { FileSystem } from './fileSystem';
import { removeQuietly } from './writeTemporary';

const LEFTOVER_AGE_MS = 60 * 60 * 1000;

/**
 * Removes half-written versions that a killed program left beside a file that was just saved. Their age is counted
 * against that file's own time, because the clock of a server and of this computer may differ by hours.
 */
export async function removeLeftovers(
  savedFile: string,
  isLeftover: (name: string) => boolean,
  fileSystem: FileSystem,
): Promise<void> {
  try {
    const folder = dirname(savedFile);
    const names = (await fileSystem.readdir(folder)).filter(isLeftover);
    if (names.length === 0) return;
    const saved = await fileSystem.stat(savedFile);
    for (const name of names) await removeIfOld(join(folder, name), saved.mtimeMs, fileSystem);
  } catch {
    return; // The save itself is done; the next one tries again.
  }
}

async function removeIfOld(path: string, savedMs: number, fileSystem: FileSystem): Promise<void> {
  const { mtimeMs } = await fileSystem.stat(path);
  if (savedMs - mtimeMs > LEFTOVER_AGE_MS) await removeQuietly(path, fileSystem);
}
