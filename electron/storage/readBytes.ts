import type { Stats } from 'node:fs';
import { AppError } from '../../shared/errors';
import { refuseTooLarge } from './decodeBytes';
import type { OpenFile, Surroundings } from './fileSystem';
import { retryRefusals } from './retryRefusals';

/** What stands on the disk now. */
export type FileContent = { readonly bytes: Buffer; readonly stats: Stats };

/** Reads a whole ordinary file; throws AppError or the file system's own error. */
export async function readBytes(path: string, surroundings: Surroundings): Promise<FileContent> {
  const { fileSystem, patience } = surroundings;
  // Asked before opening, because opening a named pipe waits for ever.
  const stats = await fileSystem.stat(path);
  if (stats.isDirectory()) throw new AppError({ code: 'fileIsFolder', path });
  if (!stats.isFile()) throw new AppError({ code: 'fileFailed', path, reason: 'NOT_A_FILE' });
  refuseTooLarge(stats.size, path);
  const file = await retryRefusals(patience.refusalMs, () => fileSystem.open(path, 'r'));
  const bytes = await readAndClose(file);
  refuseTooLarge(bytes.length, path);
  return { bytes, stats };
}

async function readAndClose(file: OpenFile): Promise<Buffer> {
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}
