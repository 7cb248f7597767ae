import { expect, it } from 'vitest';
import { windowOptions } from '../../../electron/window/windowOptions';

it('E2 E3 E4 E6 E8 E9 E10 E11 makes a window that is closed off from the computer', () => {
  const options = windowOptions({
    bounds: { x: 1, y: 2, width: 1300, height: 800 },
    isDark: false,
    preloadFile: '/program/preload.cjs',
    isDevelopment: false,
  });
  expect(options).toEqual({
    x: 1,
    y: 2,
    width: 1300,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Verwerkingsregister',
    backgroundColor: '#f2f4f2',
    webPreferences: {
      preload: '/program/preload.cjs',
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
      devTools: false,
    },
  });
});

it('is dark where the person works in the dark', () => {
  const look = { bounds: { width: 1, height: 1 }, preloadFile: '', isDevelopment: true };
  expect(windowOptions({ ...look, isDark: true }).backgroundColor).toBe('#111714');
});
