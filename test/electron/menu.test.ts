import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { events } from '../../shared/commands/contract';
import { LANGUAGES } from '../../shared/i18n/text';
import { NO_POLICY } from '../../shared/policy/policy';
import { menuTemplate } from '../../electron/menu';
import type { MenuParts } from '../../electron/menu';

function items(given: Partial<MenuParts> = {}): MenuItemConstructorOptions[] {
  const parts = {
    language: 'nl',
    isMac: false,
    isDevelopment: false,
    policy: NO_POLICY,
    tell: () => undefined,
    ...given,
  } as const;
  return menuTemplate(parts).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

describe('the menu bar', () => {
  it.each(LANGUAGES)('has an item for every menu command, in %s', (language) => {
    const told: unknown[] = [];
    const commands = items({ language, tell: (command) => told.push(command) }).filter(({ id }) => id);
    for (const { click } of commands) click?.(undefined as never, undefined, undefined as never);
    expect(commands.map(({ id }) => id).sort()).toEqual([...events.menuCommand.options].sort());
    expect(told).toEqual(commands.map(({ id }) => id));
  });

  it('has a label on every item, and another one in the other language', () => {
    const labels = LANGUAGES.map((language) =>
      items({ language, isDevelopment: true })
        .filter(({ type }) => type !== 'separator')
        .map(({ label }) => label ?? ''),
    );
    expect(labels.flat().filter((label) => label === '')).toEqual([]);
    const [dutch = [], english = []] = labels;
    expect(dutch.filter((label, index) => label === english[index])).toEqual([]);
  });

  it('gives each key to one item', () => {
    const keys = items().flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys).toEqual([
      'CmdOrCtrl+N',
      'CmdOrCtrl+O',
      'CmdOrCtrl+S',
      'CmdOrCtrl+Shift+S',
      'CmdOrCtrl+E',
      'CmdOrCtrl+Shift+L',
      'CmdOrCtrl+W',
      'CmdOrCtrl+Z',
      'CmdOrCtrl+Y',
      'CmdOrCtrl+K',
      'F1',
    ]);
  });

  it('E22 has developer tools only while developing', () => {
    const hasTools = (isDevelopment: boolean) =>
      items({ isDevelopment }).some(({ role }) => role === 'toggleDevTools');
    expect([hasTools(false), hasTools(true)]).toEqual([false, true]);
  });

  it('quits from the program’s own menu on macOS and from the file menu elsewhere', () => {
    const quits = (isMac: boolean) => items({ isMac }).some(({ role }) => role === 'quit');
    expect([quits(false), quits(true)]).toEqual([true, false]);
    expect(
      menuTemplate({
        language: 'nl',
        isMac: true,
        isDevelopment: false,
        policy: NO_POLICY,
        tell: () => undefined,
      })[0],
    ).toEqual({ role: 'appMenu' });
  });

  it('greys what the administrator switched off, and nothing else', () => {
    const policy = { version: 1, featuresOff: ['merge', 'extract'] } as const;
    const grey = items({ policy: { ...policy, featuresOff: [...policy.featuresOff] } })
      .filter(({ enabled }) => enabled === false)
      .map(({ id }) => id);
    expect(grey.sort()).toEqual(['extract', 'merge']);
    expect(items().filter(({ enabled }) => enabled === false)).toEqual([]);
  });
});
