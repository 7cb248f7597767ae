import { notImplemented } from '../strict/notImplemented';
import { refuseUnknownOptions } from '../strict/options';

type Options = Electron.BrowserWindowConstructorOptions;

const KNOWN: readonly (keyof Options)[] = [
  'width',
  'height',
  'x',
  'y',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'backgroundColor',
  'icon',
  'autoHideMenuBar',
  'webPreferences',
];

const KNOWN_PREFERENCES: readonly (keyof Electron.WebPreferences)[] = [
  'preload',
  'contextIsolation',
  'sandbox',
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webviewTag',
  'spellcheck',
  'devTools',
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'navigateOnDragDrop',
  'safeDialogs',
];

/** The stand-in knows only the safe way; a program that asks for another must not believe that it got it. */
const ONLY: Electron.WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
};

export type WindowParts = {
  readonly bounds: Electron.Rectangle;
  readonly minimum: Electron.Size;
  readonly isShown: boolean;
  readonly title: string;
  readonly backgroundColor: string | undefined;
  readonly preload: string | undefined;
};

export function readWindowOptions(options: Options, appName: string): WindowParts {
  const preferences = options.webPreferences ?? {};
  refuseUnknownOptions('BrowserWindow', options, KNOWN);
  refuseUnknownOptions('webPreferences', preferences, KNOWN_PREFERENCES);
  refuseUnsafe(preferences);
  const { x = 0, y = 0, width = 800, height = 600, minWidth = 0, minHeight = 0 } = options;
  return {
    bounds: { x, y, width, height },
    minimum: { width: minWidth, height: minHeight },
    isShown: options.show !== false,
    title: options.title ?? appName,
    backgroundColor: options.backgroundColor,
    preload: preferences.preload,
  };
}

function refuseUnsafe(preferences: Electron.WebPreferences): void {
  for (const [name, only] of Object.entries(ONLY) as [keyof Electron.WebPreferences, boolean][]) {
    // Each of them is a boolean; the type allows for preferences of every kind.
    const asked = preferences[name] as boolean | undefined;
    if (asked !== undefined && asked !== only)
      throw notImplemented(`webPreferences.${name}: ${String(asked)}`);
  }
}
