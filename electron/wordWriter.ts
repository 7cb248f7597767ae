import type { WordWriter } from '../shared/commands/ports';
import { exportWord } from './word/exportWord';

/** Writes the Word report beside the program, in a thread of its own, so that the window stays at work. */
export function createWordWriter(workerFile: URL): WordWriter {
  return {
    start(path, report, onProgress) {
      const stop = new AbortController();
      return {
        done: exportWord(path, report, { onProgress, signal: stop.signal, workerFile }),
        cancel: () => stop.abort(),
      };
    },
  };
}
