import type { Bridge } from '../bridge/bridge';
import { notImplemented } from '../strict/notImplemented';
import { strict } from '../strict/strict';
import { askPath } from './askPath';
import type { PageSettings } from './settings';

/** A preload as the stand-in wraps it: a CommonJS module. */
export type PreloadScript = (
  require: (name: string) => unknown,
  process: unknown,
  ...rest: readonly [exports: object, module: { exports: object }, global: typeof globalThis]
) => void;

type Parts = {
  readonly settings: PageSettings;
  readonly bridge: Bridge;
  readonly ipcRenderer: Electron.IpcRenderer;
};

// What a sandboxed preload can also require in Electron. Ours is bundled and needs none of it.
const NODE_MODULES = new Set(['events', 'timers', 'url']);

/** Runs a preload with what a sandboxed renderer of Electron gives it, and nothing else. */
export function runPreload(script: PreloadScript, { settings, bridge, ipcRenderer }: Parts): void {
  const electron = strict<typeof Electron.Renderer>('electron (preload)', {
    contextBridge: createContextBridge(bridge, ipcRenderer),
    ipcRenderer,
    webUtils: strict<Electron.WebUtils>('webUtils', { getPathForFile }),
  });
  const require = (name: string) => {
    if (/^electron(\/renderer|\/common)?$/.test(name)) return electron;
    if (NODE_MODULES.has(name.replace(/^node:/, ''))) throw notImplemented(`require('${name}') in a preload`);
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    script(
      require,
      strict<NodeJS.Process>('process', asProcess(settings)),
      module.exports,
      module,
      globalThis,
    );
  } catch (error) {
    // Where a person looks: Electron says it in the page's console too, in these words.
    // eslint-disable-next-line no-console -- this is the page's console
    console.error(`Unable to load preload script: ${settings.preloadFile}\n`, error);
  }
}

function createContextBridge(bridge: Bridge, ipcRenderer: Electron.IpcRenderer): Electron.ContextBridge {
  return strict<Electron.ContextBridge>('contextBridge', {
    exposeInMainWorld(key: string, api: unknown) {
      if (api === ipcRenderer) throw new Error('ipcRenderer cannot be sent over the contextBridge');
      bridge.expose(key, api);
    },
  });
}

function getPathForFile(file: File): string {
  if (!(file instanceof File)) throw new TypeError('getPathForFile expected to receive a File object');
  return askPath(file);
}

// Node's own type of `process` wants more of `versions` and `env` than a page has.
function asProcess({ process }: PageSettings): object {
  return process;
}
