import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Surroundings } from '../../../electron/storage/fileSystem';
import { createRegisterStorage } from '../../../electron/storage/registerStorage';
import type { RegisterStorage } from '../../../shared/commands/storagePort';
import type { Failure } from '../../../shared/errors';
import { notes, notesCodec, type Notes } from './notesCodec';
import { temporaryFolder } from './temporaryFolder';
import { testSurroundings } from './testSurroundings';

/** A shared folder, a profile for backups, and the storage that works on them. */
export type Desk = {
  readonly folder: string;
  readonly path: string;
  readonly backups: string;
  readonly warnings: Failure[];
  readonly storage: RegisterStorage<Notes>;
};

/** A desk whose shared folder is empty. */
export async function aDesk(surroundings: Partial<Surroundings> = {}): Promise<Desk> {
  const home = await temporaryFolder();
  const folder = join(home, 'shared');
  const backups = join(home, 'profile', 'backups');
  await mkdir(folder);
  const warnings: Failure[] = [];
  const storage = createRegisterStorage(notesCodec, {
    backupFolder: backups,
    onWarning: (failure) => warnings.push(failure),
    surroundings: { ...testSurroundings, ...surroundings },
  });
  return { folder, path: join(folder, 'notes.ropa.json'), backups, warnings, storage };
}

/** A desk with a register that holds one note, `first`. */
export async function aDeskWithFile(surroundings: Partial<Surroundings> = {}): Promise<Desk> {
  const desk = await aDesk(surroundings);
  await writeFile(desk.path, notesCodec.encode(notes('first')));
  return desk;
}

/** What stands in a JSON file now. */
export async function onDisk(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Matches the AppError of a failure. */
export function failing(failure: Failure): unknown {
  return expect.objectContaining({ failure }) as unknown;
}
