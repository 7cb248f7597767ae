import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isWordName } from '../../shared/commands/fileNames';
import { AppError } from '../../shared/errors';
import { asAppError, errnoOf, isRefusal } from '../storage/fileFailures';
import { isOpenElsewhere } from './openElsewhere';

/** Where a document goes, and what it takes the place of. */
export type Place = { readonly target: string; readonly replaces: Stats | undefined };

/** Refuses what cannot be written to before the work starts, and follows a link to the file behind it. */
export async function findPlace(path: string): Promise<Place> {
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
  if (found !== undefined && (await isOpenElsewhere(target)))
    throw new AppError({ code: 'documentOpen', path });
  return { target, replaces: found };
}

/** Windows refuses to replace a document that Word has open with EPERM, as if it were a matter of rights. */
export function asOpenDocument(error: unknown, path: string): unknown {
  return isRefusal(error) ? new AppError({ code: 'documentOpen', path }, { cause: error }) : error;
}

/** What went wrong, in the words for a document. */
export function asExportFailure(error: unknown, path: string): unknown {
  const failure = asAppError(error, path, 'folderMissing');
  if (failure instanceof AppError && failure.failure.code === 'fileFailed') {
    return new AppError({ code: 'exportFailed', path, reason: failure.failure.reason }, { cause: error });
  }
  return failure;
}
