import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { encodeRegister } from '../../shared/register/canonical';
import { decodeRegister } from '../../shared/register/codec';
import type { Register } from '../../shared/register/register';
import type { RegisterStorage } from '../../shared/commands/storagePort';
import { AppError } from '../../shared/errors';
import { asAppError, errnoOf } from '../storage/fileFailures';
import { createRegisterStorage } from '../storage/registerStorage';

/** How a register becomes a file and back. */
export const registerCodec = { decode: decodeRegister, encode: encodeRegister };

/** The register file as the command line uses it: no backups, since it never writes over an edited register. */
export function commandLineStorage(): RegisterStorage<Register> {
  return createRegisterStorage(registerCodec, { backupFolder: undefined });
}

/** Makes the folder of a file that is going to be written. */
export async function makeFolderOf(file: string): Promise<void> {
  const folder = path.dirname(file);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw await folderFailure(error, folder);
  }
}

// Node tells that a folder could not be made, not always why: a read-only disk further up says ENOENT.
async function folderFailure(error: unknown, folder: string): Promise<unknown> {
  const errno = errnoOf(error);
  if (errno === 'EEXIST' || errno === 'ENOTDIR') return new AppError({ code: 'folderMissing', path: folder });
  if (errno !== 'ENOENT') return asAppError(error, folder);
  let above = path.dirname(folder);
  while (above !== path.dirname(above) && !(await isThere(above))) above = path.dirname(above);
  const refused: unknown = await access(above, constants.W_OK).then(
    () => error,
    (reason: unknown) => reason,
  );
  return asAppError(refused, folder, 'folderMissing');
}

async function isThere(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}
