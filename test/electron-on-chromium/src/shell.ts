import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { strict } from './strict/strict';

/** Electron's shell, by xdg-open. */
export function createShell(): Electron.Shell {
  return strict<Electron.Shell>('shell', {
    openExternal: async (url: string) => {
      const problem = await open(url);
      if (problem !== '') throw new Error(problem);
    },
    openPath: (target: string) =>
      existsSync(target) ? open(target) : Promise.resolve('Failed to open path'),
    showItemInFolder: (target: string) => void open(path.dirname(target)),
  });
}

/** Empty when it was started, else what went wrong: Electron's own way of telling. */
function open(target: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn('xdg-open', [target], { stdio: 'ignore', detached: true });
    child.on('error', (error) => resolve(error.message));
    child.on('spawn', () => {
      child.unref();
      resolve('');
    });
  });
}
