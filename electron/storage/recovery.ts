import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  unsavedWorkSchema,
  type LockedPlace,
  type Recovery,
  type RegisterPlace,
  type UnsavedWork,
  type UnsavedWorkKey,
} from '../../shared/commands/recoveryPort';
import { LOCKED_ENDING } from '../../shared/commands/lockNames';
import { AppError, type Failure } from '../../shared/errors';
import { isTemporary } from './companionPaths';
import { decodeBytes } from './decodeBytes';
import { asAppError, errnoOf, reasonOf } from './fileFailures';
import { REAL_SURROUNDINGS, type FileSystem, type Surroundings } from './fileSystem';
import { createRecoveryKeys, isRecoveryKey } from './locking/recoveryKeys';
import type { RecoveryKeys } from './locking/recoveryKeys';
import { WORK_FACTOR } from './locking/scryptKey';
import { makePrivateFolder } from './privateFolder';
import { createQueue } from './queue';
import { readBytes } from './readBytes';
import { saveFile } from './saveFile';

const PRIVATE_FILE = 0o600;

/** Unsaved form work, one file per record in a folder of the person's own profile. */
export function createRecovery(
  folder: string,
  surroundings: Surroundings = REAL_SURROUNDINGS,
  workFactor: number = WORK_FACTOR,
): Recovery {
  // In turn, so that work which is being kept when its record is saved does not come back after `drop`.
  const inTurn = createQueue();
  const place = { folder, keys: createRecoveryKeys(folder, surroundings, workFactor), surroundings };
  return {
    keep: (work, passphrase) => inTurn(() => keep(work, passphrase, place)),
    list: (locked) => inTurn(() => list(locked, place)),
    drop: (key) => inTurn(() => drop(key, place)),
    relock: (registerId, from, to) => inTurn(() => relock(registerId, { from, to }, place)),
    forgetPassphrases: place.keys.forget,
  };
}

type Place = {
  readonly folder: string;
  readonly keys: RecoveryKeys;
  readonly surroundings: Surroundings;
};

async function keep(work: UnsavedWork, passphrase: string | undefined, place: Place): Promise<void> {
  const { folder, keys, surroundings } = place;
  const plainPath = join(folder, fileNameOf(work));
  const plain = Buffer.from(JSON.stringify(work), 'utf8');
  try {
    await makePrivateFolder(folder, surroundings.fileSystem);
  } catch (error) {
    throw asAppError(error, folder, 'folderMissing');
  }
  if (passphrase === undefined) {
    await saveFile({ ...OWN_FILE, path: plainPath, bytes: plain }, surroundings);
    return unlink(lockedFileOf(plainPath), surroundings.fileSystem);
  }
  const key = await keys.keyFor({ path: work.registerPath, passphrase });
  const bytes = await keys.lock(plain, key);
  await saveFile({ ...OWN_FILE, path: lockedFileOf(plainPath), bytes }, surroundings);
  // From before the register was locked.
  await unlink(plainPath, surroundings.fileSystem);
}

function lockedFileOf(plainPath: string): string {
  return `${plainPath}${LOCKED_ENDING}`;
}

async function relock(
  registerId: string,
  { from, to }: { readonly from: RegisterPlace; readonly to: RegisterPlace },
  place: Place,
): Promise<void> {
  const { work } = await list(asLocked(from), place);
  for (const one of work.filter((each) => each.registerId === registerId)) {
    await keep({ ...one, registerPath: to.path }, to.passphrase, place);
  }
  await place.keys.remove(from.path, from.path === to.path ? to.passphrase : undefined);
}

function asLocked({ path, passphrase }: RegisterPlace): LockedPlace | undefined {
  return passphrase === undefined ? undefined : { path, passphrase };
}

const OWN_FILE = {
  // Work of half a minute ago is replaced by work of now, whatever became of it on the disk.
  expected: 'anything',
  isShared: false,
  newFileMode: PRIVATE_FILE,
  backUp: () => Promise.resolve(),
} as const;

async function list(locked: LockedPlace | undefined, place: Place): ReturnType<Recovery['list']> {
  const { folder, keys, surroundings } = place;
  if (locked !== undefined) await keys.load(locked);
  const work: UnsavedWork[] = [];
  const unreadable: Failure[] = [];
  const note = (path: string, error: unknown): void => {
    unreadable.push({ code: 'unsavedWorkUnreadable', path, reason: reasonOf(error) });
  };
  const names = await namesIn(folder, surroundings.fileSystem).catch((error: unknown) => {
    note(folder, error);
    return [];
  });
  for (const name of names.filter((each) => !isTemporary(each) && !isRecoveryKey(each))) {
    await readWork(name, place).then(
      (each) => each !== undefined && work.push(each),
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

/** Undefined for work in a register that is locked with what is not known now. */
async function readWork(
  name: string,
  { folder, keys, surroundings }: Place,
): Promise<UnsavedWork | undefined> {
  const path = join(folder, name);
  const isLockedWork = name.endsWith(LOCKED_ENDING);
  const { bytes } = await readBytes(path, surroundings);
  const plain = isLockedWork ? await keys.unlock(bytes) : bytes;
  if (plain === undefined) return undefined;
  const parsed = unsavedWorkSchema.safeParse(parseLeniently(decodeBytes(plain, path), path));
  // Under another name it is somebody's copy, which `drop` would not find.
  const own = parsed.success ? fileNameOf(parsed.data) : '';
  const isOurs = parsed.success && (isLockedWork ? lockedFileOf(own) : own) === name;
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

async function drop(key: UnsavedWorkKey, { folder, surroundings }: Place): Promise<void> {
  const path = join(folder, fileNameOf(key));
  await unlink(path, surroundings.fileSystem);
  await unlink(lockedFileOf(path), surroundings.fileSystem);
}

async function unlink(path: string, fileSystem: FileSystem): Promise<void> {
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
