import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));

type Target = { readonly target: string; readonly arch: readonly string[] };
type Copied = { readonly from: string; readonly to: string };
type Configuration = {
  readonly electronVersion: string;
  readonly files: readonly unknown[];
  readonly win: {
    readonly target: readonly Target[];
    readonly fileAssociations?: unknown;
    readonly extraFiles: readonly Copied[];
  };
  readonly mac: {
    readonly target: readonly Target[];
    readonly hardenedRuntime: boolean;
    readonly entitlements: string;
    readonly extraResources: readonly Copied[];
    readonly fileAssociations: readonly { readonly ext: string; readonly rank: string }[];
  };
  readonly linux: {
    readonly target: readonly Target[];
    readonly executableArgs: readonly string[];
    readonly extraFiles: readonly Copied[];
    readonly fileAssociations: readonly { readonly ext: string }[];
  };
  readonly deb: { readonly fpm: readonly string[] };
  readonly rpm: { readonly fpm: readonly string[] };
  readonly nsis: {
    readonly perMachine: boolean;
    readonly oneClick: boolean;
    readonly deleteAppDataOnUninstall: boolean;
    readonly include: string;
  };
  readonly msi: { readonly perMachine: boolean; readonly upgradeCode: string };
};
type Builder = {
  readonly getConfig: (folder: string, file: string, changes: unknown) => Promise<Configuration>;
  readonly validateConfiguration: (configuration: unknown, logger: unknown) => Promise<void>;
};

const { getConfig, validateConfiguration } = ofBuilder(
  'app-builder-lib/out/util/config/config.js',
) as Builder;

const read = () => getConfig(root, 'electron-builder.yml', {});
const validate = (configuration: unknown) =>
  validateConfiguration(configuration, { isEnabled: false, add: () => undefined });

describe('the configuration of the packages', () => {
  it("is right by electron-builder's own schema, which would notice a mistake", async () => {
    const configuration = await read();
    await expect(validate(configuration)).resolves.not.toThrow();
    await expect(validate({ ...configuration, lunix: {} })).rejects.toThrow('lunix');
  });

  it('makes every kind for every processor', async () => {
    const { win, mac, linux } = await read();
    const made = [win, mac, linux].map(({ target }) =>
      target.map((one) => `${one.target} ${one.arch.join('+')}`),
    );
    expect(made).toEqual([
      ['nsis x64+arm64', 'msi x64+arm64', 'portable x64+arm64'],
      ['dmg x64+arm64', 'zip x64+arm64'],
      ['AppImage x64+arm64', 'deb x64+arm64', 'rpm x64+arm64'],
    ]);
  });

  it('packs the Electron that the lock file has', async () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    expect((await read()).electronVersion).toBe(packages['node_modules/electron']?.version);
  });

  it('lets a person install for themselves, and an administrator for all without a question', async () => {
    const { nsis, msi } = await read();
    expect([nsis.perMachine, nsis.oneClick]).toEqual([false, false]);
    expect(msi).toMatchObject({ perMachine: true, upgradeCode: '5D0B1F0C-6E6B-4C55-9B7A-7A2C1C2E4F61' });
  });

  it('never takes over other JSON files', async () => {
    const { win, mac, linux } = await read();
    expect(win.fileAssociations).toBeUndefined();
    expect(mac.fileAssociations).toMatchObject([
      { ext: 'json', rank: 'Alternate' },
      { ext: 'age', rank: 'Alternate' },
    ]);
    expect(linux.fileAssociations).toMatchObject([{ ext: 'ropa.json' }, { ext: 'ropa.json.age' }]);
  });

  it('is offered on Windows for registers, readable and locked, and takes that back', () => {
    const script = readFileSync(path.join(root, 'build/installer.nsh'), 'utf8');
    for (const ending of ['json', 'age']) {
      const key = `SHCTX "Software\\Classes\\.${ending}\\OpenWithProgids" "Verwerkingsregister.json"`;
      expect(script).toContain(`WriteRegStr ${key} ""`);
      expect(script).toContain(`DeleteRegValue ${key}`);
    }
  });

  it('E4 starts with the sandbox on every system', async () => {
    expect((await read()).linux.executableArgs).toEqual([]);
  });

  it('asks macOS for nothing but machine code of V8', async () => {
    const { mac } = await read();
    expect(mac.hardenedRuntime).toBe(true);
    for (const file of [mac.entitlements, 'build/entitlements.inherit.mac.plist']) {
      const keys = readFileSync(path.join(root, file), 'utf8').matchAll(/<key>([^<]+)<\/key>/g);
      expect([...keys].map(([, key]) => key)).toEqual(['com.apple.security.cs.allow-jit']);
    }
  });

  it('puts the command line where scripts find it on each system', async () => {
    const { win, mac, linux, deb, rpm } = await read();
    const launchers = [win.extraFiles, mac.extraResources, linux.extraFiles].flat();
    expect(launchers.map(({ to }) => to)).toEqual(['ropa.cmd', 'ropa', 'ropa']);
    const texts = launchers.map(({ from }) => readFileSync(path.join(root, from), 'utf8'));
    expect(texts.filter((text) => !/ --cli -- (?:"\$@"|%\*)/.test(text))).toEqual([]);
    // The command interpreter of Windows wants its own ends of lines.
    expect(texts[0]?.replaceAll('\r\n', '')).not.toContain('\n');
    expect([deb.fpm, rpm.fpm]).toEqual(Array(2).fill(['build/launchers/ropa.sh=/usr/bin/ropa']));
  });

  it.skipIf(process.platform === 'win32')('keeps the launchers of Linux and macOS executable', () => {
    const modes = ['ropa.sh', 'ropa-mac.sh'].map(
      (file) => statSync(path.join(root, 'build/launchers', file)).mode & 0o111,
    );
    expect(modes).toEqual([0o111, 0o111]);
  });

  it('removes the profile of the person only when asked, and nothing else ever', async () => {
    const { nsis } = await read();
    expect(nsis.deleteAppDataOnUninstall).toBe(false);
    const script = readFileSync(path.join(root, nsis.include), 'utf8');
    const removed = [...script.matchAll(/^\s*(?:RMDir|Delete)\b.*$/gm)].map(([line]) => line.trim());
    expect(removed).toEqual([
      'RMDir /r "$APPDATA\\Verwerkingsregister"',
      'RMDir /r "$LOCALAPPDATA\\verwerkingsregister"',
    ]);
    // What a silent removal answers, and where it then goes on.
    expect(script).toMatch(/MessageBox MB_YESNO\|MB_DEFBUTTON2.*\/SD IDNO IDNO keepProfile/);
    expect(script.indexOf('RMDir')).toBeGreaterThan(script.indexOf('IDNO keepProfile'));
    expect(script.indexOf('keepProfile:')).toBeGreaterThan(script.lastIndexOf('RMDir'));
  });

  it.skipIf(process.platform === 'win32').each([
    ['ropa-mac.sh', 'Contents/Resources/ropa', 'Contents/MacOS/Verwerkingsregister'],
    ['ropa.sh', 'opt/ropa', 'opt/verwerkingsregister'],
  ])(
    'starts the program that was installed with %s, also through links, and gives on every word',
    (...files) => {
      const [launcher, installed, program] = files;
      const folder = mkdtempSync(path.join(tmpdir(), 'een map met spaties '));
      const at = (name: string) => path.join(folder, name);
      for (const file of [installed, program]) mkdirSync(path.dirname(at(file)), { recursive: true });
      copyFileSync(path.join(root, 'build/launchers', launcher), at(installed));
      writeFileSync(at(program), '#!/bin/sh\nprintf "%s|" "$@"\nexit 7\n', { mode: 0o755 });
      symlinkSync(installed, at('link'));
      symlinkSync(at('link'), at('link to a link'));
      const words = ['check', 'een "naam" $HOME.json', '--json'];
      const { status, stdout } = spawnSync(at('link to a link'), words, {
        encoding: 'utf8',
        env: { ...process.env, DISPLAY: ':0' },
      });
      expect([status, stdout]).toEqual([7, '--cli|--|check|een "naam" $HOME.json|--json|']);
      rmSync(folder, { recursive: true });
    },
  );
});
