import { countByLevel, findingLine, findingMessage, findingsOf } from '../../shared/checks/findings';
import type { Finding } from '../../shared/checks/findings';
import { LEVELS } from '../../shared/fields/fieldInfo';
import { pathLabel } from '../../shared/fields/pathLabel';
import { checkTexts } from '../../shared/i18n/checkTexts';
import type { Language } from '../../shared/i18n/text';
import { say } from '../../shared/i18n/text';
import { COLLECTIONS } from '../../shared/register/register';
import { localDate } from '../../shared/localDate';
import { filesOf } from './arguments';
import type { Arguments, CliCommand } from './arguments';
import { oneLine } from './terminal';
import { commandLineStorage } from './registerFiles';

/**
 * `check FILE`: what the rules find and what is missing, one line each, and a count per level; of one level or some rules
 * only, when these are asked for. Exit code 1 when Article 30 asks for more.
 */
export const checkCommand: CliCommand = async (given) => {
  const [file] = filesOf(given, ['FILE']);
  const register = (await commandLineStorage().open(file)).current();
  const findings = findingsOf(register, localDate(new Date())).filter((finding) =>
    isAskedFor(finding, given),
  );
  process.stdout.write(
    given.json ? asJson(register.id, findings, given.language) : asLines(findings, given.language),
  );
  return countByLevel(findings).A30 > 0 ? 1 : 0;
};

function isAskedFor({ level, rule }: Finding, asked: Pick<Arguments, 'level' | 'only'>): boolean {
  return (
    (asked.level === undefined || asked.level === level) &&
    (asked.only.length === 0 || asked.only.includes(rule))
  );
}

function asLines(findings: readonly Finding[], language: Language): string {
  const counts = countByLevel(findings);
  const lines = findings
    .map((finding) => `${finding.level} · ${findingLine(language, finding)}`)
    .map(oneLine);
  const summary = LEVELS.map(
    (level) => `${level} ${say(language, checkTexts.levels[level])}: ${counts[level]}`,
  );
  return `${[...lines, ...summary].join('\n')}\n`;
}

function asJson(registerId: string, findings: readonly Finding[], language: Language): string {
  const rows = findings.map((finding) => ({
    ...finding,
    field: pathLabel(COLLECTIONS[finding.collection], finding.path, language),
    message: findingMessage(language, finding),
  }));
  return `${JSON.stringify({ registerId, counts: countByLevel(findings), findings: rows }, null, 2)}\n`;
}
