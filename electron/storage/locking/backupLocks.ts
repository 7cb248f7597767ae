import { basename, dirname, join } from 'node:path';
import type { Locking } from '../../../shared/commands/lockPort';
import { backupFolderOf, listBackups } from '../backups';
import type { Backup } from '../backups';
import { companionName, isTemporary } from '../companionPaths';
import { REAL_SURROUNDINGS } from '../fileSystem';
import type { Surroundings } from '../fileSystem';
import { removeLeftovers } from '../leftovers';
import { makePrivateFolder } from '../privateFolder';
import { readBytes } from '../readBytes';
import { syncFolder } from '../syncFolder';
import { removeQuietly, writeTemporary } from '../writeTemporary';
import { isLocked, lockBytes } from './ageFile';
import { openedBytes } from './keyring';
import type { Keyring } from './keyring';

const PRIVATE_FILE = 0o600;

/** Keeps the earlier versions of a register as the register itself is kept. */
export function createLocking(
  backupFolder: string,
  keyring: Keyring,
  surroundings: Surroundings = REAL_SURROUNDINGS,
): Locking {
  const { fileSystem } = surroundings;
  // As for a save: by where a file really is. One that is not there has no links to follow, but its folder may.
  const folderOf = async (path: string) => {
    const there = await fileSystem.realpath(path).catch(() => undefined);
    const folder = await fileSystem.realpath(dirname(path)).catch(() => dirname(path));
    return backupFolderOf(backupFolder, there ?? join(folder, basename(path)));
  };
  return {
    async relockBackups({ from, to, passphrase, onlyReadable = false }) {
      const [source, target] = [await folderOf(from), await folderOf(to)];
      const backups = await listBackups(source, fileSystem).catch(() => []);
      if (backups.length > 0) await makePrivateFolder(target, fileSystem).catch(() => undefined);
      let left = 0;
      for (const backup of backups) {
        const change = { backup, target, path: to, passphrase, onlyReadable };
        const isDone = await relock(change, keyring, surroundings).catch(() => false);
        if (!isDone) left += 1;
      }
      return { left, folder: target };
    },
    isThere: (path) =>
      fileSystem.lstat(path).then(
        () => true,
        () => false,
      ),
  };
}

type Change = {
  readonly backup: Backup;
  /** The folder it belongs in from now on. */
  readonly target: string;
  readonly path: string;
  readonly passphrase: string | undefined;
  readonly onlyReadable: boolean;
};

/** The new version is on the disk before the old one goes. False where it could not be opened: then it stays as it is. */
async function relock(change: Change, keyring: Keyring, surroundings: Surroundings): Promise<boolean> {
  const { backup, target, path, passphrase, onlyReadable } = change;
  const { bytes } = await readBytes(backup.path, surroundings);
  if (onlyReadable && isLocked(bytes)) return true;
  const plain = await openedBytes(bytes, keyring);
  const next =
    plain === undefined || passphrase === undefined
      ? (plain ?? bytes)
      : await lockBytes(plain, passphrase, keyring.workFactor);
  const start = /^\d+-\d{8}T\d{6}Z-[0-9a-f]{12}-/.exec(basename(backup.path))?.[0] ?? '';
  const place = join(target, `${start}${companionName(path)}`);
  await put(place, next, surroundings);
  if (place !== backup.path) await removeQuietly(backup.path, surroundings.fileSystem);
  return plain !== undefined;
}

async function put(place: string, bytes: Buffer, surroundings: Surroundings): Promise<void> {
  const { fileSystem } = surroundings;
  const version = { target: place, bytes, newFileMode: PRIVATE_FILE };
  const temporary = await writeTemporary(version, surroundings);
  await fileSystem.rename(temporary, place).catch(async (error: unknown) => {
    await removeQuietly(temporary, fileSystem);
    throw error;
  });
  await syncFolder(dirname(place), fileSystem);
  await removeLeftovers(place, isTemporary, fileSystem);
}
