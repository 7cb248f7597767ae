import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { encodeRegister } from '../../shared/register/canonical';
import { decodeRegister } from '../../shared/register/codec';
import type { Register } from '../../shared/register/register';
import type { RegisterStorage } from '../../shared/commands/storagePort';
import { asAppError } from '../storage/fileFailures';
import { createRegisterStorage } from '../storage/registerStorage';

/** How a register becomes a file and back. */
export const registerCodec = { decode: decodeRegister, encode: encodeRegister };

/** The register file as the command line uses it: no backups, since it never writes over an edited register. */
export function commandLineStorage(): RegisterStorage<Register> {
  return createRegisterStorage(registerCodec, { backupFolder: undefined });
}

/** Makes the folder of a file that is going to be written. */
export async function makeFolderOf(file: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    throw asAppError(error, file);
  }
}
