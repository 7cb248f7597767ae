import type { Lifecycle } from './app/lifecycle';
import type { Chromium } from './chromium/chromium';
import type { WindowTargets } from './chromium/windowTargets';
import type { IpcMainParts } from './ipc/ipcMain';
import type { Menus } from './menu/menus';
import type { Theme } from './nativeTheme';
import type { Registry } from './registry';
import type { StandInSession } from './session/session';

/** Chromium once it runs. */
export type Running = { readonly chromium: Chromium; readonly targets: WindowTargets };

/** What the windows need of everything else. */
export type Host = {
  readonly app: Electron.App;
  readonly lifecycle: Lifecycle;
  readonly registry: Registry;
  readonly session: StandInSession;
  readonly ipcMain: IpcMainParts;
  readonly menus: Menus;
  readonly theme: Theme;
  readonly running: Promise<Running>;
};
