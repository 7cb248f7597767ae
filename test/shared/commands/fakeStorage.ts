import { isLockedName } from '../../../shared/commands/lockNames';
import type { RegisterFile, RegisterStorage } from '../../../shared/commands/storagePort';
import { AppError } from '../../../shared/errors';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import type { Register } from '../../../shared/register/register';
import { parseStrictJson } from '../../../shared/register/strictJson';

const LOCKED = /^locked with (.*)\n/;

/** A register as it stands on the disk in memory: behind a line with its passphrase when it is locked. */
export function lockedText(text: string, passphrase: string | undefined): string {
  return passphrase === undefined ? text : `locked with ${passphrase}\n${text}`;
}

/** The storage of registers on a disk in memory, with the passphrases of a session. */
export function fakeStorage(disk: Map<string, string>, watching: Set<() => void>): RegisterStorage<Register> {
  let known: readonly string[] = [];
  const remember = (passphrase: string | undefined) => {
    if (passphrase !== undefined) known = [passphrase, ...known];
  };
  return {
    open: (path, given) =>
      Promise.resolve().then(() => {
        // Also one that does not fit: it may fit the backups of a file that is damaged.
        remember(given);
        const passphrases = given === undefined ? known : [given];
        const file = openedOn({ disk, watching }, path, { passphrases, isGiven: given !== undefined });
        remember(file.lock.passphrase());
        return file;
      }),
    create: (path, data, { replace, passphrase }) =>
      Promise.resolve().then(() => {
        if (!replace && disk.has(path)) throw new AppError({ code: 'fileExists', path });
        if (passphrase === undefined && isLockedName(path)) {
          throw new AppError({ code: 'passphraseNeeded', path });
        }
        disk.set(path, lockedText(encodeRegister(data), passphrase));
        remember(passphrase);
        return openedOn({ disk, watching }, path, { passphrases: known, isGiven: false });
      }),
    forgetPassphrases: (except) => {
      known = known.filter((one) => one === except);
    },
  };
}

type Given = { readonly passphrases: readonly string[]; readonly isGiven: boolean };

type FakeDisk = { readonly disk: Map<string, string>; readonly watching: Set<() => void> };

/** One register on that disk. */
export function openedOn(
  { disk, watching }: FakeDisk,
  path: string,
  { passphrases, isGiven }: Given = { passphrases: [], isGiven: false },
): RegisterFile<Register> {
  let passphrase: string | undefined;
  const read = () => {
    const stored = disk.get(path);
    if (stored === undefined) throw new AppError({ code: 'fileMissing', path });
    const [line = '', own] = LOCKED.exec(stored) ?? [];
    if (own !== undefined && own !== passphrase && !passphrases.includes(own)) {
      throw new AppError({ code: isGiven ? 'passphraseWrong' : 'passphraseNeeded', path });
    }
    passphrase = own;
    // As the real storage does: the same words for a damaged file, whatever reads it.
    const text = stored.slice(line.length);
    return { stored, data: decodeRegister(parseStrictJson(text, path), path).data };
  };
  let base = read();
  const save = (data: Register) => {
    if (disk.get(path) !== base.stored) throw new AppError({ code: 'fileChanged', path });
    base = { stored: lockedText(encodeRegister(data), passphrase), data };
    disk.set(path, base.stored);
  };
  return {
    path,
    access: 'writable',
    current: () => base.data,
    save: (data) => Promise.resolve().then(() => save(data)),
    reload: () => Promise.resolve().then(() => (base = read()).data),
    watch: (onChange) => {
      let isTold = false;
      const look = () => {
        const change = !disk.has(path) ? 'gone' : disk.get(path) === base.stored ? 'back' : 'changed';
        if (change !== 'back' || isTold) onChange(change);
        isTold = change !== 'back';
      };
      watching.add(look);
      return () => watching.delete(look);
    },
    lock: {
      passphrase: () => passphrase,
      change: (next) =>
        Promise.resolve().then(() => {
          passphrase = next;
          save(base.data);
        }),
      removeReplaced: () =>
        Promise.resolve().then(() => {
          if (disk.get(path) !== base.stored) throw new AppError({ code: 'fileChanged', path });
          disk.delete(path);
        }),
    },
  };
}
