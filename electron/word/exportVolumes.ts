import { dirname, join } from 'node:path';
import { AppError } from '../../shared/errors';
import type { ReportSource } from '../../shared/commands/ports';
import { REAL_SURROUNDINGS } from '../storage/fileSystem';
import type { Surroundings } from '../storage/fileSystem';
import { removeQuietly, writeTemporary } from '../storage/writeTemporary';
import { findPlace } from './exportPlace';
import type { Place } from './exportPlace';
import type { ExportOptions } from './exportWord';
import { makeInChild } from './makeInChild';
import { replaceTogether } from './replaceTogether';
import type { Replacement } from './replaceTogether';

const NEW_FILE_MODE = 0o666;

/**
 * Writes a report that comes as a set of documents, the main one at `path` and the others beside it. Each becomes a
 * temporary file as soon as it is made, so that never more than one is in memory; they take their places together, or not
 * at all.
 */
export async function exportVolumes(
  path: string,
  source: ReportSource,
  options: ExportOptions,
): Promise<'written' | 'cancelled'> {
  const places = await placesOf(volumePaths(path, source));
  const { surroundings = REAL_SURROUNDINGS } = options;
  const ready: Replacement[] = [];
  let writing = Promise.resolve();
  const onVolume = (pieces: readonly Uint8Array[]) => {
    writing = writing.then(async () => {
      const place = places[ready.length];
      if (place === undefined) throw new Error('more volumes were made than were asked for');
      ready.push(await asTemporary(place, Buffer.concat(pieces), surroundings));
    });
    return writing;
  };
  try {
    const end = await makeInChild(path, source, { ...options, onVolume });
    await writing;
    if (end === 'cancelled' || options.signal.aborted) {
      await removeAll(ready);
      return 'cancelled';
    }
    if (ready.length !== places.length) throw new Error('fewer volumes were made than were asked for');
    // The main one last: it never names a volume that is not there.
    await replaceTogether([...ready].reverse(), surroundings);
    return 'written';
  } catch (error) {
    // One may still be on its way to the disk.
    await writing.catch(() => undefined);
    await removeAll(ready);
    throw error;
  }
}

/** The paths of all documents of a set; the main one is as it was chosen. */
export function volumePaths(
  path: string,
  { volumes = [] }: Pick<ReportSource, 'volumes'>,
): readonly string[] {
  return [path, ...volumes.slice(1).map(({ fileName }) => join(dirname(path), fileName))];
}

async function placesOf(paths: readonly string[]): Promise<readonly Place[]> {
  const places: Place[] = [];
  const taken = new Set<string>();
  for (const path of paths) {
    const place = await findPlace(path);
    // Through links two of them may come down to one file, and the second would take the place of the first.
    if (taken.has(place.target))
      throw new AppError({ code: 'exportFailed', path, reason: 'SAME_FILE_TWICE' });
    taken.add(place.target);
    places.push(place);
  }
  return places;
}

async function asTemporary(
  { target, replaces }: Place,
  bytes: Buffer,
  surroundings: Surroundings,
): Promise<Replacement> {
  const version = { target, bytes, newFileMode: NEW_FILE_MODE, replaces };
  const temporary = await writeTemporary(version, surroundings);
  return { temporary, target, isThere: replaces !== undefined };
}

async function removeAll(replacements: readonly Replacement[]): Promise<void> {
  for (const { temporary } of replacements) await removeQuietly(temporary, REAL_SURROUNDINGS.fileSystem);
}
