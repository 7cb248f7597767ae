import { describe, expect, it } from 'vitest';
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

describe('the language of the policy', () => {
  it('is that of a person who chose none', () => {
    const store = settingsUnderPolicy(aStore(), { version: 1, language: 'en' });
    expect(store.current().language).toBe('en');
  });

  it('leaves a person the language that they chose', async () => {
    const own = aStore({ ...DEFAULT_SETTINGS, language: 'nl' });
    const store = settingsUnderPolicy(own, { version: 1, language: 'en' });
    expect(store.current().language).toBe('nl');
    await store.save({ ...store.current(), language: 'en' });
    expect(own.current().language).toBe('en');
  });

  it('is not kept as one that was chosen', async () => {
    const own = aStore();
    const store = settingsUnderPolicy(own, { version: 1, language: 'en' });
    await store.save({ ...store.current(), theme: 'dark' });
    expect(own.current()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('gives way to a choice against it', async () => {
    const own = aStore();
    await settingsUnderPolicy(own, { version: 1, language: 'en' }).save({
      ...DEFAULT_SETTINGS,
      language: 'nl',
    });
    expect(own.current().language).toBe('nl');
  });
});

describe('the template of the policy', () => {
  const policy = { version: 1, reportTemplate: '/beheer/huisstijl.dotx' } as const;

  it('holds whatever the person chose', () => {
    const own = aStore({ ...DEFAULT_SETTINGS, template: '/eigen.docx' });
    expect(settingsUnderPolicy(own, policy).current().template).toBe('/beheer/huisstijl.dotx');
  });

  it('is none where a person may not choose one, also of one chosen before', async () => {
    const own = aStore({ ...DEFAULT_SETTINGS, template: '/eigen.docx' });
    const store = settingsUnderPolicy(own, { version: 1, featuresOff: ['houseTemplate'] });
    expect(store.current().template).toBeUndefined();
    await store.save({ ...store.current(), theme: 'dark' });
    expect(own.current().template).toBe('/eigen.docx');
  });

  it('is not written over what the person chose', async () => {
    const own = aStore({ ...DEFAULT_SETTINGS, template: '/eigen.docx' });
    const store = settingsUnderPolicy(own, policy);
    await store.save({ ...store.current(), theme: 'dark' });
    expect(own.current()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', template: '/eigen.docx' });
  });
});

it('a policy without language and template changes nothing', () => {
  const own = aStore();
  expect(settingsUnderPolicy(own, { version: 1, featuresOff: ['pdf'] })).toBe(own);
});
