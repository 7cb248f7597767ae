import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../shared/errors';
import { encodeRegister } from '../../shared/register/canonical';
import { asAppError } from '../storage/fileFailures';
import { baseFolder, UsageError } from './arguments';
import type { CliCommand } from './arguments';
import { commandLineStorage, plainBytesOf } from './registerFiles';

/**
 * `fmt FILE...`: each file as this program would write it, so that a diff shows only what was changed. With --check
 * nothing is written, and the exit code is 1 when a file would be.
 */
export const fmtCommand: CliCommand = async ({ files, merge: { check } }) => {
  if (files.length === 0 || files.includes('')) throw new UsageError('fmt takes FILE...');
  let count = 0;
  for (const name of files) {
    if (await isCanonical(path.resolve(baseFolder(), name), check)) continue;
    process.stdout.write(`${name}\n`);
    count += 1;
  }
  return check && count > 0 ? 1 : 0;
};

async function isCanonical(file: string, isCheckOnly: boolean): Promise<boolean> {
  const register = await commandLineStorage().open(file);
  if (register.access === 'newerVersion') {
    throw new AppError({ code: 'fileNewerVersion', path: file, version: register.current().version });
  }
  const text = encodeRegister(register.current());
  const bytes = await readFile(file).catch((error: unknown) => {
    throw asAppError(error, file);
  });
  const isSame = (await plainBytesOf(bytes, file)).equals(Buffer.from(text, 'utf8'));
  if (!isSame && !isCheckOnly) await register.save(register.current());
  return isSame;
}
