import { resolve } from 'node:path';
import { Low } from 'lowdb';
import type { Codec, RegisterFile, RegisterStorage } from '../../shared/commands/storagePort';
import { AppError } from '../../shared/errors';
import { backupsWithWarning, type BackupOptions } from './backupsWithWarning';
import { warningOfSize } from './decodeBytes';
import { asAppError } from './fileFailures';
import { REAL_SURROUNDINGS, type Surroundings } from './fileSystem';
import { createQueue } from './queue';
import { isWritable } from './isWritable';
import { isLocked } from './locking/ageFile';
import { createKeyring } from './locking/keyring';
import type { AskPassphrase, Keyring } from './locking/keyring';
import { newFilePassphrase, registerSeal } from './locking/registerSeal';
import type { RegisterSeal } from './locking/registerSeal';
import { removeReplaced } from './locking/removeReplaced';
import { createSafeFile } from './safeFile';
import type { Expected } from './saveFile';
import { watchFile } from './watchFile';

export type RegisterStorageOptions = BackupOptions & {
  readonly surroundings?: Partial<Surroundings>;
  /** Passphrases of this session; one of its own where none is given. */
  readonly keyring?: Keyring;
  readonly ask?: AskPassphrase;
  /** Registers that are not locked can be opened and not written. */
  readonly mustBeLocked?: boolean;
};

/** What lowdb holds: a whole value that was read or is to be saved. */
type Held<T> = { readonly data: T; readonly newerVersion: number | null };

type Context<T> = {
  readonly codec: Codec<T>;
  readonly options: RegisterStorageOptions;
  readonly keyring: Keyring;
  readonly surroundings: Surroundings;
};

// As for any new document: the person's umask decides who else may read it.
const NEW_FILE_MODE = 0o666;
const PERMISSION_BITS = 0o777;

/** Register files that are read strictly, compared before each save, backed up, and replaced whole or not at all. */
export function createRegisterStorage<T>(
  codec: Codec<T>,
  options: RegisterStorageOptions,
): RegisterStorage<T> {
  const { keyring = createKeyring() } = options;
  const surroundings = { ...REAL_SURROUNDINGS, ...options.surroundings };
  const context = { codec, options, keyring, surroundings };
  return {
    async open(path, passphrase) {
      const seal = registerSeal(resolve(path), passphrase, { ...options, keyring });
      const database = databaseOf(resolve(path), 'absent', { ...context, seal });
      await database.read();
      return registerFileOf(resolve(path), database, surroundings);
    },
    async create(path, data, { replace, passphrase, like }) {
      const seal = registerSeal(resolve(path), undefined, { ...options, keyring });
      seal.change(await newFilePassphrase(resolve(path), passphrase, options.ask));
      const database = databaseOf(resolve(path), replace ? 'anything' : 'absent', {
        ...{ ...context, seal },
        newFileMode: like === undefined ? NEW_FILE_MODE : await rightsOf(like, surroundings),
      });
      database.data = { data, newerVersion: null };
      await database.write();
      return registerFileOf(resolve(path), database, surroundings);
    },
    forgetPassphrases: keyring.forget,
  };
}

async function rightsOf(path: string, { fileSystem }: Surroundings): Promise<number> {
  const { mode } = await fileSystem.stat(path).catch((error: unknown) => {
    throw asAppError(error, path, 'fileGone');
  });
  return mode & PERMISSION_BITS;
}

// lowdb keeps its default data when a file gives nothing: `null` here, so that it never is an empty register.
type Database<T> = Low<Held<T> | null> & {
  readonly knownHash: () => string | undefined;
  /** What was read, with what is still the same as the same object. */
  readonly keep: (before: T, next: T) => T;
  readonly seal: RegisterSeal;
};

function databaseOf<T>(
  path: string,
  expected: Expected,
  context: Context<T> & { readonly seal: RegisterSeal; readonly newFileMode?: number },
): Database<T> {
  const { codec, options, surroundings, seal, newFileMode = NEW_FILE_MODE } = context;
  const backups = backupsWithWarning(path, options, surroundings);
  const file = createSafeFile<Held<T>>(
    {
      path,
      expected,
      isShared: true,
      whenMissing: 'refuse',
      newFileMode,
      decode: (value) => {
        const { data, version } = codec.decode(value, path);
        return { data, newerVersion: version === 'newer' ? versionOf(value) : null };
      },
      encode: ({ data }) => codec.encode(data),
      refuseUnreadable: codec.refuseUnreadable && (({ data }) => codec.refuseUnreadable?.(data, path)),
      seal,
      // A readable file that somebody put in the place of a locked one.
      backUp: async (replaced) => backups.keep(isLocked(replaced) ? replaced : await seal.close(replaced)),
      onSize: warnOnce(path, options),
    },
    surroundings,
  );
  const write = async (held: Held<T> | null): Promise<void> => {
    if (held === null) return;
    await file.write(held);
    backups.warn();
  };
  const keep = (before: T, next: T) => codec.keep?.(before, next) ?? next;
  const database = new Low<Held<T> | null>({ read: file.read, write }, null);
  return Object.assign(database, { knownHash: file.knownHash, keep, seal });
}

async function registerFileOf<T>(
  path: string,
  database: Database<T>,
  surroundings: Surroundings,
): Promise<RegisterFile<T>> {
  const { fileSystem } = surroundings;
  const inTurn = createQueue();
  let held = heldBy(database);
  let canWrite = await isWritable(path, fileSystem);
  const save = async (data: T): Promise<void> => {
    const { newerVersion: version } = held;
    if (version !== null) throw new AppError({ code: 'fileNewerVersion', path, version });
    held = await written(database, data);
  };
  return {
    path,
    get access() {
      if (held.newerVersion !== null) return 'newerVersion';
      return canWrite ? 'writable' : 'readOnly';
    },
    current: () => held.data,
    save: (data) => inTurn(() => save(data)),
    reload: () =>
      inTurn(async () => {
        held = await readAgain(database, held);
        canWrite = await isWritable(path, fileSystem);
        return held.data;
      }),
    watch: (onChange) => watchFile({ path, knownHash: database.knownHash, onChange }, surroundings),
    lock: {
      passphrase: database.seal.passphrase,
      change: (passphrase) => inTurn(() => withLock(database.seal, passphrase, () => save(held.data))),
      removeReplaced: () => inTurn(() => removeReplaced(path, database.knownHash(), surroundings)),
    },
  };
}

async function withLock(
  seal: RegisterSeal,
  passphrase: string | undefined,
  save: () => Promise<void>,
): Promise<void> {
  const putBack = seal.change(passphrase);
  try {
    await save();
  } catch (error) {
    putBack();
    throw error;
  }
}

/** lowdb keeps a value that could not be saved, so what is current is told from what this gives. */
async function written<T>(database: Database<T>, data: T): Promise<Held<T>> {
  database.data = { data, newerVersion: null };
  await database.write();
  return heldBy(database);
}

async function readAgain<T>(database: Database<T>, before: Held<T>): Promise<Held<T>> {
  await database.read();
  const { data, newerVersion } = heldBy(database);
  const held = { data: database.keep(before.data, data), newerVersion };
  database.data = held;
  return held;
}

// Once for each time a file is opened: it does not get smaller by being told again.
function warnOnce(path: string, options: RegisterStorageOptions): (bytes: number) => void {
  let isTold = false;
  return (bytes) => {
    const warning = isTold ? undefined : warningOfSize(bytes, path);
    if (warning === undefined || options.backupFolder === undefined) return;
    isTold = true;
    options.onWarning(warning);
  };
}

function heldBy<T>({ data }: Database<T>): Held<T> {
  if (data === null) throw new Error('lowdb holds nothing after a read or a write');
  return data;
}

/** The version number in the envelope, which every version of the file has. */
function versionOf(value: unknown): number {
  const hasVersion = typeof value === 'object' && value !== null && 'version' in value;
  return hasVersion && typeof value.version === 'number' ? value.version : 0;
}
