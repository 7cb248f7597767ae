import { describe, expect, it } from 'vitest';
import {
  authorOf,
  DEFAULT_SETTINGS,
  settingsSchema,
  withRecentFile,
  type RecentRegister,
} from '../../../shared/commands/settingsPort';

function aRecentFile(path: string, title = ''): RecentRegister {
  return { path, title, openedAt: '2026-11-25T15:12:07Z', activities: 0, processorRecords: 0 };
}

describe('the recent files', () => {
  it('start with the latest and hold each path once', () => {
    const settings = ['a', 'b', 'a'].reduce(
      (before, path, index) => withRecentFile(before, aRecentFile(path, `time ${index}`)),
      DEFAULT_SETTINGS,
    );
    expect(settings.recentFiles).toEqual([aRecentFile('a', 'time 2'), aRecentFile('b', 'time 1')]);
  });

  it('are at most 20, as many as the settings may hold', () => {
    const paths = Array.from({ length: 25 }, (_, index) => `file ${index}`);
    const settings = paths.reduce(
      (before, path) => withRecentFile(before, aRecentFile(path)),
      DEFAULT_SETTINGS,
    );
    expect(settings.recentFiles.map(({ path }) => path)).toEqual(paths.reverse().slice(0, 20));
    expect(settingsSchema.safeParse(settings).success).toBe(true);
  });
});

describe('saved views in the settings', () => {
  it('cost no other setting when they are no list at all', () => {
    const settings = settingsSchema.parse({ ...DEFAULT_SETTINGS, theme: 'dark', savedViews: 'x' });
    expect(settings).toEqual({ theme: 'dark', recentFiles: [], savedViews: undefined });
  });
});

describe('the name that stands with changes', () => {
  it('is the one that the person chose, else that of the account', () => {
    const names = ['Paul van Baar', ' ', undefined].map((author) =>
      authorOf({ ...DEFAULT_SETTINGS, author }, 'fg'),
    );
    expect(names).toEqual(['Paul van Baar', 'fg', 'fg']);
  });

  it('costs no other setting when it cannot be read', () => {
    const settings = settingsSchema.parse({ ...DEFAULT_SETTINGS, theme: 'dark', author: 7, density: 'x' });
    expect(settings).toMatchObject({ theme: 'dark', author: undefined, density: undefined });
  });
});
