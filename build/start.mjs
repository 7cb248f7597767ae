// Builds if needed and opens the program on the example, or on the file that is given.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { electronCommand } from './electronCommand.mjs';

// npm runs scripts in the project's folder, so it tells where the person was.
const given = process.argv
  .slice(2)
  .map((argument) =>
    argument.startsWith('-') ? argument : path.resolve(process.env.INIT_CWD ?? '', argument),
  );

const { program, args, env } = electronCommand(given.length > 0 ? given : ['--example']);
await ensureBuilt();
const child = spawn(program, args, { stdio: 'inherit', env });
// The child gets the terminal's Ctrl+C too; we stay until it has ended, and pass on what only we get.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
