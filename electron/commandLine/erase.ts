import { randomUUID } from 'node:crypto';
import { eraseName, placesNaming } from '../../shared/history/eraseName';
import { thingName } from '../../shared/history/thingName';
import { eraseTexts } from '../../shared/i18n/eraseTexts';
import { thingTexts } from '../../shared/i18n/historyTexts';
import { historyVerdictTexts } from '../../shared/i18n/historyVerdictTexts';
import { say, sayCount } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { historyPageTexts } from '../../shared/i18n/windowTexts/historyPageTexts';
import type { Register } from '../../shared/register/register';
import { userName } from '../userName';
import { filesOf, UsageError } from './arguments';
import type { Arguments, CliCommand } from './arguments';
import { commandLineStorage } from './registerFiles';
import { oneLine } from './terminal';

const SHORTEST_NAME = 2;

/**
 * `erase FILE NAME`: takes a name out of the history of a register, which still verifies. Without --force it only tells
 * what would be erased and what would not, with exit code 1.
 */
export const eraseCommand: CliCommand = async (given) => {
  const name = nameIn(given);
  const [path] = filesOf({ ...given, files: given.files.slice(0, 1) }, ['FILE']);
  const file = await commandLineStorage().open(path);
  const author = { by: userName(), at: new Date().toISOString(), newId: randomUUID };
  const { register, erased } = eraseName(file.current(), name, author);
  const isWritten = erased > 0 && given.force;
  if (isWritten) await file.save(register);
  const outcome = { erased, isWritten, still: stillNaming(file.current(), name, given.language) };
  process.stdout.write(given.json ? asJson(file.current(), outcome) : asLines(outcome, given.language));
  return erased > 0 && !isWritten ? 1 : 0;
};

function nameIn({ files }: Arguments): string {
  const [file, given, ...others] = files;
  const name = given?.trim() ?? '';
  if (file === undefined || others.length > 0) throw new UsageError('erase takes FILE NAME');
  // One letter would take most of the history with it.
  if (name.length < SHORTEST_NAME)
    throw new UsageError(`erase takes a NAME of ${SHORTEST_NAME} characters or more`);
  return name;
}

type Outcome = { readonly erased: number; readonly isWritten: boolean; readonly still: readonly string[] };

function stillNaming(register: Register, name: string, language: Language): readonly string[] {
  return placesNaming(register, name).map(([{ part }, record]) =>
    part === 'register'
      ? say(language, historyVerdictTexts.thisRegister)
      : say(language, thingTexts[part], { name: thingName(part, record, language) }),
  );
}

function asLines({ erased, isWritten, still }: Outcome, language: Language): string {
  const told = isWritten ? historyPageTexts.erased : eraseTexts.would;
  const lines = [
    erased === 0 ? say(language, historyPageTexts.erasedNone) : sayCount(language, told, erased),
    ...(still.length === 0 ? [] : [sayCount(language, eraseTexts.still, still.length)]),
    ...still.map((place) => `- ${place}`),
    `${say(language, historyPageTexts.eraseNot)}:`,
    ...historyPageTexts.eraseNotList.map((text) => `- ${say(language, text)}`),
    ...(erased > 0 && !isWritten ? [say(language, eraseTexts.warning)] : []),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

function asJson({ id }: Register, { erased, isWritten, still }: Outcome): string {
  return `${JSON.stringify({ registerId: id, entries: erased, written: isWritten, stillNamed: still }, null, 2)}\n`;
}
