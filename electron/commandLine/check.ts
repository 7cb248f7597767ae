import { isAsked } from '../../shared/checks/preflight';
import { localDate } from '../../shared/localDate';
import { UsageError, filesOf } from './arguments';
import type { Arguments, CliCommand } from './arguments';
import { checkedJson } from './checkJson';
import { checkLines } from './checkLines';
import { checked } from './checked';
import type { Checked } from './checked';
import { commandLineStorage } from './registerFiles';
import { readWithText } from './registerText';
import { relativeUri } from './relativeUri';
import { sarifLog } from './sarif';

/**
 * `check FILE`: what is open, what was accepted and for what reason, and what is on record; of one level or some rules
 * only, when these are asked for. Exit code 1 when Article 30 asks for more, or a level that the administrator asks as
 * well: an accepted finding is none of that.
 */
export const checkCommand: CliCommand = async (given) => {
  const [file] = filesOf(given, ['FILE']);
  if (given.json && given.sarif) throw new UsageError('--json and --sarif exclude each other');
  const { judged, output } = given.sarif
    ? await checkedAsSarif(file, given)
    : await checkedAsText(file, given);
  process.stdout.write(output);
  const minimum = given.host.policy.minimumRuleLevel;
  return judged.open.some((finding) => isAsked(finding, minimum)) ? 1 : 0;
};

type Written = Pick<Checked, 'judged'> & { readonly output: string };

async function checkedAsText(file: string, given: Arguments): Promise<Written> {
  const register = (await commandLineStorage().open(file)).current();
  const found = checked(register, localDate(new Date()), given);
  const { language, json } = given;
  const output = json ? asJson(checkedJson(found, language)) : `${checkLines(found, language).join('\n')}\n`;
  return { judged: found.judged, output };
}

async function checkedAsSarif(file: string, given: Arguments): Promise<Written> {
  const { register, text } = await readWithText(file);
  const found = checked(register, localDate(new Date()), given);
  const log = sarifLog(found, { text, uri: relativeUri(file), language: given.language });
  return { judged: found.judged, output: asJson(log) };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
