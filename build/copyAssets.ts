import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** Files that code of ours reads at run time, by the name under which electron/word/pixels.ts looks for them. */
const ASSETS: Readonly<Record<string, string>> = {
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  ...Object.fromEntries(
    ['latin-400', 'latin-600', 'latin-ext-400', 'latin-ext-600'].map((name) => {
      const file = `source-sans-3-${name}-normal.woff2`;
      return [file, `@fontsource/source-sans-3/files/${file}`];
    }),
  ),
};

/** Puts them beside what was built, because a packaged program has no node_modules. */
export function copyAssets(): Plugin {
  return {
    name: 'copy-assets',
    writeBundle({ dir = '' }) {
      const folder = path.join(dir, 'assets');
      mkdirSync(folder, { recursive: true });
      for (const [name, source] of Object.entries(ASSETS)) {
        copyFileSync(require.resolve(source), path.join(folder, name));
      }
    },
  };
}
