import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRegisterStorage } from '../../electron/storage/registerStorage';
import { start } from '../electron/storage/childProgram';
import { notes, notesCodec, type Notes } from '../electron/storage/notesCodec';
import { TEST_PATIENCE, testSurroundings } from '../electron/storage/testSurroundings';
import { randomFrom } from './random';
import type { Counts } from './steps';

const LATEST_KILL_MS = 60;

/** Programs that are killed somewhere in a save: each save that was told as done is there, and the next one goes on. */
export async function runKills(
  child: string,
  given: { seed: number; kills: number },
  counts: Counts,
): Promise<void> {
  const random = randomFrom(given.seed);
  for (let kill = 0; kill < given.kills; kill += 1) {
    await inFolder(async (path) => {
      let told = 0;
      const wait = random.below(LATEST_KILL_MS);
      const { signal } = await start(process.execPath, [child, 'saveForEver', path], (text, program) => {
        if (told === 0) void sleep(wait).then(() => program.kill('SIGKILL'));
        told = Number(text.trim().split('\n').at(-1));
      });
      const { records } = JSON.parse(await readFile(path, 'utf8')) as Notes;
      const saved = Number(records[0]?.text);
      if (signal !== 'SIGKILL' || saved < told) throw new Error(`told ${told}, found ${saved} (${signal})`);
      tally(counts, 'kills');
      tally(counts, saved > told ? 'kills after the rename' : 'kills before the rename');
      await saveNext(path);
    });
  }
}

// A lock that a killed program left is found dead after its time.
async function saveNext(path: string): Promise<void> {
  const surroundings = { ...testSurroundings, patience: { ...TEST_PATIENCE, staleLockMs: 20 } };
  const storage = createRegisterStorage(notesCodec, { backupFolder: undefined, surroundings });
  await (await storage.open(path)).save(notes('next'));
}

/** Programs that each add records to one file, at the same time: none may be missing. */
export async function runTogether(child: string, programs: number, each: number): Promise<Counts> {
  return inFolder(async (path) => {
    const names = Array.from({ length: programs }, (_, index) => `p${index}-`);
    const ended = await Promise.all(
      names.map((name) => start(process.execPath, [child, 'addRecords', path, name, String(each)])),
    );
    const { records } = JSON.parse(await readFile(path, 'utf8')) as Notes;
    const failed = ended.filter(({ code }) => code !== 0);
    if (failed.length > 0 || records.length !== programs * each + 1) {
      throw new Error(
        `${records.length - 1} of ${programs * each} records; ${failed.map(({ errors }) => errors).join()}`,
      );
    }
    const conflicts = ended.reduce(
      (sum, { output }) => sum + (JSON.parse(output) as { conflicts: number }).conflicts,
      0,
    );
    return { 'records kept': records.length - 1, 'saves made again': conflicts };
  });
}

async function inFolder<Result>(run: (path: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'programs-'));
  try {
    await mkdir(join(folder, 'backups'));
    const path = join(folder, 'notes.ropa.json');
    await writeFile(path, notesCodec.encode(notes('0')));
    return await run(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function tally(counts: Counts, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1;
}
