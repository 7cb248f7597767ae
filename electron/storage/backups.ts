import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { USUAL_BACKUPS } from '../../shared/policy/policy';
import { companionName, isTemporary, stampOf } from './companionPaths';
import { errnoOf } from './fileFailures';
import type { FileSystem, Surroundings } from './fileSystem';
import { removeLeftovers } from './leftovers';
import { makePrivateFolder } from './privateFolder';
import { syncFolder } from './syncFolder';
import { removeQuietly, writeTemporary } from './writeTemporary';

/** A kept earlier version of a register. */
export type Backup = {
  readonly path: string;
  /** Counts up with each backup: the order holds even when the computer's clock was wrong. */
  readonly sequence: number;
  /** When the version was replaced, as `20261122T151207Z`. */
  readonly stamp: string;
  /** The start of the SHA-256 of the content. */
  readonly mark: string;
};

/** How many of the last saves are kept, and of how many days the first version besides. */
export type BackupLimits = { readonly lastSaves: number; readonly days: number };

const USUAL_LIMITS: BackupLimits = USUAL_BACKUPS;
const MARK_CHARACTERS = 12;
const SEQUENCE_DIGITS = 6;
const PRIVATE_FILE = 0o600;

/** Where the earlier versions of a file are kept: by its whole path, for two folders may hold one name. */
export function backupFolderOf(folderOfAll: string, realPath: string): string {
  return join(folderOfAll, createHash('sha256').update(realPath).digest('hex').slice(0, 32));
}

/** The limits that an administrator settled, the usual ones for what was left open. */
export function backupLimits(policy: {
  readonly backupVersions?: number | undefined;
  readonly backupDays?: number | undefined;
}): BackupLimits {
  const { lastSaves, days } = USUAL_LIMITS;
  return { lastSaves: policy.backupVersions ?? lastSaves, days: policy.backupDays ?? days };
}

type Version = {
  readonly folder: string;
  readonly path: string;
  readonly bytes: Buffer;
  /** The last 10 and the first of each of 30 days, unless somebody settled others. */
  readonly limits?: BackupLimits | undefined;
};

/** Keeps a version, and of the older ones as many as the limits say. */
export async function keepBackup(version: Version, surroundings: Surroundings): Promise<void> {
  const { fileSystem } = surroundings;
  const { limits = USUAL_LIMITS } = version;
  if (limits.lastSaves === 0 && limits.days === 0) return removeAll(version.folder, fileSystem);
  await makePrivateFolder(version.folder, fileSystem);
  const earlier = await listBackups(version.folder, fileSystem);
  const mark = createHash('sha256').update(version.bytes).digest('hex').slice(0, MARK_CHARACTERS);
  // A save that fails again and again must not push the older versions out with copies of one.
  if (earlier[0]?.mark === mark) return;
  const sequence = (earlier[0]?.sequence ?? 0) + 1;
  const stamp = stampOf(surroundings.now());
  const start = `${String(sequence).padStart(SEQUENCE_DIGITS, '0')}-${stamp}-${mark}`;
  const path = join(version.folder, `${start}-${companionName(version.path)}`);
  await writeWhole(path, version.bytes, surroundings);
  await removeOld([{ path, sequence, stamp, mark }, ...earlier], limits, fileSystem);
}

/** The kept versions, latest first; none when nothing was kept yet. */
export async function listBackups(folder: string, fileSystem: FileSystem): Promise<Backup[]> {
  const names = await fileSystem.readdir(folder).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const parts = /^(\d+)-(\d{8}T\d{6}Z)-([0-9a-f]{12})-/.exec(name);
      const [, sequence = '', stamp = '', mark = ''] = parts ?? [];
      return parts === null ? [] : [{ path: join(folder, name), sequence: Number(sequence), stamp, mark }];
    })
    .sort((a, b) => b.sequence - a.sequence);
}

async function writeWhole(path: string, bytes: Buffer, surroundings: Surroundings): Promise<void> {
  const { fileSystem } = surroundings;
  const version = { target: path, bytes, newFileMode: PRIVATE_FILE };
  const temporary = await writeTemporary(version, surroundings);
  try {
    await fileSystem.rename(temporary, path);
  } catch (error) {
    await removeQuietly(temporary, fileSystem);
    throw error;
  }
  await syncFolder(dirname(path), fileSystem);
  await removeLeftovers(path, isTemporary, fileSystem);
}

async function removeAll(folder: string, fileSystem: FileSystem): Promise<void> {
  for (const { path } of await listBackups(folder, fileSystem)) await removeQuietly(path, fileSystem);
}

async function removeOld(
  backups: readonly Backup[],
  { lastSaves, days }: BackupLimits,
  fileSystem: FileSystem,
): Promise<void> {
  const kept = new Set([...backups.slice(0, lastSaves), ...firstOfDays(backups).slice(0, days)]);
  for (const backup of backups) if (!kept.has(backup)) await removeQuietly(backup.path, fileSystem);
}

// The first of a day holds what the day began with. Days are those that have a backup, not those of the calendar:
// a clock that once stood in 2099 must not make all others look old.
function firstOfDays(backups: readonly Backup[]): readonly Backup[] {
  const byDay = new Map(backups.map((backup) => [backup.stamp.slice(0, 8), backup]));
  return [...byDay.values()];
}
