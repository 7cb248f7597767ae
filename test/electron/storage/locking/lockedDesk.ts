import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Surroundings } from '../../../../electron/storage/fileSystem';
import { createLocking } from '../../../../electron/storage/locking/backupLocks';
import { createKeyring } from '../../../../electron/storage/locking/keyring';
import { createRecovery } from '../../../../electron/storage/recovery';
import { createRegisterStorage } from '../../../../electron/storage/registerStorage';
import type { Failure } from '../../../../shared/errors';
import { notesCodec } from '../notesCodec';
import { temporaryFolder } from '../temporaryFolder';
import { testSurroundings } from '../testSurroundings';

export const WORDS = 'vijf losse woorden zonder samenhang';
export const OTHER_WORDS = 'heel andere woorden dan eerst';
/** What is tested is not how dear a guess is. */
const FAST = 2;

/** What must be found nowhere on the disk. */
export const SECRET = 'zeer-geheime-verwerking';

/** A shared folder and a profile, and everything that writes to them, with the passphrases of one session. */
export async function aLockedDesk(given: Partial<Surroundings> & { mustBeLocked?: boolean } = {}) {
  const home = await temporaryFolder();
  const folder = join(home, 'shared');
  const backupFolder = join(home, 'profile', 'backups');
  await mkdir(folder);
  const warnings: Failure[] = [];
  return { home, folder, backupFolder, warnings, ...newSession(), newSession };

  /** The program as it is after a new start: it knows no passphrase. */
  function newSession() {
    const { mustBeLocked = false, ...others } = given;
    const surroundings = { ...testSurroundings, ...others };
    const keyring = createKeyring(FAST);
    const onWarning = (failure: Failure) => warnings.push(failure);
    return {
      storage: createRegisterStorage(notesCodec, {
        ...{ backupFolder, onWarning, surroundings, keyring, mustBeLocked },
      }),
      recovery: createRecovery(join(home, 'profile', 'unsaved'), surroundings, FAST),
      locking: createLocking(backupFolder, keyring, surroundings),
    };
  }
}

/** Every file below a folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const files: string[] = [];
  for (const name of names) {
    // A program that is at work makes and removes files of its own.
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found?.isFile() === true) files.push(name);
  }
  return files.sort();
}

/** The files below a folder that hold a text, in whatever encoding somebody may have written it. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await filesBelow(folder)) {
    const bytes = await readFile(join(folder, name)).catch(() => Buffer.alloc(0));
    const forms = [text, Buffer.from(text, 'utf16le'), Buffer.from(text).toString('base64').slice(0, -4)];
    if (forms.some((form) => bytes.includes(form)) || name.includes(text)) found.push(name);
  }
  return found;
}
