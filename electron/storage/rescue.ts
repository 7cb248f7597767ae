import { dirname, join, resolve } from 'node:path';
import type { Rescue, RescueFile } from '../../shared/commands/rescuePort';
import { backupFolderOf, listBackups } from './backups';
import { isKeptOf, isTemporaryOf, keptPathOf } from './companionPaths';
import { decodeLeniently } from './decodeLeniently';
import { AppError } from '../../shared/errors';
import { asAppError } from './fileFailures';
import { REAL_SURROUNDINGS, type Surroundings } from './fileSystem';
import { createKeyring, openedBytes } from './locking/keyring';
import type { Keyring } from './locking/keyring';
import { readBytes } from './readBytes';
import { saveFile } from './saveFile';

const NEW_FILE_MODE = 0o666;
const DAMAGED_ENDING = '.damaged';

/** Earlier and other versions of a register file, and what can be read of the file itself. */
export function createRescue(
  backupFolder: string,
  surroundings: Surroundings = REAL_SURROUNDINGS,
  keyring: Keyring = createKeyring(),
): Rescue {
  const { fileSystem } = surroundings;
  const backupsOf = async (path: string): Promise<readonly RescueFile[]> => {
    const realPath = await fileSystem.realpath(path).catch(() => resolve(path));
    const backups = await listBackups(backupFolderOf(backupFolder, realPath), fileSystem).catch(() => []);
    const files = backups.map(async ({ path: file, stamp }) => {
      const { size } = await fileSystem.stat(file);
      return { path: file, kind: 'backup' as const, at: momentOf(stamp), bytes: size };
    });
    return present(files);
  };
  return {
    backupsOf,
    besides: (path) => besides(resolve(path), surroundings),
    async textOf(path) {
      try {
        const plain = await openedBytes((await readBytes(path, surroundings)).bytes, keyring);
        if (plain === undefined) throw new AppError({ code: 'passphraseNeeded', path });
        return decodeLeniently(plain);
      } catch (error) {
        throw asAppError(error, path);
      }
    },
    keepCopy: (path) => keepCopy(path, surroundings),
  };
}

/** A stamp such as `20261122T151207Z` as ISO 8601. */
function momentOf(stamp: string): string {
  return stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}

// A file that is gone by the time it is looked at is none that can be offered.
async function present(files: readonly Promise<RescueFile>[]): Promise<readonly RescueFile[]> {
  const settled = await Promise.allSettled(files);
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

async function besides(path: string, { fileSystem }: Surroundings): Promise<readonly RescueFile[]> {
  const folder = dirname(path);
  const names = await fileSystem.readdir(folder).catch(() => []);
  const files = names.flatMap((name) => {
    const kind = isKeptOf(path, name) ? 'kept' : 'leftover';
    if (kind === 'leftover' && !(isTemporaryOf(path, name) && name.endsWith('.tmp'))) return [];
    return [fileAt(join(folder, name), kind)];
  });
  async function fileAt(file: string, kind: RescueFile['kind']): Promise<RescueFile> {
    const { size, mtime } = await fileSystem.stat(file);
    return { path: file, kind, at: mtime.toISOString(), bytes: size };
  }
  return [...(await present(files))].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

async function keepCopy(path: string, surroundings: Surroundings): Promise<string> {
  const { bytes } = await readBytes(path, surroundings).catch((error: unknown) => {
    throw asAppError(error, path);
  });
  // Not the ending of a register: it would be shown as another version of it, to be merged.
  const kept = `${keptPathOf(resolve(path), surroundings.now())}${DAMAGED_ENDING}`;
  await saveFile(
    {
      ...{ path: kept, bytes, expected: 'absent', isShared: false, newFileMode: NEW_FILE_MODE },
      backUp: () => Promise.resolve(),
    },
    surroundings,
  );
  return kept;
}
