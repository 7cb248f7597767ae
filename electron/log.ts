import { randomInt } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorEntry } from './log/errorEntry';

export type Log = {
  /** Notes something unexpected; gives the reference number that the person is shown. */
  readonly unexpected: (where: string, error: unknown) => string;
  /** Notes something that happened. `detail` is made by code: never what stands in a field or a path. */
  readonly note: (event: string, detail: string) => void;
};

export type LogParts = {
  readonly folder: string;
  /** Left off the paths in a stack, which would tell the person's name. */
  readonly programFolder: string;
  readonly now: () => string;
};

const FILE_NAME = 'log.jsonl';
const OLD_FILE_NAME = 'log.old.jsonl';
const MAX_BYTES = 1_000_000;

// Without characters that are mistaken for each other when a reference is read out over the telephone.
const REFERENCE_CHARACTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const REFERENCE_LENGTH = 8;

/** A log of one line of JSON each, for the person only. A log that cannot be written never stops the program. */
export function createLog({ folder, programFolder, now }: LogParts): Log {
  const write = (entry: Readonly<Record<string, unknown>>) => {
    appendLine(folder, `${JSON.stringify({ at: now(), ...entry })}\n`);
  };
  return {
    unexpected(where, error) {
      const reference = newReference();
      write({ event: 'unexpected', where, reference, error: errorEntry(error, programFolder) });
      return reference;
    },
    note(event, detail) {
      write({ event, detail });
    },
  };
}

function newReference(): string {
  const pick = () => REFERENCE_CHARACTERS.charAt(randomInt(REFERENCE_CHARACTERS.length));
  return Array.from({ length: REFERENCE_LENGTH }, pick).join('');
}

function appendLine(folder: string, line: string): void {
  const file = path.join(folder, FILE_NAME);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (sizeOf(file) + line.length > MAX_BYTES) renameSync(file, path.join(folder, OLD_FILE_NAME));
    appendFileSync(file, line, { mode: 0o600 });
  } catch {
    // The reference is shown all the same; there is nowhere left to say that it could not be written.
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
