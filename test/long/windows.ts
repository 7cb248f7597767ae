import { readFile, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { registerCodec } from '../../electron/registerCodec';
import { createRescue } from '../../electron/storage/rescue';
import type { FileSystem } from '../../electron/storage/fileSystem';
import { createRegisterStorage } from '../../electron/storage/registerStorage';
import type { Commands } from '../../shared/commands/answer';
import { createCommands } from '../../shared/commands/commands';
import { newSession } from '../../shared/commands/session';
import type { Session } from '../../shared/commands/session';
import type { RegisterFile, RegisterStorage } from '../../shared/commands/storagePort';
import { encodeRegister } from '../../shared/register/canonical';
import { decodeRegister } from '../../shared/register/codec';
import type { Register } from '../../shared/register/register';
import { parseStrictJson } from '../../shared/register/strictJson';
import { COUNTABLE } from '../electron/storage/testSurroundings';
import { faultyFileSystem, systemError } from '../electron/storage/faultyFileSystem';
import { fakeWorld } from '../shared/commands/fakePorts';

/** A window with its own process, as far as files go: real files, its own memory. */
export type TestWindow = {
  readonly commands: Commands;
  readonly session: Session;
  /** Chooses a file in the system's dialog. */
  readonly chooses: (path: string) => void;
  /** From so many file operations on nothing works any more; 0 for never. */
  readonly dieAfter: (operations: number) => void;
};

// Whoever waits, waits for a lock of somebody who is dead.
const PATIENCE = { ...COUNTABLE, renameMs: 10, refusalMs: 10, staleLockMs: 5, lockMs: 60_000 };

export function openWindowOn(backups: string): TestWindow {
  let diesAt = 0;
  const faulty = faultyFileSystem((number) => {
    if (diesAt > 0 && number >= diesAt) throw systemError('EIO');
  });
  const storage = unwatched(
    createRegisterStorage(registerCodec, {
      backupFolder: backups,
      onWarning: () => undefined,
      surroundings: { patience: PATIENCE, fileSystem: faulty satisfies FileSystem },
    }),
  );
  const world = fakeWorld();
  const session = newSession();
  const ports = {
    ...world.ports,
    ...{ storage, rescue: createRescue(backups), newId: () => randomUUID() },
    clock: { now: () => new Date().toISOString(), today: () => '2026-11-25' },
  };
  return {
    commands: createCommands(ports, session),
    session,
    chooses: (path) => (world.person.opens = path),
    dieAfter: (operations) => {
      diesAt = operations === 0 ? 0 : faulty.operations.length + operations;
    },
  };
}

// What others save is found by the next save: a timer would make the same seed do something else each time.
function unwatched(storage: RegisterStorage<Register>): RegisterStorage<Register> {
  const still = (file: RegisterFile<Register>): RegisterFile<Register> => ({
    ...file,
    get access() {
      return file.access;
    },
    watch: () => () => undefined,
  });
  return {
    ...storage,
    open: async (path) => still(await storage.open(path)),
    create: async (path, data, how) => still(await storage.create(path, data, how)),
  };
}

/** The register as it stands on the disk, read as strictly as the program reads it. */
export async function onDisk(path: string): Promise<Register> {
  return registerOf(await readFile(path, 'utf8'), path);
}

export function registerOf(text: string, path: string): Register {
  return decodeRegister(parseStrictJson(text, path), path).data;
}

/** What a text editor does. */
export async function writeOutside(path: string, register: Register): Promise<void> {
  await writeFile(path, encodeRegister(register));
}
