import { notImplemented } from '../strict/notImplemented';
import { refuseUnknownOptions } from '../strict/options';
import { strict } from '../strict/strict';
import type { Part } from '../strict/strict';
import { NO_ROLE, roleNamed, runRole } from './roles';
import type { RoleHost } from './roles';

type Options = Electron.MenuItemConstructorOptions;

export type ItemHost = RoleHost & {
  readonly nextCommandId: () => number;
  readonly buildSubmenu: (template: Options[]) => Electron.Menu;
  /** Keys follow what is enabled and shown. */
  readonly changed: () => void;
};

const KNOWN: readonly (keyof Options)[] = [
  'id',
  'label',
  'role',
  'type',
  'accelerator',
  'click',
  'submenu',
  'enabled',
  'visible',
  'checked',
];
const KNOWN_TYPES: readonly unknown[] = [undefined, 'normal', 'separator', 'submenu', 'checkbox'];

/** An item of a menu, from its options. */
export function createMenuItem(options: Options, host: ItemHost): Electron.MenuItem {
  refuseUnknownOptions('MenuItem', options, KNOWN);
  if (!KNOWN_TYPES.includes(options.type)) throw notImplemented(`MenuItem type '${options.type ?? ''}'`);
  let { enabled = true, visible = true } = options;
  const item = strict<Electron.MenuItem>('MenuItem', {
    ...fixedMembers(options, host),
    checked: options.checked ?? false,
    click: (event?: Electron.KeyboardEvent, window?: Electron.BrowserWindow) => {
      if (!item.enabled) return;
      if (item.type === 'checkbox') item.checked = !item.checked;
      if (options.role === undefined) options.click?.(item, window, event ?? {});
      else runRole(options.role, host, window);
    },
    get enabled() {
      return enabled;
    },
    set enabled(to: boolean) {
      enabled = to;
      host.changed();
    },
    get visible() {
      return visible;
    },
    set visible(to: boolean) {
      visible = to;
      host.changed();
    },
  });
  return item;
}

function fixedMembers(options: Options, host: ItemHost): Part<Electron.MenuItem> {
  const { id = '', role } = options;
  const { label, accelerator } = role === undefined ? NO_ROLE : roleNamed(role);
  const submenu = Array.isArray(options.submenu) ? host.buildSubmenu(options.submenu) : options.submenu;
  return {
    ...{ id, submenu },
    label: options.label ?? label,
    accelerator: options.accelerator ?? accelerator ?? null,
    // Two lists of the same names in Electron's declarations; the second forgot some that only macOS has.
    role: role as Electron.MenuItem['role'],
    type: options.type ?? (submenu === undefined ? 'normal' : 'submenu'),
    commandId: host.nextCommandId(),
  };
}

/** Whether the keys of an item are watched for: those of editing belong to the page. */
export function hasShortcut(item: Electron.MenuItem): boolean {
  if (item.accelerator === null || !item.enabled || !item.visible) return false;
  return item.role === undefined || roleNamed(item.role).editing === undefined;
}
