import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Register } from '../../shared/register/register';
import type { Codec, RegisterStorage } from '../../shared/commands/storagePort';
import { AppError } from '../../shared/errors';
import { registerCodec } from '../registerCodec';
import { asAppError, errnoOf } from '../storage/fileFailures';
import { isLocked } from '../storage/locking/ageFile';
import { unlockWith } from '../storage/locking/keyring';
import { createRegisterStorage } from '../storage/registerStorage';
import type { Passphrases } from './passphrases';

/** The register file as the command line uses it: no backups, since it never writes over an edited register. */
export function commandLineStorage(): RegisterStorage<Register> {
  return storageFor(registerCodec);
}

/** The same for any other content, such as the questions of a merge. */
export function storageFor<T>(codec: Codec<T>): RegisterStorage<T> {
  return createRegisterStorage(codec, { backupFolder: undefined, ...session });
}

/** Where passphrases come from in this call. */
export function commandLinePassphrases(): Passphrases {
  if (session === undefined) throw new Error('no command is running');
  return session;
}

// A process runs one command, which may open files in many places; it is asked once, and not handed through all of them.
let session: (Passphrases & { readonly mustBeLocked: boolean }) | undefined;

/** From here on files are opened with these passphrases, and written readable unless the administrator forbids it. */
export function beginCommand(passphrases: Passphrases, mustBeLocked: boolean): void {
  session = { ...passphrases, mustBeLocked };
}

/** The text of a file that may be locked. */
export async function plainBytesOf(bytes: Buffer, file: string): Promise<Buffer> {
  if (!isLocked(bytes)) return bytes;
  const { keyring, ask } = commandLinePassphrases();
  return (await unlockWith(bytes, { path: file, given: undefined, keyring, ask })).plain;
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
