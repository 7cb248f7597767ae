// The long fault campaign: kills, programs together, random steps against a model, damaged inputs, an error at every file
// operation. Prints figures, and the seed of whatever failed.
// `node build/testLong.mjs`                     everything, about an hour of CPU time
// `node build/testLong.mjs steps --seed 42 --count 10`   one part, from this seed, so many times
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'node_modules/.cache', `long-${process.pid}`);

/** How often each part runs when nothing else is asked. */
const COUNTS = { together: 100, inputs: 100_000, kills: 1_000, steps: 500 };
/** Tests that go through every operation, error code and byte. */
const SLOW_TESTS = ['saveFile', 'safeFile', 'registerStorage', 'writeAll', 'fileSystem'].map(
  (name) => `test/electron/storage/${name}.slow.test.ts`,
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string' } },
});
const wanted = positionals.length === 0 ? ['operations', ...Object.keys(COUNTS)] : positionals;

let failures = 0;
try {
  mkdirSync(out, { recursive: true });
  await bundle();
  for (const part of wanted) {
    const isGood = part === 'operations' ? runOperations() : runPart(part);
    if (!isGood) failures += 1;
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
console.log(failures === 0 ? 'nothing was lost' : `${failures} part(s) failed`);
process.exit(failures === 0 ? 0 : 1);

function runPart(part) {
  const count = values.count ?? String(COUNTS[part] ?? 1);
  console.log(`${part}: seed ${values.seed}, ${count} times`);
  const program = [path.join(out, 'campaign.mjs'), part, values.seed, count, path.join(out, 'child.mjs')];
  return spawnSync(process.execPath, program, { stdio: 'inherit', cwd: root }).status === 0;
}

function runOperations() {
  console.log(
    'operations: every file operation of a save, 9 error codes, once and for ever; a kill at each; every byte',
  );
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const parameters = [vitest, 'run', ...SLOW_TESTS, '-c', 'build/vitest.config.ts', '--reporter=verbose'];
  return spawnSync(process.execPath, parameters, { stdio: 'inherit', cwd: root }).status === 0;
}

async function bundle() {
  const entries = { campaign: 'test/long/campaign.ts', child: 'test/electron/storage/storageChild.ts' };
  for (const [name, file] of Object.entries(entries)) {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['vite', 'vitest'] },
      build: {
        ssr: path.join(root, file),
        outDir: out,
        emptyOutDir: false,
        rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
    });
  }
}
