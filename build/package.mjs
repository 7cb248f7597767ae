// Makes the packages of this system with electron-builder: `npm run package`, with electron-builder's own words behind it
// (`-- --dir`, `-- --linux deb --arm64`). Where Electron's binary is not installed, the stand-in takes its place, which
// gives a folder that runs here and is no release. `-- --for-tests` makes the variant that tests may drive.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { makeIcons } from './icons/makeIcons.mjs';
import { makeStandInDist } from './standInDist.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, 'node_modules/.cache');

/**
 * What differs from electron-builder.yml. The test variant has a name, an id and a profile of its own, so that it can
 * never be taken for a release; it alone may be driven through Node's inspector.
 */
const VARIANTS = {
  release: { output: 'out/packages', changes: {} },
  test: {
    output: 'out/packages-test',
    changes: {
      appId: 'nl.verwerkingsregister.app.test',
      productName: 'Verwerkingsregister-test',
      extraMetadata: { variant: 'test', productName: 'Verwerkingsregister-test' },
      electronFuses: { enableNodeCliInspectArguments: true },
    },
  },
};

/** Where electron-builder puts the unpacked program of a variant on Linux. */
export function unpackedFolder(variant) {
  return path.join(root, VARIANTS[variant].output, 'linux-unpacked');
}

/** Makes packages; `words` are electron-builder's own. Throws when electron-builder fails. */
export async function makePackages({ variant = 'release', words = ['--dir'], isQuiet = false } = {}) {
  await ensureBuilt({ isQuiet });
  await makeIcons(path.join(root, 'out/icons'));
  const { output, changes } = VARIANTS[variant];
  rmSync(path.join(root, output), { recursive: true, force: true });
  const own = ownElectron(words);
  const dist = hasElectron() ? own : { electronDist: standInFor(variant, isQuiet) };
  const file = path.join(cache, `electron-builder-${variant}.json`);
  mkdirSync(cache, { recursive: true });
  const configuration = {
    extends: 'electron-builder.yml',
    directories: { output },
    ...changes,
    ...publisher(changes),
    ...dist,
  };
  writeFileSync(file, JSON.stringify(configuration));
  const cli = path.join(root, 'node_modules/electron-builder/cli.js');
  const { status, stdout } = spawnSync(
    process.execPath,
    [cli, '--config', file, '--publish', 'never', ...words],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`electron-builder ended with ${status}\n${stdout ?? ''}`);
}

/** Who publishes, where the environment says so; else what electron-builder.yml has, which leads nowhere. */
function publisher({ extraMetadata }) {
  const { PACKAGE_HOMEPAGE: homepage, PACKAGE_EMAIL: email } = process.env;
  if (!homepage || !email) return {};
  return {
    extraMetadata: { ...extraMetadata, homepage, author: { name: 'Verwerkingsregister', email } },
    linux: { maintainer: `Verwerkingsregister <${email}>` },
  };
}

/** An unpacked program of this processor is made from the binary that is here; electron-builder would fetch it once more. */
function ownElectron(words) {
  return words.includes('--dir') ? { electronDist: path.join(root, 'node_modules/electron/dist') } : {};
}

function hasElectron() {
  const names = { win32: 'electron.exe', darwin: 'Electron.app' };
  return existsSync(path.join(root, 'node_modules/electron/dist', names[process.platform] ?? 'electron'));
}

function standInFor(variant, isQuiet) {
  if (process.platform !== 'linux')
    throw new Error('run `npx install-electron` first: the stand-in packs on Linux only');
  if (!isQuiet)
    process.stderr.write("Electron's binary is not installed: the stand-in is packed, for tests only\n");
  return makeStandInDist(root, path.join(cache, `electron-dist-${variant}`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2);
  const variant = given.includes('--for-tests') ? 'test' : 'release';
  await makePackages({ variant, words: given.filter((word) => word !== '--for-tests') });
}
