import path from 'node:path';
import { mergeOutcomeTexts } from '../../shared/i18n/mergeTexts';
import { say, sayCount } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { AppError } from '../../shared/errors';
import type { Choices } from '../../shared/merge/conflict';
import { resolve } from '../../shared/merge/mergeRegisters';
import type { Register } from '../../shared/register/register';
import type { Merge } from '../../shared/merge/mergeRegisters';
import { conflictSentence, danglingSentence, incomingSentences } from '../../shared/merge/mergeSentences';
import { baseFolder, filesOf, UsageError } from './arguments';
import type { Arguments, CliCommand } from './arguments';
import { conflictsPathOf, howToAnswer, readChoices, writeConflicts } from './conflictsFile';
import { mergeFiles, withJoinedHistory } from './mergeFiles';
import type { MergeOfFiles, MergePaths } from './mergeFiles';
import { commandLineStorage, makeFolderOf } from './registerFiles';
import { oneLine } from './terminal';

/**
 * `merge [BASE] MINE THEIRS -o OUT`: OUT is written whole when there is no question left, and not at all when there is; with
 * --keep-mine it is written all the same, and holds mine at every question. Exit code 1 when questions are left.
 */
export const mergeCommand: CliCommand = async (given) => {
  const paths = pathsOf(given);
  const out = asPath(given.merge.output);
  if (out === undefined) throw new UsageError('merge needs -o OUT');
  const files = await mergeFiles(paths);
  const answers = asPath(given.merge.choices);
  const choices = answers === undefined ? {} : await readChoices(answers);
  const register = orUnfit(() => resolve(files.merge, choices), answers);
  const outcome = await written(files, { out, choices, register, given });
  process.stdout.write(given.json ? asJson(outcome, given.language) : asLines(outcome, given.language));
  return outcome.open.length === 0 ? 0 : 1;
};

function pathsOf(given: Arguments): MergePaths {
  if (given.files.length === 2) {
    const [mine, theirs] = filesOf(given, ['MINE', 'THEIRS']);
    return { base: undefined, mine, theirs };
  }
  const [base, mine, theirs] = filesOf(given, ['BASE', 'MINE', 'THEIRS']);
  return { base, mine, theirs };
}

function asPath(file: string | undefined): string | undefined {
  return file === undefined || file === '' ? undefined : path.resolve(baseFolder(), file);
}

/** The brain knows no files; the person who filled one in wants to know which. */
function orUnfit(answered: () => Register, answers: string | undefined): Register {
  try {
    return answered();
  } catch (error) {
    const isUnfit = error instanceof AppError && error.failure.code === 'invalidInput';
    if (!isUnfit || answers === undefined) throw error;
    const { where } = error.failure;
    throw new AppError({ code: 'answerUnfit', path: answers, where }, { cause: error });
  }
}

type Writing = {
  readonly out: string;
  readonly choices: Choices;
  /** With the answers. */
  readonly register: Register;
  readonly given: Arguments;
};

async function written({ merge, mine }: MergeOfFiles, writing: Writing): Promise<Outcome> {
  const { out, choices, given } = writing;
  const open = merge.conflicts.filter(({ id }) => !Object.hasOwn(choices, id));
  const register = withJoinedHistory(writing.register, merge);
  await makeFolderOf(out);
  const conflictsFile = open.length === 0 ? null : conflictsPathOf(out);
  if (conflictsFile !== null)
    await writeConflicts(conflictsFile, { merge, choices, language: given.language });
  const isWritten = open.length === 0 || given.merge.keepMine;
  // Written over mine, that must be what was read just now.
  if (isWritten && out === mine.path && given.force) await mine.save(register);
  else if (isWritten) await commandLineStorage().create(out, register, { replace: given.force });
  return { merge, open, written: isWritten ? out : null, conflictsFile };
}

type Outcome = {
  readonly merge: Merge;
  /** The conflicts that nobody answered. */
  readonly open: Merge['conflicts'];
  readonly written: string | null;
  readonly conflictsFile: string | null;
};

function asLines({ merge, open, written, conflictsFile }: Outcome, language: Language): string {
  const lines = [
    ...incomingSentences(merge, language),
    ...merge.dangling.map((reference) => danglingSentence(merge, reference, language)),
    ...open.map((conflict) => `? ${conflictSentence(merge, conflict, language)}`),
    sayCount(language, mergeOutcomeTexts.incoming, merge.incoming.length),
    ...(open.length === 0 ? [] : waiting(merge, open.length, language)),
    ...[written, conflictsFile].filter((file) => file !== null),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

function waiting({ sides }: Merge, count: number, language: Language): readonly string[] {
  return [
    sayCount(language, mergeOutcomeTexts.conflicts, count),
    ...(sides.base === undefined ? [say(language, mergeOutcomeTexts.noBase)] : []),
    howToAnswer(language),
  ];
}

function asJson({ merge, open, written, conflictsFile }: Outcome, language: Language): string {
  const outcome = {
    ...{ registerId: merge.register.id, written, conflictsFile },
    incoming: merge.incoming,
    sentences: incomingSentences(merge, language),
    dangling: merge.dangling.map((reference) => ({
      ...reference,
      sentence: danglingSentence(merge, reference, language),
    })),
    conflicts: open.map((conflict) => ({
      ...conflict,
      sentence: conflictSentence(merge, conflict, language),
    })),
  };
  return `${JSON.stringify(outcome, null, 2)}\n`;
}
