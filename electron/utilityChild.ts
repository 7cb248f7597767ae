import { utilityProcess } from 'electron';
import { fileURLToPath } from 'node:url';
import type { Child, FromChild } from './word/childMessages';

/** Starts a file as a process of Electron's own: a packaged program can start no Node. */
export function utilityChild(file: URL): Child {
  const child = utilityProcess.fork(fileURLToPath(file), [], { serviceName: 'Word report' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', (message: FromChild) => listener(message)),
    onExit: (listener) => child.once('exit', listener),
    end: () => void child.kill(),
  };
}
