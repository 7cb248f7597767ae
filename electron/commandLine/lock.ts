import { lockedPathOf, plainPathOf } from '../../shared/commands/lockNames';
import type { RegisterFile } from '../../shared/commands/storagePort';
import { AppError } from '../../shared/errors';
import { encodeRegister } from '../../shared/register/canonical';
import type { Register } from '../../shared/register/register';
import { filesOf, UsageError } from './arguments';
import type { CliCommand } from './arguments';
import { commandLinePassphrases, commandLineStorage } from './registerFiles';

/** `lock FILE`: the register in FILE.age, which opens with a passphrase only. FILE goes once that is proven. */
export const lockCommand: CliCommand = async (given) => {
  const [path] = filesOf(given, ['FILE']);
  const file = await openedForLock(path);
  if (file.lock.passphrase() !== undefined)
    throw new UsageError('this file is locked already; see passphrase');
  process.stdout.write(`${await moved(file, await commandLinePassphrases().askNew(path))}\n`);
  return 0;
};

/** `unlock FILE.age`: the register as a file that anybody can read. FILE.age goes once that is proven. */
export const unlockCommand: CliCommand = async (given) => {
  const [path] = filesOf(given, ['FILE.age']);
  const file = await openedForLock(path);
  if (file.lock.passphrase() === undefined) throw new UsageError('this file is not locked');
  process.stdout.write(`${await moved(file, undefined)}\n`);
  return 0;
};

/** `passphrase FILE.age`: the same file with another passphrase. */
export const passphraseCommand: CliCommand = async (given) => {
  const [path] = filesOf(given, ['FILE.age']);
  const { passphrase } = given;
  const isFromCall = passphrase.fd !== undefined || passphrase.file !== undefined;
  if (isFromCall && passphrase.newFd === undefined && passphrase.newFile === undefined) {
    throw new UsageError('passphrase needs --new-passphrase-fd or --new-passphrase-file as well');
  }
  const file = await openedForLock(path);
  if (file.lock.passphrase() === undefined) throw new UsageError('this file is not locked; see lock');
  await file.lock.change(await commandLinePassphrases().askNew(path));
  process.stdout.write(`${path}\n`);
  return 0;
};

async function openedForLock(path: string): Promise<RegisterFile<Register>> {
  const file = await commandLineStorage().open(path);
  if (file.access !== 'newerVersion') return file;
  throw new AppError({ code: 'fileNewerVersion', path, version: file.current().version });
}

async function moved(file: RegisterFile<Register>, passphrase: string | undefined): Promise<string> {
  const wanted = passphrase === undefined ? plainPathOf(file.path) : lockedPathOf(file.path);
  if (wanted === file.path) {
    await file.lock.change(passphrase);
    return file.path;
  }
  const storage = commandLineStorage();
  const made = await storage.create(wanted, file.current(), { replace: false, passphrase, like: file.path });
  const back = await storage.open(made.path, passphrase);
  if (encodeRegister(back.current()) !== encodeRegister(file.current())) {
    throw new AppError({ code: 'fileChanged', path: made.path });
  }
  await file.lock.removeReplaced().catch((error: unknown) => {
    if (!(error instanceof AppError) || passphrase === undefined) throw error;
    throw new AppError({ code: 'plainLeft', path: file.path, reason: error.failure.code }, { cause: error });
  });
  return made.path;
}
