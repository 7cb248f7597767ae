import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED_LICENCES, licenceFiles } from '../../build/licences.mjs';
import { lockedPackages } from '../../build/lockedPackages.mjs';
import { billOfMaterials } from '../../build/sbom.mjs';

/** Packages with code that npm would run while installing. npm is told not to run it (`allowScripts` in package.json). */
const INSTALL_SCRIPTS = ['electron-winstaller'];

const root = path.resolve(import.meta.dirname, '../..');
const packages = lockedPackages(root);

type Manifest = Readonly<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>
> & {
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;

describe('E26 the packages that the program is made of', () => {
  it('are asked for in exact versions', () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are locked with the hash of what is fetched', () => {
    expect(
      packages.filter(({ integrity }) => !integrity.startsWith('sha512-')).map(({ folder }) => folder),
    ).toEqual([]);
    expect(packages.length).toBeGreaterThan(100);
  });

  it('run no code while they are installed, but for those that are named here and refused', () => {
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual(
      INSTALL_SCRIPTS,
    );
    expect(manifest.allowScripts).toEqual(Object.fromEntries(INSTALL_SCRIPTS.map((name) => [name, false])));
  });

  it('could not run any if they wanted to: npm is told so for this folder', () => {
    const settings = readFileSync(path.join(root, '.npmrc'), 'utf8').split('\n');
    expect(settings).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']));
  });

  it('run none when they are shipped, whatever the lock file says', () => {
    const scripts = packages
      .filter(({ isShipped }) => isShipped)
      .filter(({ folder }) => {
        const facts = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
          scripts?: Record<string, string>;
        };
        return ['preinstall', 'install', 'postinstall'].some((name) =>
          Object.hasOwn(facts.scripts ?? {}, name),
        );
      });
    expect(scripts.map(({ name }) => name)).toEqual([]);
  });
});

describe('the licences of what is shipped', () => {
  it('all let the program be given on', () => {
    const others = packages.filter(
      ({ isShipped, licence }) => isShipped && !ALLOWED_LICENCES.includes(licence),
    );
    expect(others.map(({ name, licence }) => `${name} ${licence}`)).toEqual([]);
  });

  it('stand in files that are up to date (node build/licences.mjs writes them)', async () => {
    for (const [file, text] of Object.entries(await licenceFiles())) {
      expect(readFileSync(path.join(root, file), 'utf8') === text, file).toBe(true);
    }
  });
});

describe('the bill of materials', () => {
  it('is the same each time it is made', () => {
    expect(billOfMaterials()).toEqual(billOfMaterials());
  });

  it('names every package of the lock file with its hash, and tells which are shipped', () => {
    const { components } = billOfMaterials();
    expect(new Set(components.map(({ name, version }) => `${name}@${version}`))).toEqual(
      new Set(packages.map(({ name, version }) => `${name}@${version}`)),
    );
    expect(components.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ''))).toEqual([]);
    const shipped = packages.filter(({ isShipped }) => isShipped).map(({ name }) => name);
    const required = components
      .filter(({ scope }) => scope === 'required')
      .map(({ name }) => name)
      .sort();
    expect(required).toEqual([...shipped, 'electron'].sort());
  });

  it("has the packages and relations of npm's own", () => {
    const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
    const npm = execFileSync('npm', words, {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const theirs = JSON.parse(npm) as {
      components: { purl: string; 'bom-ref': string }[];
      dependencies: { ref: string; dependsOn: string[] }[];
    };
    const { components, dependencies } = billOfMaterials();
    expect(components.map(({ purl }) => purl).sort()).toEqual(
      [...new Set(theirs.components.map(({ purl }) => purl))].sort(),
    );
    const purls = new Map(theirs.components.map((component) => [component['bom-ref'], component.purl]));
    const lines = (all: readonly { ref: string; dependsOn: readonly string[] }[]) =>
      new Set(all.flatMap(({ ref, dependsOn }) => dependsOn.map((needed) => `${ref} ${needed}`)));
    const named = theirs.dependencies.map(({ ref, dependsOn }) => ({
      ref: purls.get(ref) ?? ref,
      dependsOn: dependsOn.map((needed) => purls.get(needed) ?? needed),
    }));
    const own = dependencies.filter(({ ref }) => purls.has(ref.replace('pkg:npm/', '').replace('%40', '@')));
    const ownLines = lines(own);
    expect(
      [...lines(named.filter(({ ref }) => ref.startsWith('pkg:')))].filter((line) => !ownLines.has(line)),
    ).toEqual([]);
  });
});
