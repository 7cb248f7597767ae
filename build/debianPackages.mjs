// Installs the Debian packages that a command needs, where it may; else says the one line that does.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** How each package is known to be there, also where it came from somewhere else than Debian. */
const IS_THERE = {
  chromium: () => hasProgram('chromium') || hasProgram('chromium-browser') || hasProgram('google-chrome'),
  xvfb: () => hasProgram('xvfb-run') && hasProgram('Xvfb'),
  // `soffice` comes with any part of LibreOffice; this file is Writer.
  'libreoffice-writer': () =>
    hasProgram('soffice') && (!isDebian() || existsSync('/usr/lib/libreoffice/program/libswlo.so')),
  pandoc: () => hasProgram('pandoc'),
  'poppler-utils': () => hasProgram('pdftotext') && hasProgram('pdftoppm'),
  // Debian's own Python: another one in the PATH does not see Debian's packages.
  'python3-docx': () => succeeds('/usr/bin/python3', ['-c', 'import docx']),
  zenity: () => hasProgram('zenity'),
  git: () => hasProgram('git'),
  // Another implementation of the format of locked files.
  age: () => hasProgram('age'),
  // Only Linux has it; elsewhere nothing is traced, and the test says so.
  strace: () => process.platform !== 'linux' || hasProgram('strace'),
};

/** Makes sure of the packages: installs what is missing as root on Debian, else prints how and ends with exit code 1. */
export function ensureDebianPackages(names) {
  const missing = missingPackages(names);
  if (missing.length === 0) return;
  const install = ['apt-get', 'install', '--yes', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0 || !isDebian()) {
    const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
    fail(missing, `${sudo}apt-get update && ${sudo}${install.join(' ')}`);
  }
  process.stderr.write(`installing Debian packages: ${missing.join(' ')}\n`);
  apt(['apt-get', 'update', '-qq']);
  apt([...install, '-qq']);
  const left = missingPackages(missing);
  if (left.length > 0) fail(left, install.join(' '));
}

export function missingPackages(names) {
  return names.filter((name) => {
    const isThere = IS_THERE[name];
    if (isThere === undefined) throw new Error(`debianPackages.mjs does not know the package ${name}`);
    return !isThere();
  });
}

function fail(missing, line) {
  process.stderr.write(`missing: ${missing.join(', ')}. On Debian, run: ${line}\n`);
  process.exit(1);
}

function apt([program, ...args]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
}

function isDebian() {
  return existsSync('/etc/debian_version') && hasProgram('apt-get');
}

function succeeds(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function hasProgram(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => isExecutable(path.join(folder, name)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
