import { rename } from 'node:fs/promises';
import { AppError } from '../../shared/errors';
import type { ReportSource } from '../../shared/commands/ports';
import { isRefusal } from '../storage/fileFailures';
import { REAL_SURROUNDINGS } from '../storage/fileSystem';
import { retryRefusals } from '../storage/retryRefusals';
import { removeQuietly, writeTemporary } from '../storage/writeTemporary';
import type { Child } from './childMessages';
import { asExportFailure, findPlace } from './exportPlace';
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
};

/** Virus scanners and sync clients let go within seconds; Word itself holds an open document until it is closed. */
const RENAME_PATIENCE_MS = 3_000;
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
    return await putInPlace(place, Buffer.concat(pieces), options.signal);
  } catch (error) {
    throw asExportFailure(error, path);
  }
}

async function putInPlace({ target, replaces }: Place, bytes: Buffer, signal: AbortSignal) {
  const version = { target, bytes, newFileMode: NEW_FILE_MODE, replaces };
  const temporary = await writeTemporary(version, REAL_SURROUNDINGS);
  try {
    if (signal.aborted) {
      await removeQuietly(temporary, REAL_SURROUNDINGS.fileSystem);
      return 'cancelled';
    }
    await retryRefusals(RENAME_PATIENCE_MS, () => rename(temporary, target));
    return 'written';
  } catch (error) {
    await removeQuietly(temporary, REAL_SURROUNDINGS.fileSystem);
    // Windows refuses to replace a document that Word has open with EPERM, as if it were a matter of rights.
    throw isRefusal(error) ? new AppError({ code: 'fileBusy', path: target }, { cause: error }) : error;
  }
}
