// Everything: installs what the documents and the browser need, then check, campaigns, documents and the real window.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureDebianPackages } from './debianPackages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(path.join(tmpdir(), 'verwerkingsregister-test-'));

ensureDebianPackages([
  ...['chromium', 'xvfb', 'libreoffice-writer', 'pandoc', 'poppler-utils', 'python3-docx'],
  ...['git', 'strace', 'age'],
]);
const checked = step('check', process.execPath, ['build/check.mjs']);
await ensureBuilt();
const runs = ['components', 'slow', 'e2e'].map(vitest);
const counts = runs.map(({ report }) => countsOf(report));
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(
  `components, documents, campaigns and window: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`,
);
process.exit(checked && runs.every(({ isGood }) => isGood) ? 0 : 1);

function vitest(project) {
  const report = path.join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '-c', 'build/vitest.config.ts', '--project', project, ...reporters];
  return { report, isGood: step(project, 'node_modules/.bin/vitest', args) };
}

function step(name, program, args) {
  console.log(`\n== ${name}`);
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0;
}

// A run that broke off writes no report; its exit code has said so already.
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
