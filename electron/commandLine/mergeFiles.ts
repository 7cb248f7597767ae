import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { RegisterFile } from '../../shared/commands/storagePort';
import { AppError } from '../../shared/errors';
import type { Author } from '../../shared/history/makeEntry';
import { withMergeHistory } from '../../shared/history/mergeHistory';
import type { Copies } from '../../shared/history/mergeHistory';
import { withOutsideChanges } from '../../shared/history/withHistory';
import { mergeCopies } from '../../shared/merge/mergeCopies';
import { mergeRegisters } from '../../shared/merge/mergeRegisters';
import type { Merge } from '../../shared/merge/mergeRegisters';
import { REGISTER_VERSION } from '../../shared/register/register';
import type { Register } from '../../shared/register/register';
import { asAppError } from '../storage/fileFailures';
import { userName } from '../userName';
import { UsageError } from './arguments';
import { commandLineStorage } from './registerFiles';

export type MergePaths = {
  /** Undefined: what the two have in common is found in their histories. */
  readonly base: string | undefined;
  readonly mine: string;
  readonly theirs: string;
};

export type MergeOfFiles = { readonly merge: Merge; readonly mine: RegisterFile<Register> };

/**
 * Merges two versions of a register, as files. An empty base file means that there was none, as git gives when both sides
 * added the register.
 */
export async function mergeFiles(paths: MergePaths): Promise<MergeOfFiles> {
  const storage = commandLineStorage();
  const file = await storage.open(paths.mine);
  const [mine, theirs] = [file.current(), (await storage.open(paths.theirs)).current()];
  refuseUnfit(mine, theirs, paths.theirs);
  if (paths.base === undefined) {
    return { merge: orRefused(() => mergeCopies(toldCopies({ mine, theirs })), paths.theirs), mine: file };
  }
  const base = (await isEmpty(paths.base)) ? undefined : (await storage.open(paths.base)).current();
  if (base !== undefined) refuseUnfit(mine, base, paths.base);
  return { merge: orRefused(() => mergeRegisters(base, mine, theirs), paths.theirs), mine: file };
}

/** With the histories of both sides and an entry that joins them; files without a history stay so. */
export function withJoinedHistory(register: Register, { sides }: Merge): Register {
  const { mine, theirs } = sides;
  if (mine.history.length === 0 && theirs.history.length === 0) return register;
  return withMergeHistory(toldCopies({ mine, theirs }), register, author());
}

/** Each with what was changed without the program in its history; those that have none stay so. */
function toldCopies({ mine, theirs }: Copies): Copies {
  if (mine.history.length === 0 && theirs.history.length === 0) return { mine, theirs };
  return { mine: withOutsideChanges(mine, author()), theirs: withOutsideChanges(theirs, author()) };
}

function author(): Author {
  return { by: userName(), at: new Date().toISOString(), newId: randomUUID };
}

function orRefused(merge: () => Merge, path: string): Merge {
  try {
    return merge();
  } catch (error) {
    // The brain knows no files; what comes in is what cannot be taken up.
    if (!(error instanceof AppError) || !('path' in error.failure)) throw error;
    throw new AppError({ ...error.failure, path }, { cause: error });
  }
}

function refuseUnfit(mine: Register, other: Register, path: string): void {
  const version = Math.max(mine.version, other.version);
  // Merged by this version, what only the newer one knows would look like nobody's.
  if (version > REGISTER_VERSION) throw new AppError({ code: 'fileNewerVersion', path, version });
  if (other.id !== mine.id) throw new UsageError(`${path} holds another register, so it cannot be merged`);
}

async function isEmpty(path: string): Promise<boolean> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw asAppError(error, path);
  });
  return size === 0;
}
