import { timingSafeEqual } from 'node:crypto';
import { AppError } from '../../../shared/errors';
import { isLocked, lockBytes, unlockBytes } from './ageFile';
import { WORK_FACTOR } from './scryptKey';

/** Passphrases that were given in this session, latest first. They are in the memory of this process and nowhere else. */
export type Keyring = {
  readonly known: () => readonly string[];
  readonly add: (passphrase: string) => void;
  /** Forgets all of them, or all but one. */
  readonly forget: (except?: string) => void;
  /** What a guess at the passphrase of a file that is locked here is to cost. */
  readonly workFactor: number;
};

/** Each one that is tried takes half a second. */
const KNOWN_MAX = 3;

export function createKeyring(workFactor: number = WORK_FACTOR): Keyring {
  let known: readonly string[] = [];
  return {
    workFactor,
    known: () => known,
    add(passphrase) {
      known = [passphrase, ...known.filter((one) => one !== passphrase)].slice(0, KNOWN_MAX);
    },
    forget(except) {
      known = known.filter((one) => one === except);
    },
  };
}

/** Asks for a passphrase where there is somebody to ask, such as at a terminal. */
export type AskPassphrase = (path: string, what: 'open' | 'create') => Promise<string>;

export type Unlocked = { readonly plain: Buffer; readonly passphrase: string };

type Tried = {
  readonly path: string;
  /** Given for this very file; undefined when nobody was asked. */
  readonly given: string | undefined;
  readonly keyring: Keyring;
  readonly ask: AskPassphrase | undefined;
};

/** Unlocks a file with what was given for it, else with what is known, else with what somebody answers. */
export async function unlockWith(bytes: Buffer, { path, given, keyring, ask }: Tried): Promise<Unlocked> {
  const first = given === undefined ? keyring.known() : formsOf(given);
  const found = await firstFitting(bytes, first);
  if (found !== undefined) return remembered(found, keyring);
  if (given !== undefined) {
    // Kept for the backups of a damaged file, which it may well fit.
    keyring.add(given.normalize('NFC'));
    throw new AppError({ code: 'passphraseWrong', path });
  }
  if (ask === undefined) throw new AppError({ code: 'passphraseNeeded', path });
  const answered = await firstFitting(bytes, formsOf(await ask(path, 'open')));
  if (answered === undefined) throw new AppError({ code: 'passphraseWrong', path });
  return remembered(answered, keyring);
}

/** Locks bytes, and proves that the passphrase opens them before anything on the disk is replaced. */
export async function lockProven(
  plain: Buffer,
  { passphrase, path, workFactor }: { passphrase: string; path: string; workFactor: number },
): Promise<Buffer> {
  const bytes = await lockBytes(plain, passphrase, workFactor);
  const back = await unlockBytes(bytes, passphrase);
  if (back === undefined || back.length !== plain.length || !timingSafeEqual(back, plain)) {
    throw new AppError({ code: 'fileFailed', path, reason: 'LOCK_DIFFERS' });
  }
  return bytes;
}

/** The text of a file that may be locked, by a passphrase that is known; undefined when none fits. */
export async function openedBytes(bytes: Buffer, keyring: Keyring): Promise<Buffer | undefined> {
  if (!isLocked(bytes)) return bytes;
  return (await firstFitting(bytes, keyring.known()))?.plain;
}

/**
 * As typed, and in the composed form: one letter with an accent can reach us as one sign or as two, and looks the same.
 * Another program may have locked the file with either.
 */
function formsOf(given: string): readonly string[] {
  return [...new Set([given.normalize('NFC'), given])];
}

async function firstFitting(bytes: Buffer, passphrases: readonly string[]): Promise<Unlocked | undefined> {
  for (const passphrase of passphrases) {
    const plain = await unlockBytes(bytes, passphrase);
    if (plain !== undefined) return { plain, passphrase };
  }
  return undefined;
}

function remembered(found: Unlocked, keyring: Keyring): Unlocked {
  keyring.add(found.passphrase);
  return found;
}
