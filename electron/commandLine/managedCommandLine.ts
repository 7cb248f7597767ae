import process from 'node:process';
import { policyProblemText } from '../../shared/i18n/policyTexts';
import type { Managed } from '../../shared/policy/policy';
import type { CommandLineHost } from './arguments';
import { runCommandLine } from './commandLine';
import { oneLine } from './terminal';

/** Runs one command under the policy of this computer; what is wrong with the policy stands on stderr first. */
export async function managedCommandLine(
  argv: readonly string[],
  managed: Managed,
  startChild: CommandLineHost['startChild'],
): Promise<number> {
  const trouble = policyProblemText(managed.policy.language ?? 'nl', managed);
  if (trouble !== '') process.stderr.write(`ropa: ${oneLine(trouble)}\n`);
  return runCommandLine(argv, { policy: managed.policy, startChild });
}
