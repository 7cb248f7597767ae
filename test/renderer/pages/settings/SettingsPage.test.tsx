// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decodeRegister } from '../../../../shared/register/codec';
import type { Managed } from '../../../../shared/policy/policy';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/filelinx.ropa.json';

async function openSettings(fake = fakeApi('example')) {
  const opened = await openWindow(fake);
  await opened.user.click(await screen.findByRole('link', { name: 'Instellingen' }));
  await screen.findByRole('heading', { level: 1, name: 'Instellingen' });
  return opened;
}

describe('the settings', () => {
  it('keep density and motion for the next start, and show them at once', async () => {
    const { user, fake, view } = await openSettings();
    await user.click(screen.getByRole('radio', { name: 'Compact' }));
    await user.click(
      within(screen.getByRole('group', { name: 'Beweging' })).getByRole('radio', { name: 'Uit' }),
    );
    const { dataset } = document.documentElement;
    expect([dataset['density'], dataset['motion']]).toEqual(['compact', 'off']);
    view.unmount();
    await openSettings(fake);
    expect(screen.getByRole('radio', { name: 'Compact' })).toHaveProperty('checked', true);
  });

  it('change the language and the theme', async () => {
    const { user, fake } = await openSettings();
    await user.click(screen.getByRole('radio', { name: 'Donker' }));
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeDefined();
    expect(fake.ports.settings.current()).toMatchObject({ theme: 'dark', language: 'en' });
  });

  it('give the name that stands with the next change', async () => {
    const { user, fake } = await openSettings();
    const name = screen.getByRole('textbox', { name: 'Naam bij wijzigingen' });
    expect(name.getAttribute('placeholder')).toBe('fg');
    await user.type(name, 'Paul van Baar');
    await user.tab();
    fake.person.saves = PATH;
    await user.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
    await waitFor(() => expect(fake.disk.has(PATH)).toBe(true));
    await fake.api.saveTitle({ title: 'Anders' });
    const { data } = decodeRegister(JSON.parse(fake.disk.get(PATH) ?? ''), PATH);
    expect(data.history.at(-1)?.by).toBe('Paul van Baar');
  });

  it('say where the copies are, and show the folder', async () => {
    const { user, fake } = await openSettings();
    expect(screen.getByText('/profiel')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Map tonen' }));
    await waitFor(() => expect(fake.told.shown).toEqual(['backups']));
  });

  it('list the saved views, and delete one', async () => {
    const fake = fakeApi('example');
    const view = {
      id: 'v',
      collection: 'activities',
      name: 'Alleen IT',
      columns: [],
      sort: [],
      filters: [],
      grouping: '',
    } as const;
    await fake.api.saveViews({ views: [{ ...view, columns: [], sort: [], filters: [] }] });
    const { user } = await openSettings(fake);
    await user.click(screen.getByRole('button', { name: 'Weergave “Alleen IT” verwijderen' }));
    expect(screen.getByText(/^Nog geen weergave bewaard/)).toBeDefined();
    await waitFor(() => expect(fake.ports.settings.current().savedViews).toEqual([]));
  });

  it('take the focus to a part that is chosen in the index', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('link', { name: 'Wettelijke lijsten' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Wettelijke lijsten' }));
  });
});

const MANAGED: Managed = {
  path: '/etc/verwerkingsregister/policy.json',
  policy: {
    version: 1,
    language: 'nl',
    defaultFolder: '/share/registers',
    reportTemplate: '/beheer/huisstijl.dotx',
    minimumRuleLevel: 'LAW',
    encryptionRequired: true,
    unsavedWorkDays: 1,
    backupVersions: 5,
    backupDays: 0,
    featuresOff: ['pdf', 'merge'],
  },
  problems: [],
};

async function openManaged(managed: Managed) {
  await openSettings(fakeApi('example', managed));
  return within(screen.getByRole('region', { name: 'Beheer' }));
}

describe('the settings of the administrator', () => {
  it('stand on the page, each as settled, with the file that settles them', async () => {
    const panel = await openManaged(MANAGED);
    const texts = ['/share/registers', '/beheer/huisstijl.dotx', 'artikel 30 en andere wetten', '1 dag'];
    for (const text of [...texts, 'verplicht', 'PDF bij een rapport, samenvoegen', MANAGED.path]) {
      expect(panel.getByText(text)).toBeDefined();
    }
    expect(panel.getAllByText('door de beheerder vastgelegd')).toHaveLength(9);
    expect(screen.getByText(/^De laatste 5 opslagen\. Door de beheerder vastgelegd/)).toBeDefined();
  });

  it('say so where nothing is settled, and where no copies stay', async () => {
    const panel = await openManaged({ ...MANAGED, policy: { version: 1 } });
    expect(panel.getByText('De beheerder heeft op deze computer niets vastgelegd.')).toBeDefined();
    expect(panel.queryByText('door de beheerder vastgelegd')).toBeNull();
  });

  it('say what of them was not used, and where from', async () => {
    const panel = await openManaged({
      ...MANAGED,
      problems: [{ reason: 'unknownKey', key: 'langauge' }],
    });
    expect(panel.getByRole('status').textContent).toContain(
      `Van het beheerbestand ${MANAGED.path} is iets niet gebruikt: de sleutel “langauge” is onbekend.`,
    );
  });

  it('say that no earlier versions stay where none may', async () => {
    await openManaged({ ...MANAGED, policy: { version: 1, backupVersions: 0, backupDays: 0 } });
    expect(screen.getByText(/geen eerdere versies blijven/)).toBeDefined();
  });
});

describe('what the administrator switched off', () => {
  it('is not offered in the palette, and the page of merging says why', async () => {
    const policy = { ...MANAGED.policy, featuresOff: ['merge' as const, 'extract' as const] };
    const { user } = await openSettings(fakeApi('example', { ...MANAGED, policy }));
    await user.keyboard('{Control>}k{/Control}');
    const found = within(await screen.findByRole('listbox', { name: 'Resultaten' }));
    expect(found.getByRole('option', { name: /^Opslaan als/ })).toBeDefined();
    expect(found.queryByRole('option', { name: /samenvoegen|Uittreksel/i })).toBeNull();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('link', { name: 'Samenvoegen' }));
    await screen.findByRole('heading', { level: 1, name: 'Samenvoegen' });
    expect(screen.getByText('Door de beheerder uitgezet.')).toBeDefined();
  });
});
