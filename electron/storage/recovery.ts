import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  unsavedWorkSchema,
  type Recovery,
  type UnsavedWork,
  type UnsavedWorkKey,
} from '../../shared/commands/recoveryPort';
import { AppError, type Failure } from '../../shared/errors';
import { isTemporary } from './companionPaths';
import { decodeBytes } from './decodeBytes';
import { asAppError, errnoOf, reasonOf } from './fileFailures';
import { REAL_SURROUNDINGS, type FileSystem, type Surroundings } from './fileSystem';
import { makePrivateFolder } from './privateFolder';
import { createQueue } from './queue';
import { readBytes } from './readBytes';
import { saveFile } from './saveFile';

const PRIVATE_FILE = 0o600;

/** Unsaved form work, one file per record in a folder of the person's own profile. */
export function createRecovery(folder: string, surroundings: Surroundings = REAL_SURROUNDINGS): Recovery {
  // In turn, so that work which is being kept when its record is saved does not come back after `drop`.
  const inTurn = createQueue();
  return {
    keep: (work) => inTurn(() => keep(folder, work, surroundings)),
    list: () => inTurn(() => list(folder, surroundings)),
    drop: (key) => inTurn(() => drop(join(folder, fileNameOf(key)), surroundings.fileSystem)),
  };
}

async function keep(folder: string, work: UnsavedWork, surroundings: Surroundings): Promise<void> {
  const path = join(folder, fileNameOf(work));
  try {
    await makePrivateFolder(folder, surroundings.fileSystem);
  } catch (error) {
    throw asAppError(error, folder, 'folderMissing');
  }
  const bytes = Buffer.from(JSON.stringify(work), 'utf8');
  await saveFile({ ...OWN_FILE, path, bytes }, surroundings);
}

const OWN_FILE = {
  // Work of half a minute ago is replaced by work of now, whatever became of it on the disk.
  expected: 'anything',
  isShared: false,
  newFileMode: PRIVATE_FILE,
  backUp: () => Promise.resolve(),
} as const;

async function list(folder: string, surroundings: Surroundings): ReturnType<Recovery['list']> {
  const work: UnsavedWork[] = [];
  const unreadable: Failure[] = [];
  const note = (path: string, error: unknown): void => {
    unreadable.push({ code: 'unsavedWorkUnreadable', path, reason: reasonOf(error) });
  };
  const names = await namesIn(folder, surroundings.fileSystem).catch((error: unknown) => {
    note(folder, error);
    return [];
  });
  for (const name of names.filter((each) => !isTemporary(each))) {
    await readWork(folder, name, surroundings).then(
      (each) => work.push(each),
      (error: unknown) => note(join(folder, name), error),
    );
  }
  return { work: work.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)), unreadable };
}

async function namesIn(folder: string, fileSystem: FileSystem): Promise<string[]> {
  try {
    return await fileSystem.readdir(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

async function readWork(folder: string, name: string, surroundings: Surroundings): Promise<UnsavedWork> {
  const path = join(folder, name);
  const { bytes } = await readBytes(path, surroundings);
  const parsed = unsavedWorkSchema.safeParse(parseLeniently(decodeBytes(bytes, path), path));
  // Under another name it is somebody's copy, which `drop` would not find.
  const isOurs = parsed.success && fileNameOf(parsed.data) === name;
  if (!isOurs) throw new AppError({ code: 'fileWrongShape', path, where: '', problem: '' });
  return parsed.data;
}

// Not strict: half-typed work may hold a number that would not be accepted in a register, and must come back all the same.
function parseLeniently(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError({ code: 'fileNotJson', path, line: 1, column: 1 }, { cause: error });
  }
}

async function drop(path: string, fileSystem: FileSystem): Promise<void> {
  try {
    await fileSystem.unlink(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw asAppError(error, path);
  }
}

// Ids come from a file that others wrote, so they are no part of a path.
function fileNameOf({ registerId, recordId }: UnsavedWorkKey): string {
  return `${createHash('sha256')
    .update(JSON.stringify([registerId, recordId]))
    .digest('hex')}.json`;
}
