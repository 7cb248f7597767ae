import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a program beside this file into a folder, so that plain Node can run it; gives its path. */
export async function buildChild(folder: string, name = 'storageChild.ts'): Promise<string> {
  const source = fileURLToPath(new URL(name, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return join(folder, 'child.mjs');
}

export type Ended = { readonly code: number | null; readonly signal: string | null; readonly output: string };

/** Starts a program; what it says on its standard output goes to `onOutput` as well. */
export function start(
  command: string,
  parameters: readonly string[],
  onOutput: (text: string, child: ChildProcess) => void = () => undefined,
): Promise<Ended & { readonly errors: string }> {
  const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    onOutput(text, child);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return once(child, 'close').then(() => ({
    code: child.exitCode,
    signal: child.signalCode,
    output,
    errors,
  }));
}
