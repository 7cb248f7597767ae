import { copyFile, link, rename } from 'node:fs/promises';
import { temporaryPathOf } from '../storage/companionPaths';
import { realFileSystem } from '../storage/fileSystem';
import type { Surroundings } from '../storage/fileSystem';
import { retryRefusals } from '../storage/retryRefusals';
import { removeQuietly } from '../storage/writeTemporary';
import { asOpenDocument } from './exportPlace';

/** A finished file beside the one whose place it takes. */
export type Replacement = {
  readonly temporary: string;
  readonly target: string;
  /** There is a file at the target already. */
  readonly isThere: boolean;
};

/**
 * Gives several files their places, all of them or none: what was there is kept beside until the last one is in place, and
 * put back when one of them cannot be replaced. The temporary files that are left are the caller's to remove.
 */
export async function replaceTogether(
  replacements: readonly Replacement[],
  { fileSystem, patience }: Surroundings,
): Promise<void> {
  const kept = new Map<Replacement, string>();
  const placed: Replacement[] = [];
  try {
    for (const one of replacements) if (one.isThere) kept.set(one, await keepBeside(one.target));
    for (const one of replacements) {
      const place = () => fileSystem.rename(one.temporary, one.target);
      // Virus scanners and sync clients let go within seconds; Word holds an open document until it is closed.
      await retryRefusals(patience.refusalMs, place).catch((error: unknown) => {
        throw asOpenDocument(error, one.target);
      });
      placed.push(one);
    }
  } catch (error) {
    for (const one of placed.reverse()) await putBack(one, kept.get(one));
    for (const [one, path] of kept) if (!placed.includes(one)) await removeQuietly(path, realFileSystem);
    throw error;
  }
  for (const path of kept.values()) await removeQuietly(path, realFileSystem);
}

/** A second name for the file as it is, so that it is never away; where names cannot be given, a copy. */
async function keepBeside(target: string): Promise<string> {
  const beside = temporaryPathOf(target);
  await link(target, beside).catch(() => copyFile(target, beside));
  return beside;
}

async function putBack({ target }: Replacement, kept: string | undefined): Promise<void> {
  if (kept === undefined) await removeQuietly(target, realFileSystem);
  else await rename(kept, target);
}
