import type { MenuCommand } from './menuCommands';
import { runCommand } from './menuCommands';
import { focusRegion } from './regions';

const KEYS: Readonly<Record<string, MenuCommand>> = {
  'Ctrl+s': 'save',
  'Ctrl+Shift+s': 'saveAs',
  'Ctrl+o': 'open',
  'Ctrl+n': 'new',
  'Ctrl+e': 'export',
  'Ctrl+k': 'palette',
  'Ctrl+z': 'undo',
  'Ctrl+y': 'redo',
  'Ctrl+Shift+z': 'redo',
  'Ctrl+Shift+l': 'lockNow',
};

const SAME_PRESS_MS = 1_000;

type Route = 'key' | 'menu';
export type RunFrom = (route: Route, command: MenuCommand) => void;

/**
 * Runs commands that come from keys and from the menu. On some systems one key press comes along both routes: the
 * second is the same press.
 */
export function commandRunner(): RunFrom {
  let last: { readonly command: MenuCommand; readonly route: Route; readonly at: number } | undefined;
  return (route, command) => {
    const at = performance.now();
    const isSamePress = last?.command === command && last.route !== route && at - last.at < SAME_PRESS_MS;
    last = { command, route, at };
    if (!isSamePress) runCommand(command);
  };
}

/** Hears the keys that work everywhere in the window. */
export function listenToKeys(runFrom: RunFrom): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F6') {
      event.preventDefault();
      focusRegion(event.shiftKey ? -1 : 1);
      return;
    }
    const command = commandOf(event);
    if (command === undefined) return;
    event.preventDefault();
    // Held down, undo goes on in the field where somebody types, and nothing else does.
    if (!event.repeat || command === 'undo' || command === 'redo') runFrom('key', command);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function commandOf(event: KeyboardEvent): MenuCommand | undefined {
  if (event.altKey || event.metaKey) return undefined;
  if (!event.ctrlKey) return event.key === 'F1' && !event.shiftKey ? 'manual' : undefined;
  return KEYS[`Ctrl+${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`];
}
