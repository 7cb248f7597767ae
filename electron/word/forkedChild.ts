import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Child, FromChild } from './childMessages';

/** A heap that needs more is a bug; the child itself gives up long before, and says why. */
const HEAP_LIMIT_MB = 3_000;

/** Starts a file as a child of Node, for the command line. */
export function forkedChild(file: URL): Child {
  const child = fork(fileURLToPath(file), [], {
    // Bytes as bytes: JSON would send each of them as a number in words.
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_LIMIT_MB}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // A child that is gone cannot be told anything; that it is gone is what onExit tells.
  child.on('error', () => child.kill());
  return {
    send: (message) => {
      if (child.connected) child.send(message);
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as FromChild)),
    onExit: (listener) => child.once('exit', listener),
    end: () => child.kill('SIGKILL'),
  };
}
