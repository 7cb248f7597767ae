import process from 'node:process';
import { createApp } from './app/app';
import { createLifecycle } from './app/lifecycle';
import type { Boot } from './boot';
import { quietly } from './cdp/quietly';
import { createClipboard } from './clipboard';
import { createDialog } from './dialog/dialog';
import type { Host } from './host';
import { createIpcMain } from './ipc/ipcMain';
import { createMenus } from './menu/menus';
import { createTheme } from './nativeTheme';
import { createPowerMonitor } from './powerMonitor';
import { createRegistry } from './registry';
import type { Registry } from './registry';
import { createSafeStorage } from './safeStorage';
import { createScreen } from './screen';
import { createNet } from './session/netFetch';
import { createSchemes } from './session/schemes';
import { createSession } from './session/session';
import { createShell } from './shell';
import { createStart } from './start';
import { strict } from './strict/strict';
import { applyTheme } from './webContents/setUp';
import { tellShortcuts } from './webContents/toPage';
import { createWebContentsModule } from './webContents/webContents';
import { createUtilityProcess } from './utilityProcess';
import { createBrowserWindowClass } from './window/browserWindow';

export type StandIn = {
  /** What `require('electron')` gives in the main process. */
  readonly electron: typeof Electron.CrossProcessExports;
  /** Starts Chromium and then the program's own `ready`. For when the program's code has been loaded. */
  readonly start: () => Promise<void>;
};

/** Electron's module for the main process, on Chromium. */
export function createElectron(boot: Boot): StandIn {
  const registry = createRegistry();
  const lifecycle = createLifecycle(registry);
  const switches = new Map(boot.switches);
  const app = createApp(boot, lifecycle, switches);
  const session = createSession(createSchemes(lifecycle.isReady));
  const ipcMain = createIpcMain();
  const theme = createTheme((isDark) => {
    for (const { page } of registry.windows.values())
      quietly(page.line.then((line) => applyTheme(line, isDark)));
  });
  const menus = createMenus(
    { quit: () => app.quit(), lineOf: (window) => registry.windows.get(window.id)?.page.line },
    () => tellAllShortcuts(registry, () => menus.shortcuts()),
  );
  const { running, start, stopChromium } = createStart({ app, lifecycle, session, switches });
  const host: Host = { app, lifecycle, registry, session, ipcMain, menus, theme, running };
  lifecycle.begin({ app, stopChromium });
  // As Electron: the program is asked, and a second signal ends it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.quit());
  return { start, electron: createModule(host) };
}

function createModule(host: Host): typeof Electron.CrossProcessExports {
  return strict<typeof Electron.CrossProcessExports>('electron', {
    app: host.app,
    BrowserWindow: createBrowserWindowClass(host),
    webContents: createWebContentsModule(host),
    ipcMain: host.ipcMain.ipcMain,
    Menu: host.menus.Menu,
    MenuItem: host.menus.MenuItem,
    session: strict<typeof Electron.Session>('session', { defaultSession: host.session.session }),
    protocol: host.session.protocol,
    net: createNet(),
    nativeTheme: host.theme.nativeTheme,
    dialog: createDialog(() => host.app.getName()),
    shell: createShell(),
    clipboard: createClipboard(),
    safeStorage: createSafeStorage(),
    powerMonitor: createPowerMonitor(),
    screen: createScreen(),
    utilityProcess: createUtilityProcess(),
  });
}

function tellAllShortcuts(registry: Registry, shortcuts: () => Parameters<typeof tellShortcuts>[1]): void {
  for (const { page } of registry.windows.values()) tellShortcuts(page, shortcuts());
}
