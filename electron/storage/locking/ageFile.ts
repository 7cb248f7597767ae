import { armor, Decrypter, Encrypter } from 'age-encryption';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { scryptIdentity, scryptRecipient, WORK_FACTOR } from './scryptKey';

const START = 'age-encryption.org/v1\n';
const ARMOURED_START = '-----BEGIN AGE ENCRYPTED FILE-----';
/** The header of a file with a passphrase takes some 170 bytes. */
const HEADER_MAX_BYTES = 2_000;
/** So much at a time, and then the program gets its turn: a file of 100 MB must not hold up the window. */
const PIECE_BYTES = 256 * 1024;

/** Whether bytes are a file in the age format, by how it begins. Its name says nothing. */
export function isLocked(bytes: Buffer): boolean {
  return beginsWith(bytes, START) || beginsWith(bytes, ARMOURED_START);
}

/**
 * Locks bytes with a passphrase, as `age -p` does; a new salt and file key each time. The passphrase is used as it is
 * typed, in the composed form of Unicode (NFC) that keyboards give.
 */
export async function lockBytes(
  plain: Buffer,
  passphrase: string,
  workFactor: number = WORK_FACTOR,
): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(scryptRecipient(passphrase, workFactor));
  return collected(await encrypter.encrypt(inPieces(plain)));
}

/**
 * What was locked; undefined when the passphrase does not fit, and just so when anything in the file is not as it was: who
 * only tries learns nothing of which of the two it is.
 */
export async function unlockBytes(bytes: Buffer, passphrase: string): Promise<Buffer | undefined> {
  try {
    const binary = beginsWith(bytes, ARMOURED_START)
      ? Buffer.from(armor.decode(bytes.toString('latin1')))
      : bytes;
    if (!hasShortHeader(binary)) return undefined;
    const decrypter = new Decrypter();
    decrypter.addIdentity(scryptIdentity(passphrase));
    return await collected(await decrypter.decrypt(inPieces(binary)));
  } catch {
    return undefined;
  }
}

function beginsWith(bytes: Buffer, start: string): boolean {
  return bytes.subarray(0, start.length).toString('latin1') === start;
}

function hasShortHeader(bytes: Buffer): boolean {
  return bytes.subarray(0, HEADER_MAX_BYTES).includes('\n--- ');
}

function inPieces(bytes: Buffer): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      await nextTurn();
      const piece = bytes.subarray(at, at + PIECE_BYTES);
      at += piece.length;
      if (piece.length > 0) controller.enqueue(Uint8Array.from(piece));
      if (at >= bytes.length) controller.close();
    },
  });
}

async function collected(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}
