import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings } from '../../../electron/storage/settingsFile';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/commands/settingsPort';
import type { Failure } from '../../../shared/errors';
import { faultyFileSystem, systemError } from './faultyFileSystem';
import { temporaryFolder } from './temporaryFolder';
import { testSurroundings } from './testSurroundings';

async function aProfile(): Promise<{ path: string; warnings: Failure[]; warn: (failure: Failure) => void }> {
  const path = join(await temporaryFolder(), 'profile', 'settings.json');
  await mkdir(dirname(path));
  const warnings: Failure[] = [];
  return { path, warnings, warn: (failure) => warnings.push(failure) };
}

const chosen: Settings = {
  language: 'en',
  theme: 'dark',
  recentFiles: [
    {
      path: '/share/a.ropa.json',
      title: 'A',
      openedAt: '2026-11-25T15:12:07Z',
      activities: 26,
      processorRecords: 3,
    },
  ],
  window: { x: -8, y: 0, width: 1440, height: 900, isMaximized: true },
};

describe('the settings', () => {
  it('are the defaults when there is no file, and no file is made for them', async () => {
    const { path, warnings, warn } = await aProfile();
    const settings = await openSettings(path, warn, testSurroundings);
    expect([settings.current(), warnings, await readdir(dirname(path))]).toEqual([DEFAULT_SETTINGS, [], []]);
  });

  it('come back in a later session, and are private', async () => {
    const { path, warnings, warn } = await aProfile();
    await (await openSettings(path, warn, testSurroundings)).save(chosen);
    const later = await openSettings(path, warn, testSurroundings);
    expect([later.current(), warnings, (await stat(path)).mode & 0o777]).toEqual([chosen, [], 0o600]);
  });

  it('are written where no profile folder is yet', async () => {
    const path = join(await temporaryFolder(), 'new', 'profile', 'settings.json');
    await (await openSettings(path, () => expect.unreachable(), testSurroundings)).save(chosen);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(chosen);
  });

  it('of a newer program keep what this one does not know', async () => {
    const { path, warn } = await aProfile();
    await writeFile(path, JSON.stringify({ ...chosen, density: 'compact' }));
    const settings = await openSettings(path, warn, testSurroundings);
    await settings.save({ ...settings.current(), theme: 'light' });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      ...chosen,
      theme: 'light',
      density: 'compact',
    });
  });

  it('of an older program get the defaults of what it did not know', async () => {
    const { path, warnings, warn } = await aProfile();
    await writeFile(path, '{"language": "nl"}');
    const settings = await openSettings(path, warn, testSurroundings);
    expect([settings.current(), warnings]).toEqual([{ ...DEFAULT_SETTINGS, language: 'nl' }, []]);
  });

  it('keep the last choice of two made at once', async () => {
    const { path, warn } = await aProfile();
    const settings = await openSettings(path, warn, testSurroundings);
    await Promise.all([settings.save(chosen), settings.save({ ...chosen, theme: 'light' })]);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ ...chosen, theme: 'light' });
  });

  it('keep the last choice of two programs that are open at once', async () => {
    const { path, warnings, warn } = await aProfile();
    const one = await openSettings(path, warn, testSurroundings);
    const two = await openSettings(path, warn, testSurroundings);
    await one.save(chosen);
    await two.save({ ...chosen, theme: 'light' });
    await one.save({ ...chosen, language: 'nl' });
    expect([JSON.parse(await readFile(path, 'utf8')), warnings]).toEqual([{ ...chosen, language: 'nl' }, []]);
  });

  const tooMany = { recentFiles: Array.from({ length: 21 }, () => chosen.recentFiles[0]) };
  it.each([
    ['cut', '{"language": "n'],
    ['empty', ''],
    ['zeros', '\0\0\0\0\0\0'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an unknown theme', '{"theme": "pink"}'],
    ['too many recent files', JSON.stringify(tooMany)],
    ['a hostile key', '{"__proto__": {"theme": "dark"}}'],
  ])('that are damaged are set aside and told: %s', async (_name, text) => {
    const { path, warnings, warn } = await aProfile();
    await writeFile(path, text);
    const settings = await openSettings(path, warn, testSurroundings);
    const keptIn = join(dirname(path), 'settings.damaged-20261125T151207Z.json');
    expect([settings.current(), warnings]).toEqual([
      DEFAULT_SETTINGS,
      [{ code: 'settingsDamaged', path, keptIn }],
    ]);
    expect(await readFile(keptIn, 'utf8')).toBe(text);
    await settings.save(chosen);
    expect((await openSettings(path, warn, testSurroundings)).current()).toEqual(chosen);
  });

  it('that cannot be read stay where they are; the program starts with the defaults', async () => {
    const { path, warnings, warn } = await aProfile();
    await writeFile(path, JSON.stringify(chosen));
    const fileSystem = faultyFileSystem((_number, name) => {
      if (name === 'open') throw systemError('EIO');
    });
    const settings = await openSettings(path, warn, { ...testSurroundings, fileSystem });
    expect([settings.current(), warnings]).toEqual([
      DEFAULT_SETTINGS,
      [{ code: 'fileFailed', path, reason: 'EIO' }],
    ]);
    expect(await readdir(dirname(path))).toEqual(['settings.json']);
  });

  it('that cannot be written are told and hold until the program ends', async () => {
    const { path, warnings, warn } = await aProfile();
    const fileSystem = faultyFileSystem((_number, name) => {
      if (name === 'file.write') throw systemError('ENOSPC');
    });
    const settings = await openSettings(path, warn, { ...testSurroundings, fileSystem });
    await settings.save(chosen);
    expect([settings.current(), warnings]).toEqual([chosen, [{ code: 'diskFull', path }]]);
    expect(await readdir(dirname(path))).toEqual([]);
  });
});
