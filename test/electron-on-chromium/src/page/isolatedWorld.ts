import { createBridge } from '../bridge/bridge';
import { domWire } from '../bridge/domWire';
import { RUN_PRELOAD } from '../ipc/messages';
import { createIpcRenderer } from './ipcRenderer';
import { watchKeyboard } from './keyboard';
import { openMainLine } from './mainLine';
import { runPreload } from './preload';
import type { PreloadScript } from './preload';
import { guardClosing, reportWindow } from './reports';
import type { PageSettings } from './settings';

declare const pageSettings: PageSettings;

// As in Electron there is no preload in frames within the page.
if (window.top === window) {
  const line = openMainLine();
  const bridge = createBridge(domWire(pageSettings.secret, 'isolated'));
  const ipcRenderer = createIpcRenderer(line);
  watchKeyboard(line);
  guardClosing(line);
  reportWindow(line);
  // The preload comes as a script of its own after this one; with a name for it no script need be made from text, which
  // the page's policy could forbid.
  const run = (script: PreloadScript) => runPreload(script, { settings: pageSettings, bridge, ipcRenderer });
  Object.defineProperty(globalThis, RUN_PRELOAD, { value: run });
  line.say({ type: 'ready' });
}
