import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { RegisterStorage } from '../../shared/commands/storagePort';
import { isLockedName, lockedPathOf } from '../../shared/commands/lockNames';
import { AppError } from '../../shared/errors';
import { mergeOutcomeTexts } from '../../shared/i18n/mergeTexts';
import { say } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import type { Choice, Choices } from '../../shared/merge/conflict';
import type { Merge } from '../../shared/merge/mergeRegisters';
import { conflictSentence } from '../../shared/merge/mergeSentences';
import { parseStrictJson } from '../../shared/register/strictJson';
import { decodeBytes } from '../storage/decodeBytes';
import { asAppError } from '../storage/fileFailures';
import { plainBytesOf, storageFor } from './registerFiles';

/** Another mark than a register's, so that nobody takes this file for a copy of one. */
const FORMAT = 'verwerkingsregister-conflicts';

const choice = z.union([z.enum(['mine', 'theirs', 'base', 'both']), z.strictObject({ value: z.unknown() })]);

const conflictsSchema = z.looseObject({
  format: z.literal(FORMAT),
  conflicts: z.array(z.looseObject({ id: z.string(), choice: choice.nullable() })),
});

/** Where the conflicts of a register are written: beside it, and locked as it is, for they hold what it holds. */
export function conflictsPathOf(register: string): string {
  const stem = register.replace(/(\.ropa)?\.json(\.age)?$/i, '');
  const path = `${stem}.conflicts.json`;
  return isLockedName(register) ? lockedPathOf(path) : path;
}

export type Asked = { readonly merge: Merge; readonly choices: Choices; readonly language: Language };

/** Writes every conflict with what each side says, and room for an answer. */
export async function writeConflicts(path: string, { merge, choices, language }: Asked): Promise<void> {
  const conflicts = merge.conflicts.map((conflict) => {
    const { id, kind, canBoth, base, mine, theirs } = conflict;
    const sentence = conflictSentence(merge, conflict, language);
    return { id, sentence, kind, canBoth, base, mine, theirs, choice: choices[id] ?? null };
  });
  const content = { format: FORMAT, registerId: merge.register.id, conflicts };
  await conflictsStorage().create(path, content, { replace: true });
}

/** The answers that somebody filled in; those that still are null are left out. */
export async function readChoices(path: string): Promise<Choices> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw asAppError(error, path);
  });
  const parsed = conflictsSchema.safeParse(
    parseStrictJson(decodeBytes(await plainBytesOf(bytes, path), path), path),
  );
  if (!parsed.success) {
    const where = (parsed.error.issues[0]?.path ?? []).map(String).join('.');
    throw new AppError({ code: 'answerUnfit', path, where }, { cause: parsed.error });
  }
  return Object.fromEntries(
    parsed.data.conflicts.flatMap(({ id, choice: given }): [string, Choice][] =>
      given === null ? [] : [[id, given]],
    ),
  );
}

/** What is said under questions that wait, above the place of the file that holds them. */
export function howToAnswer(language: Language): string {
  return say(language, mergeOutcomeTexts.howToAnswer, { own: '{"value": …}' });
}

function conflictsStorage(): RegisterStorage<unknown> {
  const codec = {
    decode: (data: unknown) => ({ data, version: 'current' as const }),
    encode: (data: unknown) => `${JSON.stringify(data, null, 2)}\n`,
  };
  return storageFor(codec);
}
