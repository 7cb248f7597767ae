import type { Stats } from 'node:fs';
import { realpath, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../../shared/errors';
import { isWordName } from '../../shared/commands/fileNames';
import type { ReportSource } from '../../shared/commands/ports';
import { asAppError, errnoOf, isRefusal } from '../storage/fileFailures';
import { REAL_SURROUNDINGS } from '../storage/fileSystem';
import { retryRefusals } from '../storage/retryRefusals';
import { removeQuietly, writeTemporary } from '../storage/writeTemporary';
import type { Child } from './childMessages';
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
    const place = await findPlace(path);
    const pieces = await makeInChild(path, source, options);
    if (pieces === 'cancelled') return 'cancelled';
    return await putInPlace(place, Buffer.concat(pieces), options.signal);
  } catch (error) {
    throw asExportFailure(error, path);
  }
}

type Place = { readonly target: string; readonly replaces: Stats | undefined };

/** Refuses what cannot be written to before the work starts, and follows a link to the file behind it. */
async function findPlace(path: string): Promise<Place> {
  const target = await realpath(path).catch(() => path);
  const found = await stat(target).catch(async (error: unknown) => {
    if (errnoOf(error) !== 'ENOENT') throw error;
    await stat(dirname(target));
    return undefined;
  });
  if (found?.isDirectory() === true) throw new AppError({ code: 'fileIsFolder', path });
  // Renaming over a device or pipe would destroy it.
  if (found?.isFile() === false) throw new AppError({ code: 'exportFailed', path, reason: 'NOT_A_FILE' });
  // Through a link as well: a register that is named .docx nowhere must never become a report.
  if (!isWordName(path) || !isWordName(target)) throw new AppError({ code: 'notWordName', path: target });
  return { target, replaces: found };
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

function asExportFailure(error: unknown, path: string): unknown {
  const failure = asAppError(error, path, 'folderMissing');
  if (failure instanceof AppError && failure.failure.code === 'fileFailed') {
    return new AppError({ code: 'exportFailed', path, reason: failure.failure.reason }, { cause: error });
  }
  return failure;
}
