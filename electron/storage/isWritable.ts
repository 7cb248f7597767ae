import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { errnoOf } from './fileFailures';
import type { FileSystem } from './fileSystem';

const ANYONE_MAY_WRITE = 0o222;

/** Whether a file may be replaced, as far as can be told without trying: its rights, its folder's, and the disk's. */
export async function isWritable(path: string, fileSystem: FileSystem): Promise<boolean> {
  try {
    const realPath = await fileSystem.realpath(path);
    await fileSystem.access(realPath, constants.W_OK);
    await fileSystem.access(dirname(realPath), constants.W_OK);
    return mayBeWritten((await fileSystem.stat(realPath)).mode);
  } catch (error) {
    // Any other trouble is no rule against writing; the save itself will tell it.
    return !['EACCES', 'EPERM', 'EROFS'].includes(errnoOf(error) ?? '');
  }
}

/** An administrator may write every file, and a rename needs no right on the file: so the wish is read from the mode. */
export function mayBeWritten(mode: number): boolean {
  return (mode & ANYONE_MAY_WRITE) !== 0;
}
