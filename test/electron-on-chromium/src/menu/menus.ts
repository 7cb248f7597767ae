import type { Shortcut } from '../ipc/messages';
import { makeEvent } from '../strict/event';
import { knownEvents, withMembers } from '../strict/knownEvents';
import { strict } from '../strict/strict';
import type { Part } from '../strict/strict';
import { parseAccelerator } from './accelerator';
import { createMenuItem, hasShortcut } from './menuItem';
import type { ItemHost } from './menuItem';
import type { RoleHost } from './roles';

type Template = Parameters<typeof Electron.Menu.buildFromTemplate>[0];

export type Menus = {
  readonly Menu: typeof Electron.Menu;
  readonly MenuItem: typeof Electron.MenuItem;
  readonly shortcuts: () => readonly Shortcut[];
  /** A page saw the keys of an item. */
  readonly press: (commandId: number, window: Electron.BrowserWindow | undefined) => void;
};

/** Electron's menus as data: no bar is drawn, but every item can be found, clicked and reached by its keys. */
export function createMenus(roles: RoleHost, onChange: () => void): Menus {
  let applicationMenu: Electron.Menu | null = null;
  let lastCommandId = 0;
  const host: ItemHost = {
    ...roles,
    nextCommandId: () => ++lastCommandId,
    buildSubmenu: (template) => buildMenu(template, host),
    changed: onChange,
  };
  const all = () => (applicationMenu === null ? [] : itemsBelow(applicationMenu));
  return {
    Menu: strict<typeof Electron.Menu>('Menu', {
      buildFromTemplate: (template: Template) => buildMenu(template, host),
      getApplicationMenu: () => applicationMenu,
      setApplicationMenu: (menu: Electron.Menu | null) => {
        applicationMenu = menu;
        onChange();
      },
    } satisfies Part<typeof Electron.Menu>),
    MenuItem: constructorOf((options: Electron.MenuItemConstructorOptions) => createMenuItem(options, host)),
    shortcuts: () =>
      all()
        .filter(hasShortcut)
        .map(({ accelerator, commandId }) => ({ ...parseAccelerator(accelerator ?? ''), commandId })),
    press(commandId, window) {
      const item = all().find((one) => one.commandId === commandId);
      item?.click({ triggeredByAccelerator: true }, window, window?.webContents);
    },
  };
}

function buildMenu(template: Template, host: ItemHost): Electron.Menu {
  if (!Array.isArray(template))
    throw new TypeError('Invalid template for Menu: Menu template must be an array');
  const events = knownEvents('Menu', { sent: ['menu-will-show', 'menu-will-close'], inert: [] });
  let closed: (() => void) | undefined;
  const items = template.map((options) => (isMenuItem(options) ? options : createMenuItem(options, host)));
  const members = {
    items,
    getMenuItemById: (id: string): Electron.MenuItem | null =>
      items.flatMap(withItemsBelow).find((item) => item.id === id) ?? null,
    // Nothing is drawn: a program can see that its menu was shown, and a test can click an item.
    popup: (options?: Electron.PopupOptions) => {
      closed = options?.callback;
      events.emit('menu-will-show', makeEvent({}));
    },
    closePopup: () => {
      events.emit('menu-will-close', makeEvent({}));
      closed?.();
    },
  } satisfies Part<Electron.Menu>;
  return strict<Electron.Menu>('Menu', withMembers(events, members));
}

function itemsBelow({ items }: Electron.Menu): Electron.MenuItem[] {
  return items.flatMap(withItemsBelow);
}

function withItemsBelow(item: Electron.MenuItem): Electron.MenuItem[] {
  return item.submenu === undefined ? [item] : [item, ...itemsBelow(item.submenu)];
}

function isMenuItem(
  options: Electron.MenuItem | Electron.MenuItemConstructorOptions,
): options is Electron.MenuItem {
  return 'commandId' in options;
}

// A function that gives an object can be called with `new`, and that object is what comes out.
function constructorOf(
  make: (options: Electron.MenuItemConstructorOptions) => Electron.MenuItem,
): typeof Electron.MenuItem {
  return function (options: Electron.MenuItemConstructorOptions) {
    return make(options);
  } as unknown as typeof Electron.MenuItem;
}
