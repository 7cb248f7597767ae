import { describe, expect, it } from 'vitest';
import { parseAccelerator } from '../src/menu/accelerator';
import { createMenus } from '../src/menu/menus';
import type { Menus } from '../src/menu/menus';

function menusWith(quits: string[] = [], changes: string[] = []): Menus {
  const roles = { quit: () => void quits.push('quit'), lineOf: () => undefined };
  return createMenus(roles, () => void changes.push('changed'));
}

const NO_KEYS = { ctrl: false, shift: false, alt: false, meta: false };

describe('an accelerator', () => {
  it.each([
    ['CmdOrCtrl+S', { ...NO_KEYS, ctrl: true, key: 's' }],
    ['CommandOrControl+Shift+Z', { ...NO_KEYS, ctrl: true, shift: true, key: 'z' }],
    ['Alt+Left', { ...NO_KEYS, alt: true, key: 'ArrowLeft' }],
    ['Control+Plus', { ...NO_KEYS, ctrl: true, key: '+' }],
    ['f11', { ...NO_KEYS, key: 'F11' }],
  ])('%s is read as keys', (accelerator, expected) => {
    expect(parseAccelerator(accelerator)).toEqual(expected);
  });

  it('without a key is refused', () => {
    expect(() => parseAccelerator('Ctrl+Shift')).toThrow('Invalid accelerator: Ctrl+Shift');
  });
});

describe('a menu', () => {
  it('finds items at any depth, and clicks them', () => {
    const clicked: string[] = [];
    const { Menu } = menusWith();
    const menu = Menu.buildFromTemplate([
      {
        label: 'File',
        submenu: [{ label: 'More', submenu: [{ id: 'deep', click: ({ id }) => clicked.push(id) }] }],
      },
    ]);
    menu.getMenuItemById('deep')?.click();
    expect(clicked).toEqual(['deep']);
  });

  it('takes the label and keys of a role, unless others are given', () => {
    const { items } = menusWith().Menu.buildFromTemplate([
      { role: 'copy' },
      { role: 'quit', label: 'Afsluiten', accelerator: 'Ctrl+Shift+Q' },
    ]);
    expect(items.map(({ label, accelerator }) => [label, accelerator])).toEqual([
      ['Copy', 'CommandOrControl+C'],
      ['Afsluiten', 'Ctrl+Shift+Q'],
    ]);
  });

  it('quits by its role, also without a window', () => {
    const quits: string[] = [];
    menusWith(quits)
      .Menu.buildFromTemplate([{ role: 'quit', id: 'quit' }])
      .getMenuItemById('quit')
      ?.click();
    expect(quits).toEqual(['quit']);
  });

  it('watches for the keys of items that are on, and leaves editing to the page', () => {
    const changes: string[] = [];
    const menus = menusWith([], changes);
    const menu = menus.Menu.buildFromTemplate([
      { id: 'on', accelerator: 'Ctrl+A' },
      { id: 'off', accelerator: 'Ctrl+B', enabled: false },
      { role: 'copy' },
    ]);
    menus.Menu.setApplicationMenu(menu);
    const keys = () => menus.shortcuts().map(({ key }) => key);
    expect(keys()).toEqual(['a']);
    const off = menu.getMenuItemById('off');
    if (off) off.enabled = true;
    expect(keys()).toEqual(['a', 'b']);
    expect(changes).toEqual(['changed', 'changed']);
  });

  it('tells when it is shown and closed', () => {
    const menu = menusWith().Menu.buildFromTemplate([]);
    const told: string[] = [];
    menu.on('menu-will-show', () => told.push('shown')).on('menu-will-close', () => told.push('closed'));
    menu.popup({ callback: () => told.push('called back') });
    menu.closePopup();
    expect(told).toEqual(['shown', 'closed', 'called back']);
  });
});
