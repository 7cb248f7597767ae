// Everything to know before a commit, two jobs at a time: types, lint, format, fast tests, generated files.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = 'node_modules/.cache';
const tsc = (folder) => [`types ${folder}`, 'tsc', ['-p', folder]];

const JOBS = [
  [
    'lint',
    'eslint',
    [
      '-c',
      'build/eslint.config.js',
      '--cache',
      '--cache-location',
      `${cache}/eslint/`,
      '--cache-strategy',
      'content',
      '.',
    ],
  ],
  [
    'fast tests',
    'vitest',
    ['run', '-c', 'build/vitest.config.ts', '--project', 'brain', '--project', 'unit'],
  ],
  tsc('test'),
  tsc('renderer'),
  tsc('electron'),
  tsc('shared'),
  tsc('build'),
  tsc('test/electron-on-chromium'),
  ['format', 'prettier', ['--check', '--cache', '--cache-location', `${cache}/prettier-check.json`, '.']],
];

const waiting = [...JOBS];
let failures = 0;
const start = Date.now();
await Promise.all([worker(), worker()]);
console.log(
  failures === 0 ? `check: all good, ${seconds(start)} s` : `check: ${failures} failed, ${seconds(start)} s`,
);
process.exit(failures === 0 ? 0 : 1);

async function worker() {
  for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await run(...job);
}

async function run(name, program, args) {
  const began = Date.now();
  const { code, output } = await finished(program, args);
  const isGood = code === 0;
  if (!isGood) failures += 1;
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name} (${seconds(began)} s)`);
  if (!isGood) console.log(output.trimEnd());
  else if (name === 'fast tests') console.log(output.match(/^ +Tests .*$/m)?.[0] ?? '');
}

function finished(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(`node_modules/.bin/${program}`, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
