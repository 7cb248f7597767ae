import type { Shortcut } from '../ipc/messages';
import type { MainLine } from './mainLine';

// Keys that Chromium would act upon and that mean nothing in Electron unless a menu says so.
const BROWSER_KEYS = new Set(
  'Ctrl+f Ctrl+g Ctrl+h Ctrl+j Ctrl+o Ctrl+p Ctrl+r Ctrl+s Ctrl+u Ctrl++ Ctrl+= Ctrl+- Ctrl+0 Ctrl+Shift+r Ctrl+Shift+i Ctrl+Shift+j Ctrl+Shift+c F3 F5 F7 F11 F12 Alt+ArrowLeft Alt+ArrowRight'.split(
    ' ',
  ),
);

/** The keys of menu items. As in Electron on Linux the page has its turn first, and can keep a key for itself. */
export function watchKeyboard(line: MainLine): void {
  let shortcuts: readonly Shortcut[] = [];
  line.onMessage((message) => {
    if (message.type === 'shortcuts') shortcuts = message.shortcuts;
  });
  const act = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !event.isTrusted) return;
    const shortcut = shortcuts.find((one) => isPressed(one, event));
    if (shortcut !== undefined) line.say({ type: 'shortcut', commandId: shortcut.commandId });
    if (shortcut !== undefined || BROWSER_KEYS.has(nameOf(event))) event.preventDefault();
  };
  // Put last again for each key, so that it comes after every listener of the page.
  const goLast = () => {
    window.removeEventListener('keydown', act);
    window.addEventListener('keydown', act);
  };
  window.addEventListener('keydown', goLast, { capture: true });
}

function isPressed(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const { ctrl, shift, alt, meta, key } = shortcut;
  if (ctrl !== event.ctrlKey || alt !== event.altKey || meta !== event.metaKey) return false;
  // Some characters, such as +, are only to be had with Shift.
  const isCharacter = key.length === 1 && !/[a-z0-9]/.test(key);
  if (shift !== event.shiftKey && !(isCharacter && !shift)) return false;
  return keyOf(event) === key || (shift && event.code === `Key${key.toUpperCase()}`);
}

function keyOf({ key }: KeyboardEvent): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

function nameOf(event: KeyboardEvent): string {
  const { ctrlKey, altKey, shiftKey } = event;
  return `${ctrlKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${keyOf(event)}`;
}
