import { encodeRegister } from './canonical';
import { decodeRegister, refuseDuplicateIds } from './codec';
import { COLLECTION_NAMES } from './register';
import type { Register } from './register';
import { parseStrictJson } from './strictJson';

/** What was read from a file, or proven before. Records and entries never change in place, so it stays readable. */
const proven = new WeakSet<object>();

const LISTS = [...COLLECTION_NAMES, 'decisions', 'deliveries', 'history'] as const;

/** Notes that all of a register came out of a file. */
export function noteReadable(register: Register): void {
  for (const name of LISTS) for (const one of register[name]) proven.add(one);
}

/**
 * Throws an AppError when this program would refuse to open the register once it is written: two records with one id, say.
 * Only what was not proven before is written and read for it.
 */
export function refuseUnreadable(register: Register, path: string): void {
  const fresh = Object.fromEntries(
    LISTS.map((name) => [name, register[name].filter((one: object) => !proven.has(one))] as const),
  );
  // Shorter lists of the same things.
  const unproven = { ...register, ...fresh } as Register;
  decodeRegister(parseStrictJson(encodeRegister(unproven), path), path);
  refuseDuplicateIds(register, path);
  if (LISTS.some((name) => name !== 'history' && register[name].length > LONG)) {
    decodeRegister(parseStrictJson(encodeRegister(register), path), path);
  }
  noteReadable(unproven);
}

/** Near the number of records that a list may have, the whole is looked at. */
const LONG = 49_000;
