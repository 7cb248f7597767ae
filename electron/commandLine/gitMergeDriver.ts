import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../shared/errors';
import { mergeOutcomeTexts } from '../../shared/i18n/mergeTexts';
import { sayCount } from '../../shared/i18n/text';
import { conflictSentence } from '../../shared/merge/mergeSentences';
import { asAppError } from '../storage/fileFailures';
import { isLocked } from '../storage/locking/ageFile';
import { baseFolder, UsageError } from './arguments';
import type { CliCommand } from './arguments';
import { conflictsPathOf, howToAnswer, writeConflicts } from './conflictsFile';
import { mergeFiles, withJoinedHistory } from './mergeFiles';
import { oneLine } from './terminal';

/**
 * `git-merge-driver %O %A %B [%P]`, as git calls it: the result goes into %A, which stays a register that can be opened.
 * With exit code 1 git says that the file is in conflict; then %A holds mine at every question, and the questions are
 * beside the file that git is merging.
 */
export const gitMergeDriverCommand: CliCommand = async ({ files, language }) => {
  const [base, mine, theirs, name] = files.map((file) => path.resolve(baseFolder(), file));
  if (base === undefined || mine === undefined || theirs === undefined || files.length > 4) {
    throw new UsageError('git-merge-driver takes %O %A %B and, better, %P');
  }
  for (const file of [base, mine, theirs]) await refuseLocked(file, name ?? mine);
  const { merge, mine: file } = await mergeFiles({ base, mine, theirs });
  await file.save(withJoinedHistory(merge.register, merge));
  const { conflicts } = merge;
  if (conflicts.length === 0) return 0;
  const conflictsFile = conflictsPathOf(name ?? mine);
  await writeConflicts(conflictsFile, { merge, choices: {}, language });
  const lines = [
    ...conflicts.map((conflict) => `? ${conflictSentence(merge, conflict, language)}`),
    sayCount(language, mergeOutcomeTexts.conflicts, conflicts.length),
    howToAnswer(language),
    conflictsFile,
  ];
  // Git shows what a merge driver says on either stream; standard output may be read by the script that called git.
  process.stderr.write(`${lines.map(oneLine).join('\n')}\n`);
  return 1;
};

// Git gives its own temporary files, so it is the content that tells; and nobody may be there to answer.
async function refuseLocked(file: string, path: string): Promise<void> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw asAppError(error, file);
  });
  if (isLocked(bytes)) throw new AppError({ code: 'mergeLocked', path });
}
