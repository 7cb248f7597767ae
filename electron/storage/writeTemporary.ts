import type { Stats } from 'node:fs';
import { AppError } from '../../shared/errors';
import { temporaryPathOf } from './companionPaths';
import { errnoOf } from './fileFailures';
import type { FileSystem, OpenFile, Surroundings } from './fileSystem';
import { readBytes } from './readBytes';
import { writeAll } from './writeAll';

/** A version on its way to the disk; its rights are those of the file it replaces, or `newFileMode` within the umask. */
export type Version = {
  readonly target: string;
  readonly bytes: Buffer;
  readonly newFileMode: number;
  readonly replaces?: Stats | undefined;
};

const PERMISSION_BITS = 0o777;
const PRIVATE_FILE = 0o600;

/**
 * Writes a version beside its target and proves that it reached the disk whole. Gives the path of the temporary file;
 * when anything fails, that file is gone again.
 */
export async function writeTemporary(version: Version, surroundings: Surroundings): Promise<string> {
  const { fileSystem } = surroundings;
  const path = temporaryPathOf(version.target);
  const mode = version.replaces === undefined ? version.newFileMode : PRIVATE_FILE;
  const file = await fileSystem.open(path, 'wx', mode);
  try {
    await writeAndClose(file, version);
    const { bytes } = await readBytes(path, surroundings);
    if (!bytes.equals(version.bytes)) {
      throw new AppError({ code: 'fileFailed', path: version.target, reason: 'READ_BACK_DIFFERS' });
    }
    return path;
  } catch (error) {
    await removeQuietly(path, fileSystem);
    throw error;
  }
}

/** Removes a file of our own; when that fails, the next successful save of the register cleans it up. */
export async function removeQuietly(path: string, fileSystem: FileSystem): Promise<void> {
  await fileSystem.unlink(path).catch(() => undefined);
}

async function writeAndClose(file: OpenFile, { bytes, replaces }: Version): Promise<void> {
  try {
    await writeAll(file, bytes);
    if (replaces !== undefined) await keepRights(file, replaces);
    await file.sync();
  } finally {
    await file.close();
  }
}

// USB sticks and some shares have no rights per file and refuse to set them.
const KNOWS_NO_RIGHTS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'];

async function keepRights(file: OpenFile, replaces: Stats): Promise<void> {
  await keepOwner(file, replaces);
  try {
    await file.chmod(replaces.mode & PERMISSION_BITS);
  } catch (error) {
    if (!KNOWS_NO_RIGHTS.includes(errnoOf(error) ?? '')) throw error;
  }
}

// Only an administrator may give a file away, but anyone may keep a group they belong to.
async function keepOwner(file: OpenFile, owner: Pick<Stats, 'uid' | 'gid'>): Promise<void> {
  const own = await file.stat();
  if (own.uid === owner.uid && own.gid === owner.gid) return;
  await file
    .chown(owner.uid, owner.gid)
    .catch(() => file.chown(own.uid, owner.gid))
    .catch(() => undefined);
}
