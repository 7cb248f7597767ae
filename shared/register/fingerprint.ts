import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { encodeRegister } from './canonical';
import { sortedDeep } from './canonicalOrder';
import type { Register } from './register';

/** SHA-256 of a value as JSON with its keys sorted, 64 hexadecimal characters: the same content, the same text. */
export function fingerprintOf(value: unknown): string {
  return textFingerprint(JSON.stringify(sortedDeep(value ?? null)));
}

/**
 * What a register says, in 64 characters: every record and decision. What was done with it (history, deliveries, which
 * program saved it) is left out, so that keeping a note of a delivery does not make it another register.
 */
export function registerFingerprint(register: Register): string {
  const { extractOf: _extractOf, ...said } = register;
  return textFingerprint(encodeRegister({ ...said, savedBy: '', history: [], deliveries: [] }));
}

function textFingerprint(text: string): string {
  // Half a surrogate pair is no Unicode; as bytes it becomes U+FFFD, here as in every other program.
  return bytesToHex(sha256(utf8ToBytes(text)));
}
