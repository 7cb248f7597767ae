import { expect, it } from 'vitest';
import { settingsUnderPolicy } from '../../../electron/policy/policySettings';
import { DEFAULT_SETTINGS } from '../../../shared/commands/settingsPort';
import type { Settings, SettingsStore } from '../../../shared/commands/settingsPort';

function aStore(settings: Settings = DEFAULT_SETTINGS): SettingsStore {
  let current = settings;
  return {
    current: () => current,
    save: (next) => {
      current = next;
      return Promise.resolve();
    },
  };
}

it('a person who chose no language gets the one of the policy', () => {
  const store = settingsUnderPolicy(aStore(), { version: 1, language: 'en' });
  expect(store.current().language).toBe('en');
});

it('a person keeps the language that they chose', async () => {
  const own = aStore({ ...DEFAULT_SETTINGS, language: 'nl' });
  const store = settingsUnderPolicy(own, { version: 1, language: 'en' });
  expect(store.current().language).toBe('nl');
  await store.save({ ...store.current(), language: 'en' });
  expect(own.current().language).toBe('en');
});

it('the language of the policy is not kept as one that was chosen', async () => {
  const own = aStore();
  const store = settingsUnderPolicy(own, { version: 1, language: 'en' });
  await store.save({ ...store.current(), theme: 'dark' });
  expect(own.current()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});

it('a choice against the policy is kept', async () => {
  const own = aStore();
  await settingsUnderPolicy(own, { version: 1, language: 'en' }).save({
    ...DEFAULT_SETTINGS,
    language: 'nl',
  });
  expect(own.current().language).toBe('nl');
});

it('a policy without a language changes nothing', () => {
  const own = aStore();
  expect(settingsUnderPolicy(own, { version: 1 })).toBe(own);
});
