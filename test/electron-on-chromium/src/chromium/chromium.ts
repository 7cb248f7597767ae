import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { connect } from '../cdp/connection';
import type { Connection } from '../cdp/connection';
import { quietly } from '../cdp/quietly';
import { logDetail } from '../log';
import { findChromium } from './executable';
import { waitForProfile } from './profile';
import { chromiumArguments } from './switches';
import type { SwitchParts } from './switches';

/** A running Chromium without a window. */
export type Chromium = {
  readonly connection: Connection;
  readonly headless: boolean;
  readonly sandbox: boolean;
  readonly folder: string;
  readonly onExit: (listener: () => void) => void;
  /** Asks it to end, which keeps its profile whole, and waits. */
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
};

const STOP_PATIENCE_MS = 5000;
const LAST_LINES = 20;

/** Starts Chromium with a pipe to us. It ends by itself when the pipe closes, so none is left if we are killed. */
export async function startChromium(parts: SwitchParts): Promise<Chromium> {
  mkdirSync(parts.folder, { recursive: true, mode: 0o700 });
  await waitForProfile(parts.folder);
  const child = spawn(findChromium(), chromiumArguments(parts), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const lastLines = forwardLines(child);
  // Descriptors 3 and 4 are the pipes that were asked for above.
  const connection = connect(child.stdio[3] as Writable, child.stdio[4] as Readable);
  await connection.send('Browser.getVersion').catch(() => {
    throw new Error(`electron stand-in: Chromium did not start\n${lastLines().join('\n')}`);
  });
  const { headless, sandbox, folder } = parts;
  return {
    ...{ connection, headless, sandbox, folder },
    onExit: (listener) => void child.once('exit', listener),
    stop: () => stop(child, connection),
    kill: () => void child.kill('SIGKILL'),
  };
}

// Whoever started us with --remote-debugging-port waits for this line, as from Electron.
function forwardLines(child: ChildProcess): () => readonly string[] {
  const last: string[] = [];
  if (child.stderr !== null) {
    createInterface(child.stderr).on('line', (line) => {
      last.push(line);
      last.splice(0, last.length - LAST_LINES);
      if (line.startsWith('DevTools listening on ')) process.stderr.write(`\n${line}\n`);
      else logDetail(`chromium: ${line}`);
    });
  }
  return () => last;
}

async function stop(child: ChildProcess, connection: Connection): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  quietly(connection.send('Browser.close'));
  const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(impatient);
}
