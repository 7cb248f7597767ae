// The bill of materials: `npm run sbom` writes CycloneDX 1.6 JSON to out/sbom.cdx.json, or to the file that is given.
// Made of package-lock.json alone, so that the same lock file gives the same bytes: no time, no random number.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockedPackages, requiredBy } from './lockedPackages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The bill: the program, every package of the lock file and who needs whom. `scope` tells what is shipped. */
export function billOfMaterials() {
  const { name, version, license, dependencies, devDependencies } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const packages = lockedPackages(root);
  const byFolder = new Map(packages.map((found) => [found.folder, found]));
  const own = `pkg:npm/${name}@${version}`;
  const direct = Object.keys({ ...dependencies, ...devDependencies }).map((needed) =>
    byFolder.get(`node_modules/${needed}`),
  );
  const content = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        purl: own,
        licenses: licencesOf(license),
      },
    },
    components: unique(packages.map(componentOf), (component) => component['bom-ref']),
    dependencies: unique(
      [
        dependencyOf(own, direct),
        ...packages.map((found) => dependencyOf(purlOf(found), needsOf(found, byFolder))),
      ],
      ({ ref }) => ref,
    ),
  };
  return { ...content, serialNumber: serialNumberOf(content) };
}

function componentOf(found) {
  return {
    type: 'library',
    'bom-ref': purlOf(found),
    name: found.name,
    version: found.version,
    // Electron is not in the lock file's shipped part, and yet it is what everything runs on.
    scope: found.isShipped || found.name === 'electron' ? 'required' : 'excluded',
    hashes: hashesOf(found.integrity),
    licenses: licencesOf(found.licence),
    purl: purlOf(found),
  };
}

function dependencyOf(ref, needs) {
  return { ref, dependsOn: [...new Set(needs.filter(Boolean).map(purlOf))].sort() };
}

function needsOf({ folder, requires }, byFolder) {
  return requires.map((name) => requiredBy(folder, name, byFolder));
}

function purlOf({ name, version }) {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

function hashesOf(integrity) {
  const names = { sha512: 'SHA-512', sha384: 'SHA-384', sha256: 'SHA-256', sha1: 'SHA-1' };
  return integrity
    .split(' ')
    .filter((hash) => hash !== '')
    .map((hash) => {
      const [kind, value] = hash.split(/-(.*)/s);
      return { alg: names[kind], content: Buffer.from(value, 'base64').toString('hex') };
    });
}

function licencesOf(licence) {
  if (licence === '') return [];
  return /\s/.test(licence)
    ? [{ expression: licence }]
    : [{ license: /^BSD$/.test(licence) ? { name: licence } : { id: licence } }];
}

/** One package may lie in several folders. */
function unique(items, keyOf) {
  const seen = new Map(items.map((item) => [keyOf(item), item]));
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

/** A UUID made of the content: another bill has another number, the same bill the same. */
function serialNumberOf(content) {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.resolve(process.argv[2] ?? path.join(root, 'out/sbom.cdx.json'));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
  process.stderr.write(`${file}\n`);
}
