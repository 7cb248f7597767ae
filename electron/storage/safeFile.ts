import type { Adapter } from 'lowdb';
import { parseStrictJson } from '../../shared/register/strictJson';
import { decodeBytes, refuseTooLarge } from './decodeBytes';
import { asAppError, errnoOf } from './fileFailures';
import type { Surroundings } from './fileSystem';
import { NO_SEAL } from './locking/registerSeal';
import type { Seal } from './locking/registerSeal';
import { readBytes } from './readBytes';
import { hashOf, saveFile, type Save } from './saveFile';

export type SafeFile<T> = Omit<Save, 'bytes'> & {
  /** `refuse`: a missing file is an error. `null`: lowdb then keeps its default data. */
  readonly whenMissing: 'refuse' | 'null';
  readonly decode: (value: unknown) => T;
  readonly encode: (data: T) => string;
  /** Refuses what `decode` would refuse; without it, what is written is read again. */
  readonly refuseUnreadable?: ((data: T) => void) | undefined;
  /** The lock on the file; none where it holds its text as it is. */
  readonly seal?: Seal;
  /** Told how large the file is whenever it was read or saved. */
  readonly onSize?: (bytes: number) => void;
};

/**
 * A JSON file as a lowdb adapter that reads strictly and saves safely; lowdb's own adapters do neither. A shared file is
 * expected to be `expected` at the first save, and what was last read or saved from then on (`knownHash`).
 */
export function createSafeFile<T>(
  file: SafeFile<T>,
  surroundings: Surroundings,
): Adapter<T> & { readonly knownHash: () => string | undefined } {
  const { seal = NO_SEAL } = file;
  let expected = file.expected;
  const expectNow = (bytes: Buffer): void => {
    if (file.isShared) expected = { hash: hashOf(bytes) };
  };
  return {
    knownHash: () => (typeof expected === 'object' ? expected.hash : undefined),
    async read() {
      const bytes = await readIfThere(file, surroundings);
      if (bytes === null) return null;
      const data = file.decode(parseStrictJson(decodeBytes(await seal.open(bytes), file.path), file.path));
      // Only now: what could not be used is not what the next save may replace.
      expectNow(bytes);
      file.onSize?.(bytes.length);
      return data;
    },
    async write(data) {
      const bytes = await seal.close(encodeReadably(file, data));
      await saveFile({ ...file, expected, bytes }, surroundings);
      expectNow(bytes);
      file.onSize?.(bytes.length);
    },
  };
}

async function readIfThere(
  { path, whenMissing }: Pick<SafeFile<unknown>, 'path' | 'whenMissing'>,
  surroundings: Surroundings,
): Promise<Buffer | null> {
  try {
    return (await readBytes(path, surroundings)).bytes;
  } catch (error) {
    if (whenMissing === 'null' && errnoOf(error) === 'ENOENT') return null;
    throw asAppError(error, path);
  }
}

// What this program would refuse to open, it must not write either.
function encodeReadably<T>({ path, encode, decode, refuseUnreadable }: SafeFile<T>, data: T): Buffer {
  const text = encode(data);
  const bytes = Buffer.from(text, 'utf8');
  refuseTooLarge(bytes.length, path);
  // Two records with one id, say: opened again, the file would be refused.
  if (refuseUnreadable === undefined) decode(parseStrictJson(text, path));
  else refuseUnreadable(data);
  return bytes;
}
