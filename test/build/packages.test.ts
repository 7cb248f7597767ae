import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));

type Target = { readonly target: string; readonly arch: readonly string[] };
type Configuration = {
  readonly electronVersion: string;
  readonly files: readonly unknown[];
  readonly win: { readonly target: readonly Target[]; readonly fileAssociations?: unknown };
  readonly mac: {
    readonly target: readonly Target[];
    readonly hardenedRuntime: boolean;
    readonly entitlements: string;
    readonly fileAssociations: readonly { readonly ext: string; readonly rank: string }[];
  };
  readonly linux: {
    readonly target: readonly Target[];
    readonly executableArgs: readonly string[];
    readonly fileAssociations: readonly { readonly ext: string }[];
  };
  readonly nsis: { readonly perMachine: boolean; readonly oneClick: boolean };
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
    expect(mac.fileAssociations).toMatchObject([{ ext: 'json', rank: 'Alternate' }]);
    expect(linux.fileAssociations).toMatchObject([{ ext: 'ropa.json' }]);
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
});
