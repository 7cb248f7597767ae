import { strict } from './strict/strict';

/** A clipboard of the program's own: a test must not change what the person at the machine has copied. */
export function createClipboard(): Electron.Clipboard {
  let held = '';
  return strict<Electron.Clipboard>('clipboard', {
    readText: () => Promise.resolve(held),
    writeText: (text: string) => {
      held = text;
      return Promise.resolve();
    },
  });
}
