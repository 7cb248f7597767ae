import { dirname, extname } from 'node:path';
import { Low } from 'lowdb';
import type { Adapter } from 'lowdb';
import {
  DEFAULT_SETTINGS,
  settingsSchema,
  type Settings,
  type SettingsStore,
} from '../../shared/commands/settingsPort';
import { AppError, type Failure } from '../../shared/errors';
import { stampOf } from './companionPaths';
import { asAppError } from './fileFailures';
import { REAL_SURROUNDINGS, type Surroundings } from './fileSystem';
import { createQueue } from './queue';
import { createSafeFile } from './safeFile';

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/**
 * Opens the person's settings. Trouble with them never stops the program: it is told to `onWarning`, a damaged file is
 * set aside under another name, and the defaults are used.
 */
export async function openSettings(
  path: string,
  onWarning: (failure: Failure) => void,
  surroundings: Surroundings = REAL_SURROUNDINGS,
): Promise<SettingsStore> {
  const database = new Low<Settings>(settingsAdapter(path, surroundings), DEFAULT_SETTINGS);
  const warn = (error: unknown): void => {
    const failure = asAppError(error, path);
    if (!(failure instanceof AppError)) throw failure;
    onWarning(failure.failure);
  };
  await database.read().catch((error: unknown) => setAside(path, error, surroundings).catch(warn));
  const inTurn = createQueue();
  return {
    current: () => database.data,
    save: (settings) => {
      database.data = settings;
      return inTurn(() => database.write().catch(warn));
    },
  };
}

function settingsAdapter(path: string, surroundings: Surroundings): Adapter<Settings> {
  const file = createSafeFile<Settings>(
    {
      path,
      // Two windows of one person: the last choice counts.
      expected: 'anything',
      isShared: false,
      whenMissing: 'null',
      newFileMode: PRIVATE_FILE,
      decode: (value) => decodeSettings(value, path),
      encode: (settings) => `${JSON.stringify(settings, null, 2)}\n`,
      backUp: () => Promise.resolve(),
    },
    surroundings,
  );
  return {
    read: file.read,
    write: async (settings) => {
      await surroundings.fileSystem.mkdir(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
      await file.write(settings);
    },
  };
}

function decodeSettings(value: unknown, path: string): Settings {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  // A setting that did not exist when the file was written gets its default.
  const known = settingsSchema.safeParse(isObject ? { ...DEFAULT_SETTINGS, ...value } : value);
  if (known.success) return known.data;
  const where = known.error.issues[0]?.path.join('.') ?? '';
  throw new AppError({ code: 'fileWrongShape', path, where, problem: '' }, { cause: known.error });
}

/** Throws the warning to give: that the file was set aside, or why it could not even be read. */
async function setAside(path: string, error: unknown, { fileSystem, now }: Surroundings): Promise<never> {
  if (!isDamage(error)) throw error;
  const extension = extname(path);
  const keptIn = `${path.slice(0, path.length - extension.length)}.damaged-${stampOf(now())}${extension}`;
  await fileSystem.rename(path, keptIn);
  throw new AppError({ code: 'settingsDamaged', path, keptIn }, { cause: error });
}

const NO_DAMAGE: ReadonlySet<string> = new Set(['fileNoAccess', 'fileBusy', 'fileFailed', 'fileIsFolder']);

// A file that could not be read for another reason may be whole, and stays where it is.
function isDamage(error: unknown): boolean {
  return error instanceof AppError && !NO_DAMAGE.has(error.failure.code);
}
