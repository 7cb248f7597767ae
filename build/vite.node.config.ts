import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { copyAssets } from './copyAssets';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each mode bundles: `node` the main process, the command line and the process that makes Word files; `preload` the preload script. */
const ENTRIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  node: {
    main: 'electron/main.ts',
    cli: 'electron/cli.ts',
    wordChild: 'electron/word/wordChild.ts',
  },
  preload: { preload: 'electron/preload.ts' },
};

/** Everything is bundled, so that the packaged program needs no node_modules. */
export default defineConfig(({ mode }) => {
  // A sandboxed preload script can load nothing but electron, and not as an ES module.
  const isPreload = mode === 'preload';
  return {
    root,
    plugins: isPreload ? [] : [copyAssets()],
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      outDir: 'dist/electron',
      emptyOutDir: !isPreload,
      // The stand-in and the command line run on Node 20; Electron's own Node is newer.
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { ...ENTRIES[mode] },
        output: {
          format: isPreload ? 'cjs' : 'es',
          codeSplitting: !isPreload,
          entryFileNames: isPreload ? '[name].cjs' : '[name].js',
          // Beside the entries, so that paths relative to a file hold wherever its code ends up.
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  };
});
