import type { ReportSource } from '../../shared/commands/ports';
import { REAL_SURROUNDINGS } from '../storage/fileSystem';
import type { Surroundings } from '../storage/fileSystem';
import { retryRefusals } from '../storage/retryRefusals';
import { removeQuietly, writeTemporary } from '../storage/writeTemporary';
import type { Child } from './childMessages';
import { asExportFailure, asOpenDocument, findPlace } from './exportPlace';
import type { Place } from './exportPlace';
import { exportVolumes } from './exportVolumes';
import { makeInChild } from './makeInChild';
import type { OnProgress } from './writeWord';

/** How an export is run: who hears of it, who may stop it, and the process that does the work. */
export type ExportOptions = {
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
  readonly startChild: () => Child;
  /** Where page counts are remembered between reports; undefined for nowhere. */
  readonly cacheFolder: string | undefined;
  /** The disk, where a test has one of its own. */
  readonly surroundings?: Surroundings;
};

const NEW_FILE_MODE = 0o666;

/**
 * Writes a report as a Word file: whole, or not at all. Until the very last step everything happens beside the target,
 * so a failure or a cancel leaves what was there as it was.
 */
export async function exportWord(
  path: string,
  source: ReportSource,
  options: ExportOptions,
): Promise<'written' | 'cancelled'> {
  try {
    if (source.volumes !== undefined) return await exportVolumes(path, source, options);
    const place = await findPlace(path);
    const pieces = await makeInChild(path, source, options);
    if (pieces === 'cancelled') return 'cancelled';
    return await putInPlace(place, Buffer.concat(pieces), options);
  } catch (error) {
    throw asExportFailure(error, path);
  }
}

async function putInPlace(
  { target, replaces }: Place,
  bytes: Buffer,
  { signal, surroundings = REAL_SURROUNDINGS }: ExportOptions,
) {
  const { fileSystem, patience } = surroundings;
  const version = { target, bytes, newFileMode: NEW_FILE_MODE, replaces };
  const temporary = await writeTemporary(version, surroundings);
  try {
    if (signal.aborted) {
      await removeQuietly(temporary, fileSystem);
      return 'cancelled';
    }
    // Virus scanners and sync clients let go within seconds; Word itself holds an open document until it is closed.
    await retryRefusals(patience.refusalMs, () => fileSystem.rename(temporary, target));
    return 'written';
  } catch (error) {
    await removeQuietly(temporary, fileSystem);
    throw asOpenDocument(error, target);
  }
}
