import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import type { Identity, Recipient } from 'age-encryption';
import { Stanza } from 'age-encryption';
import { randomBytes, scrypt } from 'node:crypto';

/** The age tool's own work factor: N = 2^18, about half a second and 256 MB for each guess. */
export const WORK_FACTOR = 18;
/** What somebody else's file may ask of this computer: N = 2^20 takes 1 GB, and more could end the program. */
const MAX_WORK_FACTOR = 20;

const LABEL = 'age-encryption.org/v1/scrypt';
const SALT_BYTES = 16;
const WRAPPED_BYTES = 32;
const BLOCK_SIZE = 8;
/** Each key that scrypt makes wraps one file key only, so the format has no nonce: a new salt for every file instead. */
const NO_NONCE = new Uint8Array(12);

/** Wraps the key of a file with a passphrase. As age's own, but scrypt runs beside the main thread. */
export function scryptRecipient(passphrase: string, workFactor: number): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(SALT_BYTES);
      const key = await keyOf(passphrase, salt, workFactor);
      const wrapped = chacha20poly1305(key, NO_NONCE).encrypt(fileKey);
      return [new Stanza(['scrypt', withoutPadding(salt), String(workFactor)], wrapped)];
    },
  };
}

/** Finds the key of a file that was locked with a passphrase, by this program or by another. */
export function scryptIdentity(passphrase: string): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const [stanza] = stanzas;
      // A passphrase stands alone: with a second way in, somebody else could have written the file.
      if (stanza === undefined || stanzas.length !== 1) return null;
      const given = parametersOf(stanza);
      if (given === undefined) return null;
      const key = await keyOf(passphrase, given.salt, given.workFactor);
      try {
        return chacha20poly1305(key, NO_NONCE).decrypt(stanza.body);
      } catch {
        return null;
      }
    },
  };
}

function parametersOf({ args, body }: Stanza): { salt: Buffer; workFactor: number } | undefined {
  const [type, saltText = '', factorText = '', ...others] = args;
  const salt = Buffer.from(saltText, 'base64');
  const workFactor = Number(factorText);
  const isRight =
    type === 'scrypt' &&
    others.length === 0 &&
    body.length === WRAPPED_BYTES &&
    withoutPadding(salt) === saltText &&
    salt.length === SALT_BYTES &&
    /^[1-9]\d?$/.test(factorText) &&
    workFactor <= MAX_WORK_FACTOR;
  return isRight ? { salt, workFactor } : undefined;
}

function keyOf(passphrase: string, salt: Buffer, workFactor: number): Promise<Uint8Array> {
  const N = 2 ** workFactor;
  // Node refuses what needs more than it is allowed: all of it, and room for the rest.
  const maxmem = 128 * BLOCK_SIZE * (N + 16);
  const options = { N, r: BLOCK_SIZE, p: 1, maxmem };
  return new Promise((resolve, reject) => {
    scrypt(passphrase, Buffer.concat([Buffer.from(LABEL), salt]), 32, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

function withoutPadding(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
