import { parseArgs } from 'node:util';
import { AppError } from '../../shared/errors';
import { failureText } from '../../shared/i18n/errorTexts';
import type { Language } from '../../shared/i18n/text';
import { checkCommand } from './check';
import { exportCommand } from './export';
import { sampleCommand } from './sample';
import { schemaCommand } from './schema';
import { USAGE } from './usage';
import type { Arguments, CliCommand } from './arguments';
import { UsageError } from './arguments';

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  sample: sampleCommand,
  check: checkCommand,
  export: exportCommand,
  schema: schemaCommand,
};

/** Exit codes of every command: done and nothing to report; findings at level A30; could not do it. */
export const EXIT = { good: 0, findings: 1, failed: 2 } as const;

/** Runs one command; writes results to stdout, one clear line of trouble to stderr. Gives the exit code. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let language: Language = 'nl';
  try {
    const parsed = parsedArguments(argv);
    language = parsed.language;
    if (parsed.help) {
      process.stdout.write(USAGE);
      return EXIT.good;
    }
    const command = COMMANDS[parsed.command];
    if (command === undefined) throw new UsageError(`unknown command "${parsed.command}"`);
    return await command(parsed);
  } catch (error) {
    process.stderr.write(`${troubleLine(language, error)}\n`);
    return EXIT.failed;
  }
}

function parsedArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'nl' },
      },
    });
    const { lang, ...flags } = values;
    if (lang !== 'nl' && lang !== 'en') throw new UsageError(`--lang takes nl or en, not "${lang}"`);
    const [command = '', ...files] = positionals;
    return { ...flags, help: flags.help || command === 'help', language: lang, command, files };
  } catch (error) {
    // parseArgs throws a TypeError whose message is already one clear sentence.
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

function troubleLine(language: Language, error: unknown): string {
  if (error instanceof AppError) {
    const { title, what } = failureText(language, error.failure);
    return `ropa: ${title}. ${what} (${error.failure.code})`.replace(/\s+/g, ' ').replace('..', '.');
  }
  if (error instanceof UsageError) return `ropa: ${error.message}; see "ropa --help"`;
  return `ropa: unexpected: ${error instanceof Error ? error.message : 'unknown error'}`;
}
