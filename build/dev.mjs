// Opens the program on the example and starts it again, freshly built, at each change of a source.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { electronCommand } from './electronCommand.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// An editor writes a file in several steps.
const QUIET_MS = 200;

const { program, args, env } = electronCommand(['--example', ...process.argv.slice(2)]);
let child;
let timer;
let isBusy = false;
let isChanged = false;

for (const folder of ['electron', 'renderer', 'shared']) {
  watch(path.join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void restart(), QUIET_MS);
  });
}
process.on('SIGINT', () => child?.kill('SIGTERM'));
await restart();

async function restart() {
  isChanged = true;
  if (isBusy) return;
  isBusy = true;
  while (isChanged) {
    isChanged = false;
    // A source with a mistake in it is told, and the program that runs stays.
    await ensureBuilt().then(runAnew, (error) => process.stderr.write(`${error.message}\n`));
  }
  isBusy = false;
}

async function runAnew() {
  await ended(child);
  child = spawn(program, args, { stdio: 'inherit', env });
  // The person closed the window, which ends this too; a start of ours takes the listener off first.
  child.once('exit', end);
}

function end(code) {
  process.exit(code ?? 0);
}

function ended(running) {
  if (running === undefined) return Promise.resolve();
  running.off('exit', end);
  return new Promise((resolve) => {
    running.once('exit', resolve);
    running.kill('SIGTERM');
  });
}
