import type { OpenFile } from './fileSystem';

/**
 * Writes all bytes from the start of the file. One `write` may take only a part, and on a full disk does so without an
 * error: that is how write-file-atomic cuts files.
 */
export async function writeAll(file: OpenFile, bytes: Buffer): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, done);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}
