import process from 'node:process';
import { EXIT } from './commandLine';

/** Ends the program when its output cannot be written; not when whoever reads has seen enough. */
export function watchOutput(exit: (code: number) => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // As `head` does after ten lines: that is no failure, and the exit code stays its own.
    if (error.code === 'EPIPE') return;
    process.stderr.write(`ropa: the output could not be written (${error.code ?? error.name})\n`);
    exit(EXIT.failed);
  });
}

/** When everything written so far is with whoever reads it: pipes on Windows and macOS take their time. */
export async function outputWritten(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => {
      stream.write('', () => resolve());
    });
  }
}
