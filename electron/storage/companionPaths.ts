import { createHash, randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** Where the short lock of a save stands: beside the file, so that every computer on a share sees the same one. */
export function lockPathOf(target: string): string {
  return join(dirname(target), `.${companionName(target)}.saving`);
}

/** Stands beside the lock for the moment in which somebody removes a dead one. */
export function unlockingPathOf(target: string): string {
  return join(dirname(target), unlockingName(target));
}

function unlockingName(target: string): string {
  return `.${companionName(target)}.unlocking`;
}

/** A new, unused name for a half-written version, in the same folder because a rename does not cross disks. */
export function temporaryPathOf(target: string): string {
  return join(dirname(target), `.${companionName(target)}.${randomBytes(8).toString('hex')}.tmp`);
}

/** Whether a file name in the folder of `target` is one that a killed save of it can have left behind. */
export function isTemporaryOf(target: string, name: string): boolean {
  if (name === unlockingName(target)) return true;
  const start = `.${companionName(target)}.`;
  return name.startsWith(start) && /^[0-9a-f]{16}\.tmp$/.test(name.slice(start.length));
}

/** Whether a file name is one that `temporaryPathOf` made for any file. */
export function isTemporary(name: string): boolean {
  return /^\..*\.[0-9a-f]{16}\.tmp$/.test(name);
}

const REGISTER_EXTENSION = /(?:\.ropa)?\.json(?:\.age)?$/i;

/** A visible name for a version that could not be put in place; it looks like a register, so it can be opened. */
export function keptPathOf(target: string, now: Date): string {
  const name = companionName(target);
  const extension = REGISTER_EXTENSION.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - extension.length);
  return join(dirname(target), `${stem}.${stampOf(now)}-${randomBytes(2).toString('hex')}${extension}`);
}

/** Whether a file name in the folder of `target` is one that `keptPathOf` made for it. */
export function isKeptOf(target: string, name: string): boolean {
  const own = companionName(target);
  const extension = REGISTER_EXTENSION.exec(own)?.[0] ?? '';
  const start = `${own.slice(0, own.length - extension.length)}.`;
  if (!name.startsWith(start) || !name.endsWith(extension)) return false;
  const middle = name.slice(start.length, name.length - extension.length);
  return /^\d{8}T\d{6}Z-[0-9a-f]{4}$/.test(middle);
}

/** A moment as part of a file name: `20261122T151207Z`. */
export function stampOf(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '');
}

// File systems allow 255 bytes; a companion's own signs take fewer than 60.
const LONGEST_NAME_BYTES = 190;
const HASH_CHARACTERS = 32;

/** The name of the file, or a hash of it when companions of a name so long would not fit in the file system. */
export function companionName(target: string): string {
  const name = basename(target);
  if (Buffer.byteLength(name) <= LONGEST_NAME_BYTES) return name;
  return createHash('sha256').update(name).digest('hex').slice(0, HASH_CHARACTERS);
}
