import { lstat, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { RegisterCopy } from '../../shared/commands/storagePort';
import { isLockedName } from '../../shared/commands/lockNames';
import { isTemporary } from './companionPaths';
import { isLocked } from './locking/ageFile';

/** The id of a register stands in its first lines. */
const HEAD_BYTES = 65_536;
const FILES_MAX = 500;

/**
 * The files beside a register that hold the same register: what sync clients and mail programs call "conflicted copy",
 * "(1)" and so on. They are told by the id inside, not by their name, and only ever read.
 */
export async function copiesOf(path: string, registerId: string): Promise<readonly RegisterCopy[]> {
  const folder = dirname(resolve(path));
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => name.toLowerCase().endsWith('.json') && !isTemporary(name))
    .slice(0, FILES_MAX);
  const found: RegisterCopy[] = isLockedName(path) ? await lockedCopiesOf(path) : [];
  for (const name of names) {
    const file = join(folder, name);
    if (file === resolve(path)) continue;
    const changedAt = await changedIfCopy(file, registerId.toLowerCase()).catch(() => undefined);
    if (changedAt !== undefined) found.push({ path: file, changedAt });
  }
  return found;
}

/** Each one costs half a second of computing to look into. */
const LOCKED_MAX = 5;

/** Files beside a locked register that are locked too and whose name begins as its own: sync clients add to a name. */
async function lockedCopiesOf(path: string): Promise<RegisterCopy[]> {
  const folder = dirname(resolve(path));
  const stem = basename(path).split('.')[0] ?? '';
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) =>
      isLockedName(name) && name.startsWith(stem) && name !== basename(path) && !name.includes('.conflicts.'),
  );
  const found: RegisterCopy[] = [];
  for (const name of names.slice(0, LOCKED_MAX)) {
    const file = join(folder, name);
    const facts = await stat(file).catch(() => undefined);
    if (facts?.isFile() !== true) continue;
    const head = await headOf(file).catch(() => '');
    if (!isLocked(Buffer.from(head))) continue;
    found.push({ path: file, changedAt: facts.mtime.toISOString(), isLocked: true });
  }
  return found;
}

async function changedIfCopy(path: string, registerId: string): Promise<string | undefined> {
  // Asked before opening: a pipe or device would never end.
  const isPlain = (await lstat(path)).isFile() || (await stat(path)).isFile();
  if (!isPlain) return undefined;
  const head = (await headOf(path)).toLowerCase();
  if (!head.includes('"verwerkingsregister"') || !head.includes(registerId)) return undefined;
  return (await stat(path)).mtime.toISOString();
}

async function headOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
