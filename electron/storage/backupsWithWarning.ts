import type { Failure } from '../../shared/errors';
import { backupFolderOf, keepBackup, type BackupLimits } from './backups';
import { reasonOf } from './fileFailures';
import type { Surroundings } from './fileSystem';

/** Earlier versions are kept, or the caller says that it wants none; never silently not. */
export type BackupOptions =
  | {
      /** A folder in the person's own profile; each register gets a folder in it. */
      readonly backupFolder: string;
      /** What the administrator settled of how much is kept. */
      readonly limits?: BackupLimits;
      /** Told after a save that went on without its backup (backupFailed). */
      readonly onWarning: (failure: Failure) => void;
    }
  | { readonly backupFolder: undefined };

/** Backups that never stop a save: a full or missing profile must not cost the person this work, only be told. */
export function backupsWithWarning(
  path: string,
  options: BackupOptions,
  surroundings: Surroundings,
): { keep: (replaced: Buffer) => Promise<void>; warn: () => void } {
  const { backupFolder } = options;
  if (backupFolder === undefined) return { keep: () => Promise.resolve(), warn: () => undefined };
  let warning: Failure | undefined;
  return {
    async keep(bytes) {
      const realPath = await surroundings.fileSystem.realpath(path).catch(() => path);
      const folder = backupFolderOf(backupFolder, realPath);
      warning = undefined;
      try {
        await keepBackup({ folder, path: realPath, bytes, limits: options.limits }, surroundings);
      } catch (error) {
        warning = { code: 'backupFailed', path: folder, reason: reasonOf(error) };
      }
    },
    /** Called when the save is done: a save that fails after all has its own message. */
    warn() {
      if (warning === undefined) return;
      try {
        options.onWarning(warning);
      } catch {
        // The window it is told to may be gone; the save is done all the same.
      }
      warning = undefined;
    },
  };
}
