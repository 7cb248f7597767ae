import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { isSameContent } from '../../shared/register/sameContent';
import { filesOf, UsageError } from './arguments';
import type { Arguments, CliCommand } from './arguments';
import { conflictsPathOf } from './conflictsFile';
import { mergeCommand } from './merge';
import { mergeFiles } from './mergeFiles';
import type { MergePaths } from './mergeFiles';
import { commandLineStorage } from './registerFiles';

const run = promisify(execFile);
const MOST_BYTES = 250 * 1024 * 1024;
/** As git numbers what it keeps of a file in conflict. */
const STAGES = ['base', 'mine', 'theirs'] as const;

/**
 * `git-resolve FILE`: finishes a merge that stopped at questions, with the answers that were filled in beside the file.
 * The three versions come from git, which keeps them until the file is added. Exit code 1 while a question is open.
 */
export const gitResolveCommand: CliCommand = async (given) => {
  const [file] = filesOf(given, ['FILE']);
  const folder = await mkdtemp(path.join(tmpdir(), 'ropa-'));
  try {
    const sides = await sidesInGit(file, folder);
    if (!given.force) await refuseEdited(file, sides);
    return await mergeCommand(asMerge(given, file, sides));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

function asMerge(given: Arguments, file: string, { base, mine, theirs }: MergePaths): Arguments {
  const choices = given.merge.choices ?? conflictsPathOf(file);
  // Now that nothing of the file itself can be lost.
  return {
    ...given,
    ...{ command: 'merge', files: [base ?? '', mine, theirs], force: true },
    merge: { ...given.merge, output: file, choices },
  };
}

async function sidesInGit(file: string, folder: string): Promise<MergePaths> {
  const paths = STAGES.map((name) => path.join(folder, `${name}.ropa.json`));
  const found = await Promise.all(STAGES.map((_name, index) => stageOf(file, index + 1)));
  // Only the base may be missing: then both branches added the file.
  if (found[1] === undefined || found[2] === undefined) {
    throw new UsageError(`git keeps no two versions of ${file}: it is not in conflict, or was added since`);
  }
  for (const [index, bytes] of found.entries()) {
    await writeFile(paths[index] ?? '', bytes ?? Buffer.alloc(0), { mode: 0o600 });
  }
  const [base, mine = '', theirs = ''] = paths;
  return { base, mine, theirs };
}

async function stageOf(file: string, stage: number): Promise<Buffer | undefined> {
  const [cwd, name] = [path.dirname(file), path.basename(file)];
  try {
    const how = { cwd, encoding: 'buffer', maxBuffer: MOST_BYTES } as const;
    return (await run('git', ['show', `:${stage}:./${name}`], how)).stdout;
  } catch {
    return undefined;
  }
}

/** What somebody did to the file since git stopped would be lost: it is not in any of the three versions. */
async function refuseEdited(file: string, sides: MergePaths): Promise<void> {
  const now = (await commandLineStorage().open(file)).current();
  const { merge } = await mergeFiles(sides);
  const told = { ...merge.register, history: [], savedBy: '' };
  if (isSameContent({ ...now, history: [], savedBy: '' }, told)) return;
  throw new UsageError(`${file} was changed since git merged it; --force takes the versions of git instead`);
}
