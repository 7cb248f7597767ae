import { runCommandLine } from './commandLine/commandLine';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `head` does after ten lines: that is no failure, and the exit code stays its own.
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runCommandLine(process.argv.slice(2));
