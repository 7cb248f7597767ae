import type { Page } from './webContents/page';

/** An open window and its page. */
export type OpenWindow = { readonly window: Electron.BrowserWindow; readonly page: Page };

/** All that is open, by the id that a window shares with its page. */
export type Registry = {
  readonly windows: Map<number, OpenWindow>;
  readonly nextId: () => number;
};

export function createRegistry(): Registry {
  let lastId = 0;
  return { windows: new Map(), nextId: () => ++lastId };
}
