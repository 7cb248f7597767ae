import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { LockedPlace } from '../../../shared/commands/recoveryPort';
import type { Surroundings } from '../fileSystem';
import { makePrivateFolder } from '../privateFolder';
import { readBytes } from '../readBytes';
import { saveFile } from '../saveFile';
import { removeQuietly } from '../writeTemporary';
import { lockBytes, unlockBytes } from './ageFile';

/**
 * The keys to unsaved work in locked registers. Unsaved work is kept at every pause in typing, and half a second of
 * computing each time would be felt: so it is locked with a long random passphrase of its own, which lies beside it locked
 * with the person's. The age tool opens both.
 */
export type RecoveryKeys = {
  /** The key for work in a register; a new one where there is none that this passphrase opens. */
  readonly keyFor: (place: LockedPlace) => Promise<string>;
  /** Makes the keys of a register known, where its passphrase opens them. */
  readonly load: (place: LockedPlace) => Promise<void>;
  readonly lock: (plain: Buffer, key: string) => Promise<Buffer>;
  /** Undefined where none of the known keys fits. */
  readonly unlock: (bytes: Buffer) => Promise<Buffer | undefined>;
  /** Removes the key files of a register, but for the one in use with this passphrase. */
  readonly remove: (path: string, except: string | undefined) => Promise<void>;
  readonly forget: () => void;
};

type Known = { readonly place: LockedPlace; readonly key: string; readonly file: string };

const KEY_ENDING = '.key.age';
const KEY_BYTES = 32;
/** For a key of 256 random bits the cheapest is as good as any: nobody guesses it. */
const FAST_WORK_FACTOR = 1;
const PRIVATE_FILE = 0o600;

/** Whether a file in the folder of unsaved work is a key and no work. */
export function isRecoveryKey(name: string): boolean {
  return name.endsWith(KEY_ENDING);
}

export function createRecoveryKeys(
  folder: string,
  surroundings: Surroundings,
  workFactor: number,
): RecoveryKeys {
  const ring: Ring = { folder, surroundings, workFactor, known: [] };
  return {
    load: (place) => load(ring, place),
    async keyFor(place) {
      await load(ring, place);
      return find(ring, place)?.key ?? make(ring, place);
    },
    lock: (plain, key) => lockBytes(plain, key, FAST_WORK_FACTOR),
    async unlock(bytes) {
      for (const { key } of ring.known) {
        const plain = await unlockBytes(bytes, key);
        if (plain !== undefined) return plain;
      }
      return undefined;
    },
    remove: (path, except) => remove(ring, path, except),
    forget: () => (ring.known = []),
  };
}

type Ring = {
  readonly folder: string;
  readonly surroundings: Surroundings;
  readonly workFactor: number;
  known: readonly Known[];
};

async function load(ring: Ring, place: LockedPlace): Promise<void> {
  if (find(ring, place) !== undefined) return;
  for (const file of await filesOf(ring, place.path)) {
    const found = await readBytes(join(ring.folder, file), ring.surroundings).catch(() => undefined);
    const key = found && (await unlockBytes(found.bytes, place.passphrase));
    if (key !== undefined) ring.known = [...ring.known, { place, key: key.toString('utf8'), file }];
  }
}

async function make(ring: Ring, place: LockedPlace): Promise<string> {
  const { folder, surroundings, workFactor } = ring;
  const key = randomBytes(KEY_BYTES).toString('base64url');
  const file = `${startOf(place.path)}${randomBytes(4).toString('hex')}${KEY_ENDING}`;
  await makePrivateFolder(folder, surroundings.fileSystem);
  const bytes = await lockBytes(Buffer.from(key), place.passphrase, workFactor);
  await saveFile({ ...OWN_FILE, path: join(folder, file), bytes }, surroundings);
  ring.known = [...ring.known, { place, key, file }];
  return key;
}

async function remove(ring: Ring, path: string, except: string | undefined): Promise<void> {
  const kept = except === undefined ? undefined : find(ring, { path, passphrase: except })?.file;
  for (const file of await filesOf(ring, path)) {
    if (file !== kept) await removeQuietly(join(ring.folder, file), ring.surroundings.fileSystem);
  }
  ring.known = ring.known.filter(({ place, file }) => place.path !== path || file === kept);
}

function find({ known }: Ring, place: LockedPlace): Known | undefined {
  return known.find((one) => one.place.path === place.path && one.place.passphrase === place.passphrase);
}

async function filesOf({ folder, surroundings }: Ring, path: string): Promise<readonly string[]> {
  const names = await surroundings.fileSystem.readdir(folder).catch(() => []);
  return names.filter((name) => isRecoveryKey(name) && name.startsWith(startOf(path)));
}

const OWN_FILE = {
  expected: 'absent',
  isShared: false,
  newFileMode: PRIVATE_FILE,
  backUp: () => Promise.resolve(),
} as const;

// A hash: where somebody's register lies is nobody's business who looks into this folder.
function startOf(path: string): string {
  return `${createHash('sha256').update(path).digest('hex').slice(0, 32)}-`;
}
