import path from 'node:path';
import type { Level } from '../../shared/fields/fieldInfo';
import type { Language } from '../../shared/i18n/text';
import type { HistoryArguments } from './historyArguments';
import type { Policy } from '../../shared/policy/policy';
import type { Child } from '../word/childMessages';
import type { MergeArguments } from './mergeArguments';
import type { PassphraseArguments } from './passphraseArguments';
import type { ReportArguments } from './reportArguments';

export type Arguments = {
  readonly command: string;
  readonly files: readonly string[];
  readonly language: Language;
  /** Only findings of this level; undefined for all. */
  readonly level: Level | undefined;
  /** Only findings of these rules; empty for all. */
  readonly only: readonly string[];
  readonly json: boolean;
  readonly sarif: boolean;
  readonly force: boolean;
  /** For whom, in what state and about what `export` makes its report. */
  readonly report: ReportArguments;
  /** What `merge` and `fmt` do with their files. */
  readonly merge: MergeArguments;
  /** Which state of the history `log`, `show` and `verify` are about. */
  readonly history: HistoryArguments;
  /** Where the passphrases of locked registers come from. */
  readonly passphrase: PassphraseArguments;
  readonly help: boolean;
  readonly host: CommandLineHost;
};

/** What the command line runs in: Node, or the packaged program. */
export type CommandLineHost = {
  /** What the administrator of this computer settled. */
  readonly policy: Policy;
  /** Starts one of our own files in a process beside this one. */
  readonly startChild: (file: URL) => Child;
};

/** Runs one command with its arguments; gives the exit code. */
export type CliCommand = (given: Arguments) => Promise<number>;

/** The call itself is wrong; the message says how, in the terminal's own English. */
export class UsageError extends Error {}

/** Exactly these files, as absolute paths. */
export function filesOf<const Names extends readonly string[]>(
  given: Arguments,
  names: Names,
): { readonly [Index in keyof Names]: string } {
  if (given.files.length !== names.length) {
    throw new UsageError(`${given.command} takes ${names.length === 0 ? 'no file' : names.join(' ')}`);
  }
  if (given.files.includes('')) throw new UsageError('a file name is empty');
  // As many paths as names, which the check above made sure of.
  return given.files.map((file) => path.resolve(baseFolder(), file)) as { [Index in keyof Names]: string };
}

/** Where the person is. npm runs scripts in the project's folder, so it tells that apart. */
export function baseFolder(): string {
  const base = process.env['npm_lifecycle_event'] === 'ropa' ? process.env['INIT_CWD'] : undefined;
  return path.resolve(base ?? '');
}
