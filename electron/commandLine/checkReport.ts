import { documentRuleTexts, problemsCount, unreadableTexts } from '../../shared/i18n/reportCheckTexts';
import { say, sayCount } from '../../shared/i18n/text';
import { checkDocument } from '../word/check/checkDocument';
import { filesOf } from './arguments';
import type { CliCommand } from './arguments';
import { readDocument } from './documentFile';
import { oneLine } from './terminal';

/**
 * `check-report FILE.docx`: whether anybody can read the document and any program can open it, one defect a line. Exit
 * code 1 when there is one.
 */
export const checkReportCommand: CliCommand = async (given) => {
  const [file] = filesOf(given, ['FILE.docx']);
  const problems = checkDocument(await readDocument(file));
  if (typeof problems === 'string') {
    process.stderr.write(`ropa: ${say(given.language, unreadableTexts[problems])}\n`);
    return 2;
  }
  if (given.json) process.stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`);
  else {
    const lines = problems.map(({ rule, where }) =>
      oneLine(`${rule} · ${say(given.language, documentRuleTexts[rule])} · ${where}`),
    );
    const count = sayCount(given.language, problemsCount, problems.length);
    process.stdout.write(`${[...lines, count].join('\n')}\n`);
  }
  return problems.length === 0 ? 0 : 1;
};
