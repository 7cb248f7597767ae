import { quietly } from '../cdp/quietly';
import type { Session } from '../cdp/connection';
import { notImplemented } from '../strict/notImplemented';

export type RoleName = NonNullable<Electron.MenuItemConstructorOptions['role']>;

/** Carries out roles. The line leads to the page that a role edits. */
export type RoleHost = {
  readonly quit: () => void;
  readonly lineOf: (window: Electron.BrowserWindow) => Promise<Session> | undefined;
};

type Role = {
  readonly label: string;
  readonly accelerator?: string;
  /** What the page does by itself when the keys are pressed: the keys are left to it. */
  readonly editing?: string;
  readonly run?: (window: Electron.BrowserWindow) => void;
};

const ZOOM_STEP = 1.2;

const ROLES: Readonly<Partial<Record<RoleName, Role>>> = {
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z', editing: 'undo' },
  redo: { label: 'Redo', accelerator: 'Control+Y', editing: 'redo' },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X', editing: 'cut' },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C', editing: 'copy' },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V', editing: 'paste' },
  delete: { label: 'Delete', editing: 'delete' },
  selectAll: { label: 'Select All', accelerator: 'CommandOrControl+A', editing: 'selectAll' },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: (window) => window.webContents.reload() },
  toggleDevTools: {
    label: 'Toggle Developer Tools',
    accelerator: 'Ctrl+Shift+I',
    run: (window) => window.webContents.openDevTools(),
  },
  resetZoom: {
    label: 'Actual Size',
    accelerator: 'CommandOrControl+0',
    run: (window) => zoom(window, () => 1),
  },
  zoomIn: {
    label: 'Zoom In',
    accelerator: 'CommandOrControl+Plus',
    run: (window) => zoom(window, (factor) => factor * ZOOM_STEP),
  },
  zoomOut: {
    label: 'Zoom Out',
    accelerator: 'CommandOrControl+-',
    run: (window) => zoom(window, (factor) => factor / ZOOM_STEP),
  },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    run: (window) => window.setFullScreen(!window.isFullScreen()),
  },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M', run: (window) => window.minimize() },
  close: { label: 'Close', accelerator: 'CommandOrControl+W', run: (window) => window.close() },
  quit: { label: 'Quit', accelerator: 'Control+Q' },
};

export const NO_ROLE: Role = { label: '' };

export function roleNamed(name: RoleName): Role {
  const role = ROLES[name];
  if (role === undefined) throw notImplemented(`menu role '${name}'`);
  return role;
}

/** Does what a role does. Without a window only the program itself can be meant, as in Electron. */
export function runRole(name: RoleName, host: RoleHost, window: Electron.BrowserWindow | undefined): void {
  const role = roleNamed(name);
  if (name === 'quit') host.quit();
  if (window === undefined) return;
  role.run?.(window);
  const line = host.lineOf(window);
  if (role.editing !== undefined && line !== undefined) quietly(edit(line, role.editing));
}

async function edit(line: Promise<Session>, command: string): Promise<void> {
  const session = await line;
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', commands: [command] });
}

function zoom({ webContents }: Electron.BrowserWindow, next: (factor: number) => number): void {
  webContents.setZoomFactor(next(webContents.getZoomFactor()));
}
