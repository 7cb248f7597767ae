import { readFile, readdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { AppError, type Failure } from '../../../shared/errors';
import { faultyFileSystem, systemError } from './faultyFileSystem';
import { notes, notesCodec } from './notesCodec';
import { aDeskWithFile, onDisk, type Desk } from './storageDesk';
import { COUNTABLE } from './testSurroundings';

const ERRORS = ['EIO', 'ENOSPC', 'EPERM', 'EACCES', 'EBUSY', 'ENOENT', 'EROFS', 'EMFILE', 'ETIMEDOUT'];
// Nobody else is there, so a wait is always in vain.
const IMPATIENT = { ...COUNTABLE, renameMs: 4, refusalMs: 2, staleLockMs: 20 };

type Fault = { at: number; code: string; forEver: boolean };
type FaultyDesk = Desk & { operations: string[]; fault: Fault };

/** A desk on which one operation of the next save fails, counted from 1. */
async function aFaultyDesk(fault: Fault): Promise<FaultyDesk> {
  const fileSystem = faultyFileSystem((number) => {
    if (number === fault.at || (fault.forEver && fault.at > 0 && number > fault.at))
      throw systemError(fault.code);
  });
  const desk = await aDeskWithFile({ fileSystem, patience: IMPATIENT });
  return { ...desk, operations: fileSystem.operations, fault };
}

/** Saves with the fault, checks what must hold whatever happens, and saves again without it. */
async function saveDespite({ at, ...fault }: Fault): Promise<'saved' | 'failed'> {
  const desk = await aFaultyDesk({ at: 0, ...fault });
  const file = await desk.storage.open(desk.path);
  desk.operations.length = 0;
  desk.fault.at = at;
  const failure = await failureOf(file.save(notes('new')));
  desk.fault.at = 0;
  const expected = failure === undefined ? notes('new') : notes('first');
  expect([file.current(), await onDisk(desk.path)]).toEqual([expected, expected]);
  await checkBackup(desk, failure);
  await checkLeftovers(desk, failure);
  await file.save(notes('again'));
  expect(await onDisk(desk.path)).toEqual(notes('again'));
  expect((await readdir(desk.folder)).filter((name) => name.endsWith('.saving'))).toEqual([]);
  return failure === undefined ? 'saved' : 'failed';
}

async function failureOf(save: Promise<void>): Promise<Failure | undefined> {
  try {
    await save;
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.failure;
    throw error;
  }
}

// A save without a backup is always told, one that failed never.
async function checkBackup({ backups, warnings }: Desk, failure: Failure | undefined): Promise<void> {
  if (failure !== undefined) {
    expect(warnings).toEqual([]);
    return;
  }
  const [folder] = await readdir(backups).catch(() => []);
  const names = folder === undefined ? [] : await readdir(`${backups}/${folder}`);
  const isKept = names.some((name) => name.endsWith('notes.ropa.json') && !name.startsWith('.'));
  expect(isKept || warnings.length > 0).toBe(true);
}

async function checkLeftovers({ folder, fault }: FaultyDesk, failure: Failure | undefined): Promise<void> {
  if (failure?.code === 'fileInUse') {
    expect(await readFile(failure.keptIn, 'utf8')).toBe(notesCodec.encode(notes('new')));
  } else if (!fault.forEver) {
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }
}

describe('a save in which a file operation fails', () => {
  it('is a whole save or a failure that leaves the old file, for each operation, error, once and for ever', async () => {
    const dryRun = await aFaultyDesk({ at: 0, code: '', forEver: false });
    const file = await dryRun.storage.open(dryRun.path);
    dryRun.operations.length = 0;
    await file.save(notes('new'));
    const count = dryRun.operations.length;
    const outcomes = { saved: 0, failed: 0 };
    const faults = ERRORS.flatMap((code) => [false, true].map((forEver) => ({ code, forEver })));
    for (let at = 1; at <= count; at += 1) {
      const ended = await Promise.all(faults.map((fault) => saveDespite({ at, ...fault })));
      for (const outcome of ended) outcomes[outcome] += 1;
    }
    expect(count).toBeGreaterThan(40);
    expect(outcomes.saved + outcomes.failed).toBe(count * faults.length);
    expect(Math.min(outcomes.saved, outcomes.failed)).toBeGreaterThan(100);
  });

  it('is not called saved when the disk takes only a part of each write', async () => {
    const fileSystem = faultyFileSystem(() => undefined);
    const partly = {
      ...fileSystem,
      open: async (path: string, flags: string, mode?: number) => {
        const file = await fileSystem.open(path, flags, mode);
        const write: typeof file.write = (...[bytes, offset, length, position]) =>
          file.write(bytes, offset, Math.min(length, 7), position);
        return { ...file, write };
      },
    };
    const { path, storage } = await aDeskWithFile({ fileSystem: partly });
    await (await storage.open(path)).save(notes('longer than seven bytes'));
    expect(await onDisk(path)).toEqual(notes('longer than seven bytes'));
  });

  it('is refused when what comes back from the disk is not what was written', async () => {
    let isLying = false;
    const fileSystem = faultyFileSystem((_number, name) => {
      if (name === 'file.sync') isLying = true;
    });
    const lying = {
      ...fileSystem,
      open: async (path: string, flags: string, mode?: number) => {
        if (isLying && path.endsWith('.tmp')) await writeFile(path, '{"bit": "rot"}');
        return fileSystem.open(path, flags, mode);
      },
    };
    const { path, storage } = await aDeskWithFile({ fileSystem: lying });
    const failure = await failureOf((await storage.open(path)).save(notes('new')));
    expect(failure).toEqual({ code: 'fileFailed', path, reason: 'READ_BACK_DIFFERS' });
    expect(await onDisk(path)).toEqual(notes('first'));
  });
});
