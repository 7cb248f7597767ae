import { vi } from 'vitest';
import { runCommandLine } from '../../../electron/commandLine/commandLine';

/** Runs one command as in a terminal, and gives what it wrote. */
export async function terminalRun(...argv: readonly string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => stdout.push(String(text)) > 0);
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => stderr.push(String(text)) > 0);
  try {
    const status = await runCommandLine(argv);
    return { status, stdout: stdout.join(''), stderr: stderr.join('') };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
