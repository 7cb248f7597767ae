import type { Shortcut } from '../ipc/messages';

type Keys = Omit<Shortcut, 'commandId'>;
type Modifier = Exclude<keyof Keys, 'key'>;

const MODIFIERS: Readonly<Record<string, Modifier>> = {
  cmdorctrl: 'ctrl',
  commandorcontrol: 'ctrl',
  ctrl: 'ctrl',
  control: 'ctrl',
  alt: 'alt',
  option: 'alt',
  altgr: 'alt',
  shift: 'shift',
  super: 'meta',
  meta: 'meta',
  cmd: 'meta',
  command: 'meta',
};

/** Electron's names of keys, and those of a page's keyboard events. */
const KEYS: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  tab: 'Tab',
  backspace: 'Backspace',
  delete: 'Delete',
  insert: 'Insert',
  return: 'Enter',
  enter: 'Enter',
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  home: 'Home',
  end: 'End',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  escape: 'Escape',
  esc: 'Escape',
};

/** Reads `CmdOrCtrl+Shift+S` as it is meant on Linux. */
export function parseAccelerator(accelerator: string): Keys {
  const keys: Record<Modifier, boolean> = { ctrl: false, shift: false, alt: false, meta: false };
  let key = '';
  for (const part of accelerator.split('+')) {
    const name = part.toLowerCase();
    const modifier = MODIFIERS[name];
    if (modifier === undefined) key = KEYS[name] ?? (/^f\d+$/.test(name) ? name.toUpperCase() : name);
    else keys[modifier] = true;
  }
  if (key === '') throw new Error(`Invalid accelerator: ${accelerator}`);
  return { ...keys, key };
}
