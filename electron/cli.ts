import { runCommandLine } from './commandLine/commandLine';

process.exitCode = await runCommandLine(process.argv.slice(2));
