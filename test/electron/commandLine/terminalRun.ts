import { vi } from 'vitest';
import type { CommandLineHost } from '../../../electron/commandLine/arguments';
import { managedCommandLine } from '../../../electron/commandLine/managedCommandLine';
import { forkedChild } from '../../../electron/word/forkedChild';
import { NOT_MANAGED } from '../../../shared/policy/policy';
import type { Managed } from '../../../shared/policy/policy';

/** Runs one command as in a terminal, and gives what it wrote. */
export async function terminalRun(...argv: readonly string[]) {
  return managedRun(NOT_MANAGED, ...argv);
}

/** The same on a computer where the administrator settled something. */
export async function managedRun(managed: Managed, ...argv: readonly string[]) {
  return hostedRun(argv, { managed, startChild: forkedChild });
}

/** The same with a process that makes documents: the built one, which stands elsewhere in tests. */
export async function documentRun(startChild: StartChild, ...argv: readonly string[]) {
  return hostedRun(argv, { managed: NOT_MANAGED, startChild });
}

type StartChild = CommandLineHost['startChild'];
type Host = { readonly managed: Managed; readonly startChild: StartChild };

async function hostedRun(argv: readonly string[], { managed, startChild }: Host) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => stdout.push(String(text)) > 0);
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => stderr.push(String(text)) > 0);
  try {
    const status = await managedCommandLine(argv, managed, startChild);
    return { status, stdout: stdout.join(''), stderr: stderr.join('') };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
