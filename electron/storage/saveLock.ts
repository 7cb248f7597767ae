import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../shared/errors';
import { lockPathOf, unlockingPathOf } from './companionPaths';
import { errnoOf } from './fileFailures';
import type { FileSystem, OpenFile, Surroundings } from './fileSystem';
import { retryRefusals } from './retryRefusals';
import { writeAll } from './writeAll';
import { removeQuietly } from './writeTemporary';

/** The right to save a file, held by one program at a time for the length of one save. */
export type SaveLock = {
  /** Throws fileBusy when another program took the lock over, because this one stood still for too long. */
  mustBeOurs(): Promise<void>;
  release(): Promise<void>;
};

/** For a file that only this program writes. */
export const NO_LOCK: SaveLock = {
  mustBeOurs: () => Promise.resolve(),
  release: () => Promise.resolve(),
};

const SHORTEST_POLL_MS = 2;
const LONGEST_POLL_MS = 20;
const EVERYONE_MAY = 0o666;

/** Takes the save lock of `target`, waiting for a program that is saving and taking over from one that is gone. */
export async function takeSaveLock(target: string, surroundings: Surroundings): Promise<SaveLock> {
  const { patience } = surroundings;
  const end = performance.now() + patience.lockMs;
  const watch = watchLock(surroundings, target);
  for (;;) {
    const lock = await makeLock(target, surroundings);
    if (lock !== undefined) return lock;
    if (performance.now() > end) throw new AppError({ code: 'fileBusy', path: target });
    await watch();
    // At random, so that programs that wait for each other do not keep step.
    await sleep(SHORTEST_POLL_MS + Math.random() * (LONGEST_POLL_MS - SHORTEST_POLL_MS));
  }
}

async function makeLock(target: string, surroundings: Surroundings): Promise<SaveLock | undefined> {
  const { fileSystem, patience } = surroundings;
  const path = lockPathOf(target);
  const token = randomBytes(8).toString('hex');
  const file = await openNew(path, surroundings);
  if (file === undefined) return undefined;
  try {
    await writeAll(file, beatOf(token, 0));
  } catch (error) {
    await file.close().catch(() => undefined);
    await removeQuietly(path, fileSystem);
    throw error;
  }
  const stopBeating = keepBeating(file, token, patience.heartbeatMs);
  const isOurs = async (): Promise<boolean> =>
    (await contentOf(path, fileSystem))?.startsWith(token) === true;
  const removeIfOurs = async (): Promise<void> => {
    if (await isOurs()) await fileSystem.unlink(path);
  };
  return {
    async mustBeOurs() {
      if (!(await isOurs())) throw new AppError({ code: 'fileBusy', path: target });
    },
    async release() {
      await stopBeating();
      await file.close().catch(() => undefined);
      // A lock that stays is no harm to the file: the next save finds it dead and takes it over.
      await retryRefusals(patience.refusalMs, removeIfOurs).catch(() => undefined);
    },
  };
}

/** undefined when somebody else has the lock. */
async function openNew(path: string, { fileSystem, patience }: Surroundings): Promise<OpenFile | undefined> {
  try {
    // Windows refuses for a moment while a removed lock is still open in another program.
    return await retryRefusals(patience.refusalMs, () => fileSystem.open(path, 'wx', EVERYONE_MAY));
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return undefined;
    throw error;
  }
}

const BEAT_DIGITS = 6;

// Always the same length, written in place: it needs no room on a full disk.
function beatOf(token: string, beat: number): Buffer {
  return Buffer.from(`${token} ${String(beat).padStart(BEAT_DIGITS, '0')}\n`);
}

/** Shows those who wait that this program lives. Gives a function that stops it and waits for the last beat. */
function keepBeating(file: OpenFile, token: string, everyMs: number): () => Promise<void> {
  let beat = 0;
  let written = Promise.resolve();
  let synced = Promise.resolve();
  const timer = setInterval(() => {
    beat += 1;
    const text = beatOf(token, beat);
    written = written.then(() => writeAll(file, text)).catch(() => undefined);
    // A network file system may keep the beat to itself until it is synced. Apart from the writing, because a sync may
    // wait for a slow disk, and on one computer the others see what is written at once.
    synced = Promise.all([written, synced])
      .then(() => file.sync())
      .catch(() => undefined);
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await Promise.all([written, synced]);
  };
}

/**
 * Gives a function to call again and again while waiting: it removes the lock once it has not changed for `staleLockMs`
 * by our own monotonic clock. A server's file times are never compared with this computer's clock.
 */
function watchLock({ fileSystem, patience }: Surroundings, target: string): () => Promise<void> {
  let seen: string | undefined;
  let since = performance.now();
  return async () => {
    const state = await stateOf(lockPathOf(target), fileSystem);
    const unchangedMs = performance.now() - since;
    if (state !== seen) {
      seen = state;
      since = performance.now();
    } else if (state !== undefined && unchangedMs > patience.staleLockMs) {
      // Whoever was removing it at the same time should be done long since, unless killed as well.
      if (unchangedMs > 2 * patience.staleLockMs) await removeQuietly(unlockingPathOf(target), fileSystem);
      await removeStale(target, state, fileSystem);
    }
  };
}

// One program at a time, and only what was seen to be dead: of two that wait, the second would otherwise remove the
// fresh lock of the first.
async function removeStale(target: string, seen: string, fileSystem: FileSystem): Promise<void> {
  const path = lockPathOf(target);
  const unlocking = unlockingPathOf(target);
  try {
    await (await fileSystem.open(unlocking, 'wx', EVERYONE_MAY)).close();
  } catch {
    return; // Somebody else is at it, or it may not be done: waiting goes on, and ends with fileBusy.
  }
  if ((await stateOf(path, fileSystem)) === seen) await removeQuietly(path, fileSystem);
  await removeQuietly(unlocking, fileSystem);
}

/** Whatever changes when the owner lives or another owner came; undefined when there is no lock any more. */
async function stateOf(path: string, fileSystem: FileSystem): Promise<string | undefined> {
  try {
    const { mtimeMs, ino } = await fileSystem.stat(path);
    const content = await contentOf(path, fileSystem).catch(() => '');
    return `${mtimeMs} ${ino} ${content ?? ''}`;
  } catch {
    return undefined;
  }
}

async function contentOf(path: string, fileSystem: FileSystem): Promise<string | undefined> {
  try {
    const file = await fileSystem.open(path, 'r');
    try {
      return (await file.readFile()).toString('latin1');
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
