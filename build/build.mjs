// Builds the program into dist/, when a source is not what it was at the last build.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const STAMP = 'sources.sha256';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'test/electron-on-chromium',
  'build/build.mjs',
  'build/vite.renderer.config.ts',
  'build/vite.node.config.ts',
  'build/vite.standin.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds when needed, or always with `force`. Writes one line to stderr when it did, unless quiet; nothing to stdout. */
export async function ensureBuilt({ force = false, isQuiet = false } = {}) {
  const stamp = sourcesStamp();
  if (!force && isBuilt(stamp)) return;
  const start = performance.now();
  // Beside the old build, and put in its place when it is whole: two builds at once then do no harm.
  const temporary = path.join(root, 'node_modules/.cache', `build-${process.pid}`);
  try {
    await buildInto(temporary);
    writeFileSync(path.join(temporary, STAMP), stamp);
    moveIntoPlace(temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  if (isQuiet) return;
  process.stderr.write(`built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

async function buildInto(folder) {
  // Also when started by a test runner, whose `test` would put React's development build in the program; and put back
  // afterwards, because what this process starts next may be that test runner.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await buildAll(folder);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
}

async function buildAll(folder) {
  const { build } = await import('vite');
  const run = (config, to, mode) =>
    build({
      configFile: path.join(root, 'build', config),
      mode,
      logLevel: 'warn',
      clearScreen: false,
      // A slow machine is not worth a warning.
      build: { outDir: path.join(folder, to), rolldownOptions: { checks: { pluginTimings: false } } },
    });
  const standIn = 'vite.standin.config.ts';
  await Promise.all([
    run('vite.renderer.config.ts', 'renderer', 'production'),
    // One after the other: the first empties the folder.
    run('vite.node.config.ts', 'electron', 'node').then(() =>
      run('vite.node.config.ts', 'electron', 'preload'),
    ),
    existsSync(path.join(root, 'build', standIn))
      ? run(standIn, 'electron-on-chromium', 'production')
      : undefined,
  ]);
}

function moveIntoPlace(temporary) {
  const old = `${temporary}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(temporary, dist);
  rmSync(old, { recursive: true, force: true });
}

function isBuilt(stamp) {
  const file = path.join(dist, STAMP);
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

function sourcesStamp() {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap(filesIn))
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function filesIn(name) {
  const full = path.join(root, name);
  if (!existsSync(full)) return [];
  if (path.extname(name) !== '') return [name];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureBuilt({ force: process.argv.includes('--force') });
}
