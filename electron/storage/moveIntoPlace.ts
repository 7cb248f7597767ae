import { AppError } from '../../shared/errors';
import { keptPathOf } from './companionPaths';
import { isRefusal } from './fileFailures';
import type { Surroundings } from './fileSystem';
import { readBytes, type FileContent } from './readBytes';
import { retryRefusals } from './retryRefusals';
import { removeQuietly } from './writeTemporary';

type Move = {
  readonly temporary: string;
  readonly target: string;
  readonly bytes: Buffer;
  /** Throws when the target is not what it should be; gives what will be replaced. */
  readonly check: () => Promise<FileContent | undefined>;
  readonly backUp: (replaced: Buffer) => Promise<void>;
};

/**
 * Puts a finished temporary file in the place of its target, and waits while another program holds the target. When it
 * never lets go, the version is kept beside it (fileInUse); after any other failure the temporary file is removed.
 */
export async function moveIntoPlace(move: Move, surroundings: Surroundings): Promise<void> {
  try {
    const replaced = await move.check();
    if (replaced !== undefined) await move.backUp(replaced.bytes);
    await renameWhenFree(move, surroundings);
  } catch (error) {
    if (!(error instanceof AppError && error.failure.code === 'fileInUse')) {
      await removeQuietly(move.temporary, surroundings.fileSystem);
    }
    throw error;
  }
}

async function renameWhenFree(move: Move, surroundings: Surroundings): Promise<void> {
  try {
    await retryRefusals(surroundings.patience.renameMs, async () => {
      // Each time again: while we wait, the program that holds the file may be writing another version of it.
      await move.check();
      await rename(move, surroundings);
    });
  } catch (error) {
    throw isRefusal(error) ? await keepVersion(move, error, surroundings) : error;
  }
}

async function rename(move: Move, surroundings: Surroundings): Promise<void> {
  try {
    await surroundings.fileSystem.rename(move.temporary, move.target);
  } catch (error) {
    if (!(await hasArrived(move, surroundings))) throw error;
  }
}

// A network file system may do the rename and lose the answer; asked again, the client then says ENOENT.
async function hasArrived({ target, bytes, temporary }: Move, surroundings: Surroundings): Promise<boolean> {
  try {
    const now = await readBytes(target, surroundings);
    if (!now.bytes.equals(bytes)) return false;
  } catch {
    return false;
  }
  await removeQuietly(temporary, surroundings.fileSystem);
  return true;
}

async function keepVersion(move: Move, cause: unknown, surroundings: Surroundings): Promise<AppError> {
  const { temporary, target } = move;
  const kept = keptPathOf(target, surroundings.now());
  const keptIn = await surroundings.fileSystem.rename(temporary, kept).then(
    () => kept,
    () => temporary,
  );
  return new AppError({ code: 'fileInUse', path: target, keptIn }, { cause });
}
