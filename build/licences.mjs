// Writes the licences of everything that is shipped: build/LICENSES-THIRD-PARTY.txt, which lies beside the program, and
// shared/capabilities/shippedPackages.ts, which the window shows.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { lockedPackages } from './lockedPackages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export const TEXT_FILE = 'build/LICENSES-THIRD-PARTY.txt';
export const LIST_FILE = 'shared/capabilities/shippedPackages.ts';

/** Licences that let a program be given on under any terms, as long as their text goes along. */
export const ALLOWED_LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
];

/** Packages that leave their text out: where it stands in their own words, or the standard one of their licence. */
const WITHOUT_TEXT = {
  '@resvg/resvg-wasm':
    'Mozilla Public License 2.0. The text of the licence is at https://mozilla.org/MPL/2.0/. The source, unchanged here, is at https://github.com/yisibl/resvg-js.',
  'client-only':
    'MIT License. Copyright (c) Meta Platforms, Inc. and affiliates. The text is that of react above.',
};

/** Both files, by their paths. */
export async function licenceFiles() {
  const shipped = lockedPackages(root).filter(({ isShipped }) => isShipped);
  const options = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).prettier;
  return {
    [TEXT_FILE]: [heading(), ...shipped.map(section)].join('\n'),
    [LIST_FILE]: await format(listOf(shipped), { ...options, parser: 'typescript' }),
  };
}

function heading() {
  return `Verwerkingsregister contains code and fonts of the packages below, each under its own licence.
Electron and Chromium have theirs in LICENSE.electron.txt and LICENSES.chromium.html.
`;
}

function section({ name, version, licence, folder }) {
  const line = '-'.repeat(80);
  return `${line}\n${name} ${version} (${licence})\n${line}\n${textOf(name, folder)}\n`;
}

function textOf(name, folder) {
  const files = readdirSync(path.join(root, folder))
    .filter((file) => /^(licen[cs]e|copying|notice|copyright)/i.test(file) && !/\.(js|ts|json)$/.test(file))
    .sort();
  if (files.length === 0) {
    if (WITHOUT_TEXT[name] === undefined)
      throw new Error(`${name} has no text of its licence; add it to WITHOUT_TEXT`);
    return WITHOUT_TEXT[name];
  }
  return files
    .map((file) =>
      readFileSync(path.join(root, folder, file), 'utf8')
        .replace(/\r\n/g, '\n')
        .trim(),
    )
    .join('\n\n');
}

function listOf(shipped) {
  const rows = shipped.map(
    ({ name, version, licence }) => `{ name: '${name}', version: '${version}', licence: '${licence}' },`,
  );
  return `export type ShippedPackage = { readonly name: string; readonly version: string; readonly licence: string };

/** Whose code or fonts the program contains. Written by build/licences.mjs from the lock file. */
export const SHIPPED_PACKAGES: readonly ShippedPackage[] = [${rows.join('\n')}];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await licenceFiles())) {
    const isSame = existsSync(path.join(root, file)) && readFileSync(path.join(root, file), 'utf8') === text;
    if (!isSame) writeFileSync(path.join(root, file), text);
  }
}
