import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
// Inside node_modules, so that the bundle finds docx there.
const folder = fileURLToPath(new URL('../../../node_modules/.cache/test-word-worker', import.meta.url));

/** Builds the worker as the program has it; Node cannot start a thread from TypeScript. */
export async function buildWorker(): Promise<URL> {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: 'electron/word/wordWorker.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'wordWorker.js' } },
    },
  });
  return pathToFileURL(`${folder}/wordWorker.js`);
}
