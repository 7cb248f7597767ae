import { createReadStream } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../shared/errors';
import { PASSPHRASE_MAX } from '../../shared/commands/lockSchemas';
import { lockTexts } from '../../shared/i18n/lockTexts';
import { say } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { asAppError } from '../storage/fileFailures';
import { createKeyring } from '../storage/locking/keyring';
import type { AskPassphrase, Keyring } from '../storage/locking/keyring';
import { baseFolder, UsageError } from './arguments';
import type { PassphraseArguments } from './passphraseArguments';
import { askAtTerminal } from './askAtTerminal';

export type Passphrases = {
  readonly keyring: Keyring;
  readonly ask: AskPassphrase;
  /** A passphrase that a file is to get, whatever is known already. */
  readonly askNew: (path: string) => Promise<string>;
};

const MAX_BYTES = 4 * PASSPHRASE_MAX;

/** Passphrases from where the call says, else from the terminal; each source is read once. */
export function createPassphrases(given: PassphraseArguments, language: Language): Passphrases {
  refuseTwo(given);
  const keyring = createKeyring();
  let old: Promise<string> | undefined;
  let fresh: Promise<string> | undefined;
  const oldOne = (file: string) =>
    (old ??= read(given.fd, given.file)) ?? askAtTerminal(say(language, lockTexts.askOpen, { path: file }));
  const newOne = (file: string) => (fresh ??= read(given.newFd, given.newFile)) ?? askTwice(file, language);
  const required = async (passphrase: Promise<string | undefined>, file: string): Promise<string> => {
    const found = await passphrase;
    if (found === undefined) throw new AppError({ code: 'passphraseNeeded', path: file });
    if (found.trim() === '') throw new AppError({ code: 'passphraseEmpty' });
    return found;
  };
  return {
    keyring,
    ask: async (file, what) => {
      if (what === 'open') return required(oldOne(file), file);
      if (given.newFd !== undefined || given.newFile !== undefined) return required(newOne(file), file);
      // What is made from a locked register gets its passphrase.
      const [known] = keyring.known();
      if (known !== undefined) return known;
      return required(read(given.fd, given.file) === undefined ? newOne(file) : oldOne(file), file);
    },
    askNew: (file) => {
      const hasNew = given.newFd !== undefined || given.newFile !== undefined;
      const hasOld = given.fd !== undefined || given.file !== undefined;
      return required(hasNew || !hasOld ? newOne(file) : oldOne(file), file);
    },
  };
}

async function askTwice(file: string, language: Language): Promise<string | undefined> {
  const first = await askAtTerminal(say(language, lockTexts.askNew, { path: file }));
  if (first === undefined || first.trim() === '') return first;
  const second = await askAtTerminal(say(language, lockTexts.askAgain));
  if (first !== second) throw new UsageError('the two passphrases are not the same; nothing was changed');
  return first;
}

function refuseTwo({ fd, file, newFd, newFile }: PassphraseArguments): void {
  if (fd !== undefined && file !== undefined) {
    throw new UsageError('--passphrase-fd and --passphrase-file exclude each other');
  }
  if (newFd !== undefined && newFile !== undefined) {
    throw new UsageError('--new-passphrase-fd and --new-passphrase-file exclude each other');
  }
}

function read(fd: string | undefined, file: string | undefined): Promise<string> | undefined {
  if (fd !== undefined) {
    if (!/^\d{1,4}$/.test(fd)) throw new UsageError(`--passphrase-fd takes a number, not "${fd}"`);
    return contentOf({ fd: Number(fd) }, `fd ${fd}`);
  }
  if (file === undefined) return undefined;
  if (file === '') throw new UsageError('a file name is empty');
  const source = path.resolve(baseFolder(), file);
  return contentOf({ path: source }, source);
}

async function contentOf(source: { fd: number } | { path: string }, name: string): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    const stream =
      'fd' in source
        ? createReadStream('', { fd: source.fd, autoClose: false })
        : createReadStream(source.path);
    for await (const piece of stream) {
      pieces.push(piece as Buffer);
      length += (piece as Buffer).length;
      if (length > MAX_BYTES) throw new UsageError('the passphrase is longer than a passphrase can be');
    }
  } catch (error) {
    throw asAppError(error, name);
  }
  // The end of the line is how a file or a pipe ends, and no part of the passphrase.
  return Buffer.concat(pieces)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}
