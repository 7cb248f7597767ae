import { isLockedName } from '../../../shared/commands/lockNames';
import { AppError } from '../../../shared/errors';
import { isLocked, lockBytes } from './ageFile';
import { lockProven, unlockWith } from './keyring';
import type { AskPassphrase, Keyring } from './keyring';

/** What stands between the text of a register and the bytes of its file. */
export type Seal = {
  readonly open: (bytes: Buffer) => Promise<Buffer>;
  readonly close: (plain: Buffer) => Promise<Buffer>;
};

/** A file that holds its text as it is. */
export const NO_SEAL: Seal = {
  open: (bytes) => Promise.resolve(bytes),
  close: (plain) => Promise.resolve(plain),
};

export type SealOptions = {
  readonly keyring: Keyring;
  readonly ask?: AskPassphrase | undefined;
  /** A register that is not locked is not written: an administrator settled that. */
  readonly mustBeLocked?: boolean | undefined;
};

export type RegisterSeal = Seal & {
  /** Undefined for a file that is not locked. */
  readonly passphrase: () => string | undefined;
  /** From the next save on; undefined for no lock. Gives the way back, for a save that fails. */
  readonly change: (passphrase: string | undefined) => () => void;
};

/**
 * The lock of one register file. Whether it is locked is seen by its content; what was locked once is never written
 * readable because somebody put a readable file in its place.
 */
export function registerSeal(path: string, given: string | undefined, options: SealOptions): RegisterSeal {
  const { keyring, ask, mustBeLocked = false } = options;
  let passphrase: string | undefined;
  let wanted = given;
  let mustProve = false;
  return {
    async open(bytes) {
      if (!isLocked(bytes)) return bytes;
      // Somebody else may have changed the passphrase of a file that is read again.
      if (passphrase !== undefined) keyring.add(passphrase);
      const found = await unlockWith(bytes, { path, given: wanted, keyring, ask });
      wanted = undefined;
      passphrase = found.passphrase;
      return found.plain;
    },
    async close(plain) {
      if (passphrase === undefined) {
        if (mustBeLocked) throw new AppError({ code: 'encryptionRequired', path });
        return plain;
      }
      if (!mustProve) return lockBytes(plain, passphrase, keyring.workFactor);
      const bytes = await lockProven(plain, { passphrase, path, workFactor: keyring.workFactor });
      mustProve = false;
      return bytes;
    },
    passphrase: () => passphrase,
    change(next) {
      const before = passphrase;
      passphrase = next?.normalize('NFC');
      mustProve = true;
      if (passphrase !== undefined) keyring.add(passphrase);
      return () => (passphrase = before);
    },
  };
}

/** The passphrase of a file that is to be made. A name that promises a lock gets one, or no file. */
export async function newFilePassphrase(
  path: string,
  given: string | undefined,
  ask: AskPassphrase | undefined,
): Promise<string | undefined> {
  if (given !== undefined || !isLockedName(path)) return given;
  if (ask === undefined) throw new AppError({ code: 'passphraseNeeded', path });
  return ask(path, 'create');
}
