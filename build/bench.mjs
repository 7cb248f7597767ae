// Figures beside their baselines: bundles test/bench/*.bench.ts, runs each in a process of its own, prints one table.
// `npm run bench -- check open` runs only the files whose names hold one of these words.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = path.join(root, 'test/bench');
const out = path.join(root, 'node_modules/.cache', `bench-${process.pid}`);
const ENDING = '.bench.ts';
const MEGABYTES_OF_HEAP = 4_096;

const wanted = process.argv.slice(2);
const files = readdirSync(source)
  .filter((file) => file.endsWith(ENDING))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) {
  console.error(`no bench file has a name with ${wanted.join(' or ')}`);
  process.exit(2);
}

const HEADER = [
  'what',
  'CPU ms',
  'wall ms',
  'longest',
  'MB',
  'file kB',
  'baseline',
  'CPU ms',
  'ratio',
  'promise',
];
const WORDS = ['what', 'baseline', 'promise'];

let failures = 0;
try {
  mkdirSync(out, { recursive: true });
  // Benches of the window drive the program as it is built.
  if (files.some((file) => file.startsWith('window'))) await ensureBuilt();
  await bundle();
  const rows = files.flatMap(rowsOf);
  console.log(
    `\nNode ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.availableParallelism()} cores`,
  );
  console.log(table(rows));
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exit(failures === 0 ? 0 : 1);

/** As the program itself is bundled, so that what is measured is what runs. */
async function bundle() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: out,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: {
          ...Object.fromEntries(files.map((file) => [nameOf(file), path.join(source, file)])),
          // The process that makes a document, which the bench of Word starts as the program does.
          ...(files.includes('word.bench.ts')
            ? { wordChild: path.join(root, 'electron/word/wordChild.ts') }
            : {}),
        },
        external: ['playwright-core'],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        checks: { pluginTimings: false },
      },
    },
  });
}

function nameOf(file) {
  return file.slice(0, -ENDING.length);
}

/** A process for each file: no bench warms up, or weighs down, another. */
function rowsOf(file) {
  process.stderr.write(`${nameOf(file)} …\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', `--max-old-space-size=${MEGABYTES_OF_HEAP}`, path.join(out, `${nameOf(file)}.mjs`)],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) {
    failures += 1;
    console.error(`${nameOf(file)} failed\n${stderr}`);
  }
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

function table(rows) {
  const cells = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column], column))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}

function cellsOf({ name, cpuMs, wallMs, longestMs, peakMb, fileKb, baseline, promise = '' }) {
  return [
    name,
    figure(cpuMs),
    figure(wallMs),
    longestMs === undefined ? '' : figure(longestMs),
    peakMb === undefined ? '' : String(peakMb),
    fileKb === undefined ? '' : String(fileKb),
    baseline?.name ?? '',
    baseline === undefined ? '' : figure(baseline.cpuMs),
    baseline === undefined || baseline.cpuMs === 0 ? '' : `${(cpuMs / baseline.cpuMs).toFixed(2)} x`,
    promise,
  ];
}

function figure(milliseconds) {
  return milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toFixed(milliseconds >= 1 ? 1 : 3);
}

/** Numbers to the right, words to the left. */
function padded(cell, width, column) {
  return WORDS.includes(HEADER[column]) ? cell.padEnd(width) : cell.padStart(width);
}
