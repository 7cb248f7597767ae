import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { SettingsStore } from '../shared/commands/settingsPort';
import { START_PAGE } from './security/origin';
import { boundsFor } from './window/windowPlace';
import { paperColour, windowOptions } from './window/windowOptions';

/** Makes the window, where it stood last. Every window of the program comes from here. */
export function createWindow(settings: SettingsStore, preloadFile: string): BrowserWindow {
  const remembered = settings.current().window;
  const [primary, ...others] = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
  const window = new BrowserWindow(
    windowOptions({
      bounds: boundsFor(remembered, [primary.workArea, ...others.map(({ workArea }) => workArea)]),
      isDark: nativeTheme.shouldUseDarkColors,
      preloadFile,
      isDevelopment: !app.isPackaged,
    }),
  );
  window.once('ready-to-show', () => {
    if (remembered?.isMaximized) window.maximize();
    window.show();
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(paperColour(nativeTheme.shouldUseDarkColors));
  });
  return window;
}

export async function showStartPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(START_PAGE);
}

/** Remembers where the window stands. */
export async function rememberPlace(window: BrowserWindow, settings: SettingsStore): Promise<void> {
  const place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
  await settings.save({ ...settings.current(), window: place });
}
