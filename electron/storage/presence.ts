import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Presence } from '../../shared/commands/storagePort';
import { companionName } from './companionPaths';
import type { Surroundings } from './fileSystem';
import { writeAll } from './writeAll';
import { removeQuietly } from './writeTemporary';

const presenceSchema = z.object({
  user: z.string().max(200),
  host: z.string().max(200),
  since: z.iso.datetime({ offset: true }),
});

const BEAT_MS = 60_000;
/** After so long without a beat the program is taken to be gone, by the clock of the disk that both write on. */
const GONE_AFTER_MS = 3 * BEAT_MS + 5_000;
const LARGEST_BYTES = 4_000;
const EVERYONE_MAY = 0o666;

type Present = {
  readonly path: string;
  readonly who: Omit<Presence, 'since'>;
  readonly onOthers: (others: readonly Presence[]) => void;
  readonly everyMs?: number;
};

/**
 * Tells others that a file is open here, and who else has it open. It informs and never blocks: a note left behind by a
 * program that was killed grows old and is removed. Where nothing can be written nothing is told. Gives the way to stop.
 */
export function showPresence(present: Present, surroundings: Surroundings): () => Promise<void> {
  const { path, who, onOthers, everyMs = BEAT_MS } = present;
  const own = join(dirname(path), `.${companionName(path)}.${randomBytes(8).toString('hex')}.open`);
  const note: Presence = { ...who, since: surroundings.now().toISOString() };
  let told = '[]';
  let isStopped = false;
  let beating = Promise.resolve();
  const beat = async () => {
    await writeNote(own, note, surroundings).catch(() => undefined);
    const others = await othersOf(path, own, surroundings).catch(() => []);
    const text = JSON.stringify(others);
    if (isStopped || text === told) return;
    told = text;
    onOthers(others);
  };
  const next = () => (beating = beating.then(beat));
  void next();
  const timer = setInterval(() => void next(), everyMs);
  timer.unref();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await beating;
    await removeQuietly(own, surroundings.fileSystem);
  };
}

async function writeNote(path: string, note: Presence, { fileSystem }: Surroundings): Promise<void> {
  // The same bytes over the old ones: who reads meanwhile must not find an empty note, and take it for somebody gone.
  const file = await fileSystem.open(path, 'r+').catch(() => fileSystem.open(path, 'w', EVERYONE_MAY));
  try {
    await writeAll(file, Buffer.from(`${JSON.stringify(note)}\n`));
  } finally {
    await file.close();
  }
}

/** The notes that are as fresh as our own: both times come from the same disk, so no computer's clock is trusted. */
async function othersOf(
  path: string,
  own: string,
  { fileSystem }: Surroundings,
): Promise<readonly Presence[]> {
  const folder = dirname(path);
  const nowThere = (await fileSystem.stat(own)).mtimeMs;
  const names = (await fileSystem.readdir(folder)).filter(
    (name) => isNoteOf(path, name) && name !== basename(own),
  );
  const notes = await Promise.all(
    names
      .map(async (name) => {
        const at = join(folder, name);
        const { mtimeMs } = await fileSystem.stat(at);
        if (nowThere - mtimeMs > GONE_AFTER_MS) {
          await removeQuietly(at, fileSystem);
          return undefined;
        }
        return readNote(at, fileSystem);
      })
      .map((reading) => reading.catch(() => undefined)),
  );
  return notes.filter((note) => note !== undefined).sort((a, b) => (a.since < b.since ? -1 : 1));
}

function isNoteOf(path: string, name: string): boolean {
  const start = `.${companionName(path)}.`;
  return name.startsWith(start) && /^[0-9a-f]{16}\.open$/.test(name.slice(start.length));
}

async function readNote(path: string, fileSystem: Surroundings['fileSystem']): Promise<Presence | undefined> {
  const file = await fileSystem.open(path, 'r');
  try {
    if ((await file.stat()).size > LARGEST_BYTES) return undefined;
    const parsed = presenceSchema.safeParse(JSON.parse((await file.readFile()).toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } finally {
    await file.close();
  }
}
