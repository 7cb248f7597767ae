// A folder that electron-builder takes for an unpacked Electron, with the stand-in in the place of Electron's binary, so
// that a package can be made, started and tested on a machine without that binary. Never released.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Where the fuses are in Electron's binary; behind it version 1, their count and their states: what Electron 45 ships.
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const SHIPPED_FUSES = '101100110';

/** Makes the folder anew and gives its path. */
export function makeStandInDist(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['locales', 'resources']) mkdirSync(path.join(folder, name), { recursive: true });
  const standIn = path.join(root, 'test/electron-on-chromium');
  for (const name of ['boot.cjs', 'packed.cjs']) {
    copyFileSync(path.join(standIn, name), path.join(folder, name));
  }
  const electron = path.join(root, 'node_modules/electron');
  copyFileSync(path.join(root, 'dist/electron-on-chromium/electron.cjs'), path.join(folder, 'electron.cjs'));
  copyFileSync(path.join(electron, 'LICENSE'), path.join(folder, 'LICENSE'));
  writeFileSync(path.join(folder, 'LICENSES.chromium.html'), '<p>The stand-in holds no Chromium.</p>\n');
  for (const language of ['en-US', 'nl', 'de']) {
    writeFileSync(path.join(folder, 'locales', `${language}.pak`), '');
  }
  const { version } = JSON.parse(readFileSync(path.join(electron, 'package.json'), 'utf8'));
  writeFileSync(path.join(folder, 'version'), version);
  writeLauncher(path.join(standIn, 'electron'), path.join(folder, 'electron'));
  return folder;
}

/** The launcher with fuses behind its last line, which no shell reads: that line hands over to Node. */
function writeLauncher(from, to) {
  const wire = Buffer.from([1, SHIPPED_FUSES.length]);
  writeFileSync(
    to,
    Buffer.concat([readFileSync(from), Buffer.from(`#${SENTINEL}`), wire, Buffer.from(SHIPPED_FUSES)]),
  );
  chmodSync(to, 0o755);
}
