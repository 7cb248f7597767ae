import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AppError } from '../../shared/errors';
import { isTemporaryOf } from './companionPaths';
import { asAppError, errnoOf } from './fileFailures';
import type { FileSystem, Surroundings } from './fileSystem';
import { mayBeWritten } from './isWritable';
import { removeLeftovers } from './leftovers';
import { moveIntoPlace } from './moveIntoPlace';
import { readBytes, type FileContent } from './readBytes';
import { NO_LOCK, takeSaveLock, type SaveLock } from './saveLock';
import { syncFolder } from './syncFolder';
import { writeTemporary } from './writeTemporary';

/** What must stand on the disk for a save to be right: nothing, anything, or the bytes that were read before. */
export type Expected = 'absent' | 'anything' | { readonly hash: string };

export type Save = {
  readonly path: string;
  readonly bytes: Buffer;
  readonly expected: Expected;
  /** Whether other programs may save it too; a file of this program alone needs no lock. */
  readonly isShared: boolean;
  /** Rights of a file that is not there yet, within the umask; one that is keeps its own. */
  readonly newFileMode: number;
  /** Keeps the version that is about to be replaced. */
  readonly backUp: (replaced: Buffer) => Promise<void>;
};

/**
 * Replaces a file so that at every moment the old or the new version stands there whole, and never over a version that
 * was not expected. Throws AppError; then the file is as it was. Once the new version is in place nothing fails.
 */
export async function saveFile(save: Save, surroundings: Surroundings): Promise<void> {
  try {
    if (await hasNothingToSave(save, surroundings)) return;
    const target = await targetOf(save, surroundings.fileSystem);
    const lock = save.isShared ? await takeSaveLock(target, surroundings) : NO_LOCK;
    try {
      await replace(save, { target, lock }, surroundings);
    } finally {
      await lock.release();
    }
    await removeLeftovers(target, (name) => isTemporaryOf(target, name), surroundings.fileSystem);
  } catch (error) {
    throw asAppError(error, save.path, typeof save.expected === 'string' ? 'folderMissing' : 'fileGone');
  }
}

/** The mark of a version by its bytes: unlike a time it cannot be the same for two versions. */
export function hashOf(bytes: Uint8Array): string {
  const known = hashes.get(bytes);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(bytes).digest('hex');
  hashes.set(bytes, hash);
  return hash;
}

/** What was read or is to be written never changes in place, and one save asks for the same mark several times. */
const hashes = new WeakMap<Uint8Array, string>();

// Before the lock, so that saving without a change also succeeds on a read-only disk.
async function hasNothingToSave(save: Save, surroundings: Surroundings): Promise<boolean> {
  if (typeof save.expected === 'string' || hashOf(save.bytes) !== save.expected.hash) return false;
  return isSavedAlready(await contentOf(save.path, surroundings), save);
}

// A symbolic link stays; the file it points to is replaced. Resolved at each save, because the link may have moved.
async function targetOf({ path, expected }: Save, fileSystem: FileSystem): Promise<string> {
  try {
    const stats = await fileSystem.lstat(path);
    if (!stats.isSymbolicLink()) return resolve(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' && typeof expected === 'string') return resolve(path);
    throw error;
  }
  // A link to nowhere, such as to a share that is not connected, is no free place.
  return fileSystem.realpath(path).catch((error: unknown) => {
    throw errnoOf(error) === 'ENOENT' ? new AppError({ code: 'fileMissing', path }, { cause: error }) : error;
  });
}

type Place = { readonly target: string; readonly lock: SaveLock };

async function replace(save: Save, { target, lock }: Place, surroundings: Surroundings): Promise<void> {
  const { fileSystem } = surroundings;
  const before = await contentOf(target, surroundings);
  if (isSavedAlready(before, save)) return;
  refuseUnexpected(before, save);
  if (before !== undefined) await fileSystem.access(target, constants.W_OK);
  const temporary = await writeTemporary({ ...save, target, replaces: before?.stats }, surroundings);
  const check = async (): Promise<FileContent | undefined> => {
    const now = await contentOf(target, surroundings);
    // The same bytes as a moment ago: comparing them takes much less than another mark of them.
    const isSame = before !== undefined && now?.bytes.equals(before.bytes) === true;
    if (isSame) hashes.set(now.bytes, hashOf(before.bytes));
    refuseUnexpected(now, save);
    await lock.mustBeOurs();
    return now;
  };
  await moveIntoPlace({ temporary, target, bytes: save.bytes, check, backUp: save.backUp }, surroundings);
  await syncFolder(dirname(target), fileSystem);
}

async function contentOf(target: string, surroundings: Surroundings): Promise<FileContent | undefined> {
  try {
    return await readBytes(target, surroundings);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

// Also when it was somebody else who wrote these very bytes: then nothing is lost by leaving them.
function isSavedAlready(content: FileContent | undefined, { bytes, expected }: Save): boolean {
  return expected !== 'absent' && content?.bytes.equals(bytes) === true;
}

function refuseUnexpected(content: FileContent | undefined, { path, expected }: Save): void {
  if (content === undefined) {
    if (typeof expected !== 'string') throw new AppError({ code: 'fileGone', path });
    return;
  }
  if (expected === 'absent') throw new AppError({ code: 'fileExists', path });
  if (!mayBeWritten(content.stats.mode)) throw new AppError({ code: 'fileNoAccess', path });
  if (expected === 'anything' || hashOf(content.bytes) === expected.hash) return;
  throw new AppError({ code: content.bytes.length === 0 ? 'fileEmpty' : 'fileChanged', path });
}
