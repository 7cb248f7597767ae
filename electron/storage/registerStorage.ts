import { resolve } from 'node:path';
import { Low } from 'lowdb';
import type { Codec, RegisterFile, RegisterStorage } from '../../shared/commands/storagePort';
import { AppError } from '../../shared/errors';
import { backupsWithWarning, type BackupOptions } from './backupsWithWarning';
import { warningOfSize } from './decodeBytes';
import { REAL_SURROUNDINGS, type Surroundings } from './fileSystem';
import { createQueue } from './queue';
import { isWritable } from './isWritable';
import { createSafeFile } from './safeFile';
import type { Expected } from './saveFile';
import { watchFile } from './watchFile';

export type RegisterStorageOptions = BackupOptions & { readonly surroundings?: Partial<Surroundings> };

/** What lowdb holds: a whole value that was read or is to be saved. */
type Held<T> = { readonly data: T; readonly newerVersion: number | null };

type Context<T> = {
  readonly codec: Codec<T>;
  readonly options: RegisterStorageOptions;
  readonly surroundings: Surroundings;
};

// As for any new document: the person's umask decides who else may read it.
const NEW_FILE_MODE = 0o666;

/** Register files that are read strictly, compared before each save, backed up, and replaced whole or not at all. */
export function createRegisterStorage<T>(
  codec: Codec<T>,
  options: RegisterStorageOptions,
): RegisterStorage<T> {
  const context = { codec, options, surroundings: { ...REAL_SURROUNDINGS, ...options.surroundings } };
  return {
    async open(path) {
      const database = databaseOf(resolve(path), 'absent', context);
      await database.read();
      return registerFileOf(resolve(path), database, context.surroundings);
    },
    async create(path, data, { replace }) {
      const database = databaseOf(resolve(path), replace ? 'anything' : 'absent', context);
      database.data = { data, newerVersion: null };
      await database.write();
      return registerFileOf(resolve(path), database, context.surroundings);
    },
  };
}

// lowdb keeps its default data when a file gives nothing: `null` here, so that it never is an empty register.
type Database<T> = Low<Held<T> | null> & { readonly knownHash: () => string | undefined };

function databaseOf<T>(path: string, expected: Expected, context: Context<T>): Database<T> {
  const { codec, options, surroundings } = context;
  const backups = backupsWithWarning(path, options, surroundings);
  const file = createSafeFile<Held<T>>(
    {
      path,
      expected,
      isShared: true,
      whenMissing: 'refuse',
      newFileMode: NEW_FILE_MODE,
      decode: (value) => {
        const { data, version } = codec.decode(value, path);
        return { data, newerVersion: version === 'newer' ? versionOf(value) : null };
      },
      encode: ({ data }) => codec.encode(data),
      backUp: backups.keep,
      onSize: warnOnce(path, options),
    },
    surroundings,
  );
  const write = async (held: Held<T> | null): Promise<void> => {
    if (held === null) return;
    await file.write(held);
    backups.warn();
  };
  const database = new Low<Held<T> | null>({ read: file.read, write }, null);
  return Object.assign(database, { knownHash: file.knownHash });
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
  return {
    path,
    get access() {
      if (held.newerVersion !== null) return 'newerVersion';
      return canWrite ? 'writable' : 'readOnly';
    },
    current: () => held.data,
    save: (data) =>
      inTurn(async () => {
        if (held.newerVersion !== null) {
          throw new AppError({ code: 'fileNewerVersion', path, version: held.newerVersion });
        }
        // lowdb keeps a value that could not be saved, so `current` is told from `held`.
        database.data = { data, newerVersion: null };
        await database.write();
        held = heldBy(database);
      }),
    reload: () =>
      inTurn(async () => {
        await database.read();
        held = heldBy(database);
        canWrite = await isWritable(path, fileSystem);
        return held.data;
      }),
    watch: (onChange) => watchFile({ path, knownHash: database.knownHash, onChange }, surroundings),
  };
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
