import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
// Inside node_modules, so that the bundle finds docx there.
const folder = fileURLToPath(new URL('../../../node_modules/.cache/test-word-child', import.meta.url));

/** Builds the process that makes documents as the program has it; Node cannot start one from TypeScript. */
export async function buildChild(): Promise<URL> {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: 'electron/word/wordChild.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'wordChild.js' } },
    },
  });
  return pathToFileURL(`${folder}/wordChild.js`);
}
