// What package-lock.json says of every package: the one source for the licences, the bill of materials and their tests.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'node_modules/';

/** Every package of the lock file, by name and version. `isShipped`: its code may be in the bundles of the program. */
export function lockedPackages(root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, facts]) => ({
      folder,
      name: folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length),
      version: facts.version,
      licence: facts.license ?? '',
      integrity: facts.integrity ?? '',
      isOptional: facts.optional === true,
      hasInstallScript: facts.hasInstallScript === true,
      isShipped: isShipped(folder, facts),
      requires: Object.keys({
        ...facts.dependencies,
        ...facts.optionalDependencies,
        ...facts.peerDependencies,
      }),
    }))
    .sort((a, b) => order(a.name, b.name) || order(a.version, b.version) || order(a.folder, b.folder));
}

/** The package that another one gets when it asks for a name: the nearest folder, as Node looks. */
export function requiredBy(folder, name, byFolder) {
  const found = byFolder.get(`${folder}/${FOLDER}${name}`);
  if (found !== undefined) return found;
  const above = folder.lastIndexOf(`/${FOLDER}`);
  return above < 0 ? byFolder.get(`${FOLDER}${name}`) : requiredBy(folder.slice(0, above), name, byFolder);
}

// Types have no code. An optional package of one platform only tests what the program made.
function isShipped(folder, { dev, devOptional, optional }) {
  return !dev && !devOptional && !optional && !/\/@types\/|\/undici-types$/.test(folder);
}

// Not by locale, which differs from machine to machine.
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
