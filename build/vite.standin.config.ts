import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, defineConfig } from 'vite';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = `${root}test/electron-on-chromium/src`;
const SCRIPT = '?script';

/** Builds the stand-in for Electron (test/electron-on-chromium) into one file that boot.cjs loads. */
export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  plugins: [pageScripts()],
  ssr: { noExternal: true },
  build: {
    ssr: `${source}/electron.ts`,
    target: 'node20',
    outDir: `${root}dist/electron-on-chromium`,
    emptyOutDir: true,
    rolldownOptions: {
      external: [...builtinModules, /^node:/],
      output: { format: 'cjs', entryFileNames: 'electron.cjs' },
    },
  },
});

/** `import { source } from './x?script'`: a module and all that it imports, as the text of one classic script. */
function pageScripts(): Plugin {
  return {
    name: 'page-scripts',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(SCRIPT)) return undefined;
      const found = await this.resolve(id.slice(0, -SCRIPT.length), importer);
      return found === null ? undefined : found.id + SCRIPT;
    },
    async load(id) {
      if (!id.endsWith(SCRIPT)) return undefined;
      return `export const source = ${JSON.stringify(await bundleScript(id.slice(0, -SCRIPT.length)))};`;
    },
  };
}

async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'chrome130',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [bundle] = [result].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error(`nothing was built of ${entry}`);
  return bundle.output[0].code;
}
