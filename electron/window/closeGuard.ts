import type { BrowserWindow, WebContents } from 'electron';

type Guarded = Pick<BrowserWindow, 'on'> & { readonly webContents: Pick<WebContents, 'on'> };

type Asking = {
  readonly hasUnsaved: () => boolean;
  /** Has the page ask the person; its answer comes as the command closeWindow. */
  readonly ask: () => void;
};

/**
 * Keeps a window with unsaved work open until the person has answered. A dead or stuck page cannot ask, and what was
 * typed in it is in the recovery file; so then the window just closes.
 */
export function guardClosing(window: Guarded, asking: Asking): void {
  let isPageAlive = true;
  window.webContents.on('did-finish-load', () => (isPageAlive = true));
  window.webContents.on('render-process-gone', () => (isPageAlive = false));
  window.on('unresponsive', () => (isPageAlive = false));
  window.on('responsive', () => (isPageAlive = true));
  window.on('close', (event) => {
    if (!isPageAlive || !asking.hasUnsaved()) return;
    event.preventDefault();
    asking.ask();
  });
}
