import { EXIT, runCommandLine } from './commandLine/commandLine';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `head` does after ten lines: that is no failure, and the exit code stays its own.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`ropa: the output could not be written (${error.code ?? error.name})\n`);
  process.exit(EXIT.failed);
});
process.exitCode = await runCommandLine(process.argv.slice(2));
