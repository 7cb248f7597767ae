import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which npm package each folder may use, and why it is there. A package that is not listed fails this test. */
const PACKAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  shared: {
    zod: 'one schema gives types, shape checks and JSON Schema',
    '@noble/hashes': 'SHA-256 without Node or a browser, from an audited family',
  },
  electron: {
    electron: 'windows, menus, dialogs',
    lowdb: 'holds the open register over our own safe adapter',
    '@noble/ciphers': 'wraps the key of a locked file, so that scrypt can run beside the main thread',
    'age-encryption': 'a locked register in the open age format, which others can open without us',
    fflate: 'zip in pure JavaScript: the same bytes on every machine',
    '@resvg/resvg-wasm': 'the picture of a chart for readers that show no SVG',
    docx: 'styles, sections, headers and packing of the Word report',
    zod: 'parses messages and settings at the edge',
  },
  'electron/preload.ts': { electron: 'contextBridge and ipcRenderer' },
  renderer: {
    react: 'the window',
    'react-dom': 'the window',
    'react-hook-form': 'forms',
    '@hookform/resolvers': 'checks a form with the schema it was made from',
    'react-aria-components':
      'keyboard and screen-reader behaviour of pick lists and dialogs under a strict CSP',
    '@tanstack/react-virtual': 'only the visible rows of 10,000',
    'lucide-react': 'icons without a font or a request',
    '@fontsource/source-sans-3': 'the font, shipped with the program',
    zustand: 'one small store',
    zod: 'switches off code generation, which the CSP forbids',
  },
  'renderer/ui': {
    react: 'components',
    'react-dom': 'portals',
    'react-aria-components': 'keyboard and screen-reader behaviour of dialogs',
    '@tanstack/react-virtual': 'the grid',
    'lucide-react': 'icons',
  },
};

/** Which of our own folders each folder may use. The longest folder that holds a file decides. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  electron: ['electron', 'shared', 'package.json'],
  'electron/preload.ts': ['shared/commands'],
  renderer: ['renderer', 'shared'],
  'renderer/ui': ['renderer/ui'],
};

const NODE_ALLOWED = ['electron'];

/** May only fall: each one needs a reason on its line. */
const MAX_SUPPRESSIONS = 3;

const root = path.resolve(import.meta.dirname, '..');
const sources = ['shared', 'electron', 'renderer'].flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file));

describe('the architecture', () => {
  it.each(sources)('lets %s import only what its folder may', (file) => {
    const wrong = importsOf(file).filter((target) => !isAllowed(file, target));
    expect(wrong).toEqual([]);
  });

  it('finds the imports that it guards', () => {
    expect(isAllowed('shared/a.ts', 'node:fs')).toBe(false);
    expect(isAllowed('shared/a.ts', 'electron/storage/x')).toBe(false);
    expect(isAllowed('renderer/a.tsx', 'electron')).toBe(false);
    expect(isAllowed('renderer/ui/a.tsx', 'shared/register/register')).toBe(false);
    expect(isAllowed('electron/preload.ts', 'electron/storage/x')).toBe(false);
    expect(isAllowed('electron/a.ts', 'left-pad')).toBe(false);
    expect(isAllowed('electron/a.ts', 'node:fs')).toBe(true);
  });

  it('lists no package that package.json does not have, and none without use', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const listed = new Set(Object.values(PACKAGES).flatMap((packages) => Object.keys(packages)));
    listed.delete('electron');
    expect([...listed].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('keeps every file to at most 300 lines', () => {
    const long = [...sources, ...filesBelow('test'), ...filesBelow('build')]
      .filter((file) => /\.(tsx?|mjs|cjs|css)$/.test(file))
      .filter((file) => read(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('keeps a test beside the source file of the same name', () => {
    const tests = ['shared', 'electron', 'renderer'].flatMap((folder) => filesBelow(`test/${folder}`));
    const orphans = tests
      .filter((file) => /\.test\.tsx?$/.test(file))
      .filter((file) => {
        const source = file.replace(/^test\//, '').replace(/(\.slow)?\.test\.tsx?$/, '');
        return !['.ts', '.tsx'].some((ending) => existsSync(path.join(root, source + ending)));
      });
    expect(orphans).toEqual([]);
  });

  it('suppresses the linter or the compiler only with a reason, and ever less', () => {
    const lines = sources
      .flatMap((file) => read(file).split('\n'))
      .filter((line) => /eslint-disable|@ts-/.test(line));
    expect(lines.filter((line) => !line.includes(' -- '))).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(MAX_SUPPRESSIONS);
  });

  it('has an entry in the lock file for every optional package of every platform', () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          packages[`node_modules/${name}`] === undefined &&
          packages[`${owner}/node_modules/${name}`] === undefined,
      ),
    );
    expect(missing).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => path.extname(file) !== '' && !file.includes('node_modules'));
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function importsOf(file: string): string[] {
  const found = read(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\(?\s*'([^']+)'/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '').map((target) => resolved(file, target));
}

function resolved(file: string, target: string): string {
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
}

function isAllowed(file: string, target: string): boolean {
  const own = ['shared/', 'electron/', 'renderer/', 'test/', 'build/', 'package.json'];
  if (own.some((start) => target.startsWith(start))) {
    return ruleFor(FOLDERS, file).some((folder) => target === folder || target.startsWith(`${folder}/`));
  }
  const bare = target.replace(/^node:/, '');
  if (target.startsWith('node:') || builtinModules.includes(bare)) {
    return NODE_ALLOWED.some((folder) => file.startsWith(`${folder}/`)) && file !== 'electron/preload.ts';
  }
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  return Object.hasOwn(ruleFor(PACKAGES, file), name);
}

function ruleFor<Rule>(rules: Readonly<Record<string, Rule>>, file: string): Rule {
  const folders = Object.keys(rules).filter((folder) => file === folder || file.startsWith(`${folder}/`));
  const longest = folders.sort((a, b) => b.length - a.length)[0] ?? '';
  const rule = rules[longest];
  if (rule === undefined) throw new Error(`no rule for ${file}`);
  return rule;
}
