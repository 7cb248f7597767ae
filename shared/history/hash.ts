import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

// A history is verified with a million small hashes: making a hasher and two copies of the text for each takes longer
// than hashing it. So one hasher starts again from the same beginning, and plain text is copied once.
const beginning = sha256.create();
const hasher = sha256.create();
const digest = new Uint8Array(beginning.outputLen);
const plainBytes = new Uint8Array(4_096);

const ASCII_END = 0x80;

/** SHA-256 of a text, 64 hexadecimal characters. */
export function hashOf(text: string): string {
  beginning._cloneInto(hasher).update(plainBytesOf(text) ?? utf8ToBytes(text));
  hasher.digestInto(digest);
  return bytesToHex(digest);
}

/** The bytes of a short text of ASCII, until the next call; undefined for any other text. */
function plainBytesOf(text: string): Uint8Array | undefined {
  if (text.length > plainBytes.length) return undefined;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= ASCII_END) return undefined;
    plainBytes[place] = code;
  }
  return plainBytes.subarray(0, text.length);
}
