import type * as Module from 'electron';
import { createElectron } from './src/electron';
import { strict } from './src/strict/strict';

/**
 * Checked by the compiler alone: every member of the stand-in fits Electron's own declarations.
 *
 * Each object of the stand-in is handed to `strict<Electron.X>()`, whose parameter is a part of Electron.X: a member of
 * another type does not compile, nor one that Electron does not have. Below is what shows that this check bites, and that
 * the whole is what a program imports.
 */
const { electron } = createElectron({ appFolder: '/', executable: '/electron', switches: [] });

export const imported: Pick<
  typeof Module,
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'MenuItem'
  | 'nativeTheme'
  | 'net'
  | 'powerMonitor'
  | 'protocol'
  | 'safeStorage'
  | 'screen'
  | 'session'
  | 'shell'
  | 'utilityProcess'
> = electron;

export const refused = [
  // @ts-expect-error -- since version 40 the clipboard answers with a promise
  strict<Electron.Clipboard>('clipboard', { readText: () => '' }),
  // @ts-expect-error -- a path is a string
  strict<Electron.App>('app', { getPath: () => 1 }),
  // @ts-expect-error -- Electron has no such member
  strict<Electron.Shell>('shell', { openEverything: () => undefined }),
  // @ts-expect-error -- nothing is given to it
  strict<Electron.WebContents>('webContents', { reload: (url: string) => url.length }),
];
