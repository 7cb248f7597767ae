import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRegisterStorage } from '../../../electron/storage/registerStorage';
import { PRODUCTION_PATIENCE, type FileSystem } from '../../../electron/storage/fileSystem';
import type { RegisterFile, RegisterStorage } from '../../../shared/commands/storagePort';
import { AppError, type Failure } from '../../../shared/errors';
import { faultyFileSystem, systemError } from './faultyFileSystem';
import { notes, notesCodec, type Notes } from './notesCodec';
import { COUNTABLE, HASTY, testSurroundings } from './testSurroundings';

/** A program of its own that uses the storage, for tests in which programs are killed, compete, or fill a disk. */
const [, , task = '', path = '', ...rest] = process.argv;

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  ...{ saveOnce, saveForEver, addRecords, fillDisk },
  ...{ saveHastily, loseShare },
};
await tasks[task]?.();

function storageOn(fileSystem: FileSystem, patience = PRODUCTION_PATIENCE): RegisterStorage<Notes> {
  return createRegisterStorage(notesCodec, {
    backupFolder: join(dirname(path), 'backups'),
    onWarning: () => undefined,
    surroundings: { ...testSurroundings, patience, fileSystem },
  });
}

/** Saves `new`, and is killed at the operation of that number, or half-way a write. Tells its operations. */
async function saveOnce(): Promise<void> {
  const [killAt = '0', how = 'before'] = rest;
  const faulty = faultyFileSystem((number, name) => {
    if (number === Number(killAt) && how === 'halfway' && name === 'file.write') throw systemError('EIO');
    const isLate = how === 'halfway' && number > Number(killAt);
    if (Number(killAt) > 0 && (isLate || (how === 'before' && number === Number(killAt)))) endNow();
  });
  const file = await storageOn(testSurroundings.fileSystem).open(path);
  const text = notesCodec.encode(file.current());
  const replacing = await storageOn(faulty, COUNTABLE).open(path);
  faulty.operations.length = 0;
  await replacing.save({ ...file.current(), records: notes('new', text).records });
  process.stdout.write(JSON.stringify(faulty.operations));
}

function endNow(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

/** Saves 1, 2, 3 … and tells each number once it is saved, until it is killed. */
async function saveForEver(): Promise<void> {
  const file = await storageOn(testSurroundings.fileSystem).open(path);
  for (let number = 1; ; number += 1) {
    await file.save(notes(String(number), 'x'.repeat(20_000)));
    process.stdout.write(`${number}\n`);
  }
}

/** Saves once, with little patience, and tells how the file was opened, how the save ended and where the version is. */
async function saveHastily(): Promise<void> {
  const file = await storageOn(testSurroundings.fileSystem, HASTY).open(path);
  const ended = await failureOf(file.save(notes('new')));
  process.stdout.write(JSON.stringify({ access: file.access, ...ended }));
}

/** Loses the disk of the file while it is open, and gets it back; tells how each save ended, and what stood there. */
async function loseShare(): Promise<void> {
  const [source = ''] = rest;
  const folder = dirname(path);
  const file = await storageOn(testSurroundings.fileSystem, HASTY).open(path);
  spawnSync('umount', ['--lazy', folder]);
  const lost = (await failureOf(file.save(notes('new')))).code;
  const reloaded = (await failureOf(file.reload())).code;
  const left = readdirSync(folder);
  spawnSync('mount', ['--bind', source, folder]);
  const back = (await failureOf(file.save(notes('new')))).code;
  process.stdout.write(JSON.stringify({ lost, reloaded, left, back }));
}

/** Adds so many records of its own, one save each, reading again whenever somebody else was first. */
async function addRecords(): Promise<void> {
  const [name = '', count = '0'] = rest;
  const file = await storageOn(testSurroundings.fileSystem).open(path);
  let conflicts = 0;
  for (let number = 0; number < Number(count); number += 1) {
    while (!(await added(file, `${name}${number}`))) conflicts += 1;
    // A moment between its saves, as with a person: else one program is done before the other gets a turn.
    await sleep(Math.random() * 6);
  }
  process.stdout.write(JSON.stringify({ conflicts }));
}

async function added(file: RegisterFile<Notes>, id: string): Promise<boolean> {
  const before = file.current();
  try {
    await file.save({ ...before, records: [...before.records, { id, text: `record ${id}` }] });
    return true;
  } catch (error) {
    if (!(error instanceof AppError) || error.failure.code !== 'fileChanged') throw error;
    await file.reload();
    return false;
  }
}

/** Saves a larger register on a disk that is fuller each time, and tells how each save ended. */
async function fillDisk(): Promise<void> {
  const [diskBytes = '0', stepBytes = '1'] = rest;
  const outcomes: unknown[] = [];
  for (let filled = 0; filled < Number(diskBytes); filled += Number(stepBytes)) {
    writeFileSync(path, notesCodec.encode(notes('old'.repeat(30_000))));
    const file = await storageOn(testSurroundings.fileSystem, HASTY).open(path);
    const filler = join(dirname(path), 'filler');
    fillUpTo(filler, filled);
    const code = await codeOf(file.save(notes('new'.repeat(120_000))));
    const names = await readdir(dirname(path));
    const left = names.filter((name) => !['backups', 'filler', 'notes.json'].includes(name));
    const now = await storageOn(testSurroundings.fileSystem).open(path);
    outcomes.push({
      code,
      left,
      holds: now.current().records[0]?.text.slice(0, 3),
      size: statSync(path).size,
    });
    writeFileSync(filler, '');
  }
  process.stdout.write(JSON.stringify(outcomes));
}

// The disk may be too full even for the filler.
function fillUpTo(filler: string, bytes: number): void {
  try {
    writeFileSync(filler, Buffer.alloc(bytes, 'x'));
  } catch {
    return;
  }
}

async function codeOf(save: Promise<void>): Promise<string> {
  return (await failureOf(save)).code;
}

async function failureOf(work: Promise<unknown>): Promise<Failure | { readonly code: 'saved' }> {
  try {
    await work;
    return { code: 'saved' };
  } catch (error) {
    if (error instanceof AppError) return error.failure;
    throw error;
  }
}
