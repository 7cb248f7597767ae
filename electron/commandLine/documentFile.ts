import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../../shared/errors';
import { asAppError } from '../storage/fileFailures';

/** Larger than any report Word opens. */
const DOCUMENT_MAX_BYTES = 512_000_000;

/** The bytes of a document that somebody names. */
export async function readDocument(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > DOCUMENT_MAX_BYTES) throw new AppError({ code: 'fileFailed', path, reason: 'TOO_LARGE' });
    return await readFile(path);
  } catch (error) {
    throw asAppError(error, path);
  }
}
