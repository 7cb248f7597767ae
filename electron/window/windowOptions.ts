import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowBounds } from './windowPlace';
import { MIN_SIZE } from './windowPlace';

export type WindowLook = {
  readonly bounds: WindowBounds;
  readonly isDark: boolean;
  readonly preloadFile: string;
  readonly isDevelopment: boolean;
};

/** The colour of the page's paper, so that a window that is still empty does not flash. */
export function paperColour(isDark: boolean): string {
  return isDark ? '#111714' : '#f2f4f2';
}

/** The options of every window. Defaults of Electron that matter are written out: a default can change. */
export function windowOptions({
  bounds,
  isDark,
  preloadFile,
  isDevelopment,
}: WindowLook): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Verwerkingsregister',
    backgroundColor: paperColour(isDark),
    webPreferences: {
      preload: preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: isDevelopment,
    },
  };
}
