// Writes build/security.md: every security requirement with the tests that are named after it. `node build/securityTable.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));

export const TABLE_FILE = 'build/security.md';

/** What is asked. A row whose name starts the name of a test, or of the group around it, is tested there. */
const ROWS = {
  E1: 'Only own files are loaded, over `app://`, by an exact list of paths',
  E2: 'No Node in a page, worker or frame',
  E3: 'The preload script has a world of its own (contextIsolation)',
  E4: 'Every page is in the sandbox',
  E5: 'Every permission is refused: camera, microphone, place, clipboard, notifications, devices, screen',
  E6: 'The same-origin rules of the browser stay on (webSecurity)',
  E7: 'A strict content security policy comes with every response',
  E8: 'No insecure content is allowed',
  E9: 'No experimental features',
  E10: 'No Blink features are switched on by hand',
  E11: 'No webview tag',
  E12: 'A webview that would be attached is refused',
  E13: 'A page cannot be left: links, addresses, redirects, drops',
  E14: 'No second window opens',
  E15: 'Nothing is opened outside the program but a folder, when asked',
  E16: 'The Electron is a supported one',
  E17: 'Every message is checked: sender, frame, shape, size; a page names no path',
  E18: 'The fuses are set and read back; a file:// page has no privileges',
  E20: 'The page gets named functions, no way to reach any other channel',
  E21: 'One instance; a second start hands over a path, which is checked',
  E22: 'No developer tools, debugger port or extension in a release; command-line switches are an allow list',
  E23: 'No eval, no HTML from text; trusted types',
  E24: 'Private files are private; no register content in logs; no crash dumps',
  E25: 'Encryption of a register with a passphrase',
  E26: 'What is installed is what was locked: exact versions, hashes, no install code, integrity of the archive',
};

/** Why a row has no test here. */
const WITHOUT_TEST = {};

/** What each row still needs beyond the tests that run on every machine. */
const ONLY_ELSEWHERE = {
  E4: "Chromium's own sandbox: only on real Electron",
  E16: 'what `npm audit` says is known in CI only: it needs the registry',
  E18: 'on the packaged stand-in, which obeys the fuses in its launcher; the same test reads real binaries in CI',
  E22: 'on the packaged stand-in; the same test runs on the packaged real Electron in CI',
  E26: 'signatures of installers: where they are made, with a certificate',
};

/** The file as it should be. */
export async function securityTable() {
  const tests = testFiles().flatMap(testsIn);
  const rows = Object.entries(ROWS).map(([row, asked]) =>
    rowText(
      row,
      asked,
      tests.filter(({ rows }) => rows.includes(row)),
    ),
  );
  const text = `# Where each security requirement is tested

Written by \`build/securityTable.mjs\` from the names of the tests; \`test/build/securityTable.test.ts\` holds it up to date. The
numbers are those of Electron's own security list, continued. Tests in \`test/e2e\` drive the real window, on Electron's binary where that is
installed and on the stand-in elsewhere; \`packaged\` ones start the program that electron-builder made.

| | asked | tested in | besides |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  const options = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).prettier;
  return format(text, { ...options, parser: 'markdown' });
}

/** Rows that neither have a test nor a reason. */
export async function untestedRows() {
  const tests = testFiles().flatMap(testsIn);
  return Object.keys(ROWS).filter(
    (row) => !tests.some(({ rows }) => rows.includes(row)) && WITHOUT_TEST[row] === undefined,
  );
}

/** Tests that are named after a row that does not exist. */
export function testsOfUnknownRows() {
  return testFiles()
    .flatMap(testsIn)
    .filter(({ rows }) => rows.some((row) => ROWS[row] === undefined));
}

function rowText(row, asked, tests) {
  const files = [...new Set(tests.map(({ file }) => file))].map((file) => {
    const names = tests.filter((test) => test.file === file).map(({ name }) => name);
    return `\`${file}\`: ${[...new Set(names)].join('; ')}`;
  });
  const where = files.length === 0 ? `— ${WITHOUT_TEST[row] ?? 'nowhere'}` : files.join('<br>');
  return `| ${row} | ${asked} | ${where} | ${ONLY_ELSEWHERE[row] ?? ''} |`;
}

function testFiles() {
  return readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
    .sort();
}

function testsIn(file) {
  const found = readFileSync(path.join(root, file), 'utf8').matchAll(
    /['"`]((?:E\d+ )+)((?:[^'"`\\\n]|\\.)*)['"`]/g,
  );
  return [...found].map(([, rows, name]) => ({
    file,
    rows: rows.trim().split(' '),
    name: name
      .replace(/\\(.)/g, '$1')
      .replace(/\|/g, '\\|')
      .replace(/\$\{[^}]*\}/g, '…')
      .trim(),
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path.join(root, TABLE_FILE), await securityTable());
}
