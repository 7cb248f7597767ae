import { parseArgs } from 'node:util';
import { SCHEMA_RULES } from '../../shared/checks/missingFindings';
import { WRONG_RULES } from '../../shared/checks/wrongFindings';
import { RULE_FACTS } from '../../shared/checks/ruleFacts';
import { AppError } from '../../shared/errors';
import { LEVELS } from '../../shared/fields/fieldInfo';
import { failureText } from '../../shared/i18n/errorTexts';
import { LANGUAGES } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { checkCommand } from './check';
import { checkReportCommand } from './checkReport';
import { oneLine } from './terminal';
import { diffCommand } from './diff';
import { eraseCommand } from './erase';
import { exportCommand } from './export';
import { extractCommand } from './extract';
import { fmtCommand } from './fmt';
import { gitMergeDriverCommand } from './gitMergeDriver';
import { gitResolveCommand } from './gitResolve';
import { HISTORY_OPTIONS, historyArguments } from './historyArguments';
import { lockCommand, passphraseCommand, unlockCommand } from './lock';
import { logCommand } from './log';
import { mergeCommand } from './merge';
import { MERGE_OPTIONS, mergeArguments } from './mergeArguments';
import { PASSPHRASE_OPTIONS, passphraseArguments } from './passphraseArguments';
import { createPassphrases } from './passphrases';
import { beginCommand } from './registerFiles';
import { REPORT_OPTIONS, reportArguments } from './reportArguments';
import { sampleCommand } from './sample';
import { schemaCommand } from './schema';
import { showCommand } from './show';
import { USAGE } from './usage';
import type { Arguments, CliCommand, CommandLineHost } from './arguments';
import { UsageError } from './arguments';
import { refuseSwitchedOff } from './switchedOff';
import { verifyCommand } from './verify';

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  sample: sampleCommand,
  check: checkCommand,
  export: exportCommand,
  schema: schemaCommand,
  'check-report': checkReportCommand,
  verify: verifyCommand,
  merge: mergeCommand,
  'git-merge-driver': gitMergeDriverCommand,
  'git-resolve': gitResolveCommand,
  fmt: fmtCommand,
  log: logCommand,
  show: showCommand,
  diff: diffCommand,
  extract: extractCommand,
  erase: eraseCommand,
  lock: lockCommand,
  unlock: unlockCommand,
  passphrase: passphraseCommand,
};

/** Exit codes of every command: done and nothing to report; findings at level A30; could not do it. */
export const EXIT = { good: 0, findings: 1, failed: 2 } as const;

/** Runs one command; writes results to stdout, one clear line of trouble to stderr. Gives the exit code. */
export async function runCommandLine(argv: readonly string[], host: CommandLineHost): Promise<number> {
  let language: Language = host.policy.language ?? 'nl';
  try {
    const parsed = parsedArguments(argv, host);
    language = parsed.language;
    if (parsed.help) {
      process.stdout.write(USAGE);
      return EXIT.good;
    }
    const command = Object.hasOwn(COMMANDS, parsed.command) ? COMMANDS[parsed.command] : undefined;
    if (command === undefined) throw new UsageError(`unknown command "${parsed.command}"`);
    refuseSwitchedOff(parsed);
    beginCommand(createPassphrases(parsed.passphrase, language), host.policy.encryptionRequired === true);
    return await command(parsed);
  } catch (error) {
    process.stderr.write(`${oneLine(troubleLine(language, error))}\n`);
    return EXIT.failed;
  }
}

function parsedArguments(argv: readonly string[], host: CommandLineHost): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        sarif: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        lang: { type: 'string' },
        level: { type: 'string' },
        only: { type: 'string' },
        ...REPORT_OPTIONS,
        ...MERGE_OPTIONS,
        ...HISTORY_OPTIONS,
        ...PASSPHRASE_OPTIONS,
      },
    });
    const [command = '', ...files] = positionals;
    return {
      command,
      files,
      json: values.json,
      sarif: values.sarif,
      force: values.force,
      report: reportArguments(values, oneOf),
      merge: mergeArguments(values),
      history: historyArguments(values),
      passphrase: passphraseArguments(values),
      help: values.help || command === 'help',
      language: oneOf(LANGUAGES, '--lang', values.lang ?? host.policy.language ?? 'nl'),
      host,
      level: values.level === undefined ? undefined : oneOf(LEVELS, '--level', values.level),
      only: values.only === undefined ? [] : rulesNamed(values.only),
    };
  } catch (error) {
    // parseArgs throws a TypeError whose message is already one clear sentence.
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

function oneOf<const Choice extends string>(
  choices: readonly Choice[],
  option: string,
  given: string,
): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new UsageError(`${option} takes ${choices.join(', ')}, not "${given}"`);
  return found;
}

/** The rules of a list such as "RET-01,rec-02". A misspelt one would find nothing, and look like good news. */
function rulesNamed(list: string): readonly string[] {
  const known = new Map(
    [...RULE_FACTS.keys(), ...WRONG_RULES, ...SCHEMA_RULES].map((id) => [id.toUpperCase(), id]),
  );
  return list.split(',').map((given) => {
    const rule = known.get(given.trim().toUpperCase());
    if (rule === undefined) throw new UsageError(`--only knows no rule "${given.trim()}"`);
    return rule;
  });
}

function troubleLine(language: Language, error: unknown): string {
  if (error instanceof AppError) {
    const { title, what } = failureText(language, error.failure);
    return `ropa: ${title}. ${what} (${error.failure.code})`;
  }
  if (error instanceof UsageError) return `ropa: ${error.message}; see "ropa --help"`;
  return `ropa: unexpected: ${error instanceof Error ? error.message : 'unknown error'}`;
}
