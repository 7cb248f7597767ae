import { spawn } from 'node:child_process';

/**
 * Another program for the same format; Debian's package `age`. It asks at a terminal only, so it is given one. `npm test`
 * sees to it on Linux, where its absence fails; elsewhere there is no such terminal.
 */
export const hasAge = process.platform === 'linux';

const TERMINAL = `
import os, pty, sys
passphrase, times, arguments = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(arguments[0], arguments)
said = b''
for _ in range(times):
    while not said.rstrip().endswith(b':'):
        said += os.read(terminal, 1000)
    said = b''
    os.write(terminal, passphrase.encode() + b'\\n')
try:
    while True:
        said = os.read(terminal, 1000)
        if not said: break
        sys.stderr.buffer.write(said)
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;

/** Runs a program that asks for a passphrase at a terminal, so many times. Gives its exit code and what it said after. */
export function atTerminal(
  passphrase: string,
  times: number,
  ...command: readonly string[]
): Promise<{ readonly code: number | null; readonly said: string }> {
  const program = spawn('python3', ['-c', TERMINAL, passphrase, String(times), ...command]);
  let said = '';
  program.stderr.on('data', (data: Buffer) => (said += data.toString('utf8')));
  program.stdout.on('data', (data: Buffer) => (said += data.toString('utf8')));
  return new Promise((resolve) => program.on('close', (code) => resolve({ code, said })));
}
