import type { WordWriter } from '../shared/commands/ports';
import { exportWord } from './word/exportWord';
import { makePdf } from './word/pdf/makePdf';
import type { ExportOptions } from './word/exportWord';

/** Writes the Word report beside the program, in a process of its own, so that the window stays at work. */
export function createWordWriter(given: Pick<ExportOptions, 'startChild' | 'cacheFolder'>): WordWriter {
  return {
    makePdf: (path) => makePdf(path),
    start(path, source, onProgress) {
      const stop = new AbortController();
      return {
        done: exportWord(path, source, { ...given, onProgress, signal: stop.signal }),
        cancel: () => stop.abort(),
      };
    },
  };
}
