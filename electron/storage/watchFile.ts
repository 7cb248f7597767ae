import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { FileChange } from '../../shared/commands/storagePort';
import { errnoOf } from './fileFailures';
import type { Surroundings } from './fileSystem';
import { readBytes } from './readBytes';
import { hashOf } from './saveFile';

type Watched = {
  readonly path: string;
  /** SHA-256 of what this program last read or saved. */
  readonly knownHash: () => string | undefined;
  readonly onChange: (change: FileChange) => void;
  /** How often the file is looked at without being told: network drives tell nothing. */
  readonly everyMs?: number;
};

const EVERY_MS = 5_000;
/** Sync clients and editors write in several steps; one look after them is enough. */
const SETTLE_MS = 250;
/** A change that keeps size and time is found by reading, once in so many looks. */
const READ_EVERY_LOOKS = 12;

/**
 * Looks whether a file still is what this program knows, by its content: on word of the system and on a timer. Tells each
 * new content once, and that it is over; its own saves are no change. Gives the way to stop.
 */
export function watchFile(watched: Watched, surroundings: Surroundings): () => void {
  const { path, everyMs = EVERY_MS } = watched;
  const look = createLook(watched, surroundings);
  let settling: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(settling);
    settling = setTimeout(() => void look(true), SETTLE_MS);
  };
  const timer = setInterval(() => void look(false), everyMs);
  timer.unref();
  const stopHearing = hearOf(path, soon);
  return () => {
    clearInterval(timer);
    clearTimeout(settling);
    stopHearing();
  };
}

function createLook(
  { path, knownHash, onChange }: Watched,
  surroundings: Surroundings,
): (isTold: boolean) => Promise<void> {
  let told: string | undefined;
  let seen = '';
  let looks = 0;
  let isLooking = false;
  const tell = (what: string, change: FileChange) => {
    if (told === what) return;
    told = what;
    onChange(change);
  };
  const tellBack = () => {
    told = undefined;
    onChange('back');
  };
  return async (isTold) => {
    if (isLooking) return;
    isLooking = true;
    looks += 1;
    try {
      const { size, mtimeMs, ino } = await surroundings.fileSystem.stat(path);
      const state = `${size} ${mtimeMs} ${ino}`;
      if (state === seen && !isTold && looks % READ_EVERY_LOOKS !== 0) return;
      const hash = hashOf((await readBytes(path, surroundings)).bytes);
      seen = state;
      if (hash !== knownHash()) tell(hash, 'changed');
      else if (told !== undefined) tellBack();
    } catch (error) {
      // Anything else, such as a share that does not answer, is no news about the file.
      if (errnoOf(error) === 'ENOENT') tell('', 'gone');
    } finally {
      isLooking = false;
    }
  };
}

/** The folder is watched, not the file: a save puts another file in its place. Not every file system can. */
function hearOf(path: string, onWord: () => void): () => void {
  try {
    const name = basename(path);
    const watcher = watch(dirname(path), { persistent: false }, (_event, changed) => {
      if (changed === null || changed === name) onWord();
    });
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
}
