import { differences } from '../../shared/history/differences';
import type { Difference } from '../../shared/history/differences';
import { historyTexts } from '../../shared/i18n/historyTexts';
import { say } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { filesOf } from './arguments';
import type { CliCommand } from './arguments';
import { commandLineStorage } from './registerFiles';
import { oneLine } from './terminal';

/** `diff A B`: what is another in B, field by field. Exit code 0 when they say the same, 1 when they do not. */
export const diffCommand: CliCommand = async (given) => {
  const [one, other] = filesOf(given, ['A', 'B']);
  const [before, after] = [await commandLineStorage().open(one), await commandLineStorage().open(other)];
  const found = differences(before.current(), after.current(), given.language);
  process.stdout.write(given.json ? asJson(found) : asLines(found, given.language));
  return found.length === 0 ? 0 : 1;
};

function asLines(found: readonly Difference[], language: Language): string {
  if (found.length === 0) return `${say(language, historyTexts.same)}\n`;
  const lines = found.flatMap(({ name, sentences }) =>
    sentences.map((sentence) => (name === '' ? `${sentence}.` : `${name} · ${sentence}.`)),
  );
  return `${lines.map(oneLine).join('\n')}\n`;
}

function asJson(found: readonly Difference[]): string {
  const rows = found.map(({ changes, ...difference }) => ({
    ...difference,
    changes: changes.map(({ path, from, to }) => ({ path, from, to })),
  }));
  return `${JSON.stringify({ differences: rows }, null, 2)}\n`;
}
