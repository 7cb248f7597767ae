import { quietly } from '../cdp/quietly';
import type { Host } from '../host';
import { makeEvent } from '../strict/event';
import { knownEvents, withMembers } from '../strict/knownEvents';
import { strict } from '../strict/strict';
import type { Part } from '../strict/strict';
import type { Page } from '../webContents/page';
import { applyBackground } from '../webContents/setUp';
import { tellGuard } from '../webContents/toPage';
import { attachPage } from './attachPage';
import { createPlacement } from './placement';
import type { Placement } from './placement';
import { readWindowOptions } from './windowOptions';
import { createWindowOwner } from './windowOwner';
import type { WindowState } from './windowOwner';

const EVENTS = {
  sent: ['close', 'closed', 'ready-to-show', 'show', 'focus', 'blur', 'resize', 'page-title-updated'],
  // Chromium's protocol tells of no movement, and a stuck page is only noticed by whoever waits for it.
  inert: ['move', 'unresponsive', 'responsive'],
};

/** Electron's class BrowserWindow. */
export function createBrowserWindowClass(host: Host): typeof Electron.BrowserWindow {
  const { registry } = host;
  const windows = () => [...registry.windows.values()].map(({ window }) => window);
  const find = (isMeant: (window: Electron.BrowserWindow) => boolean) => windows().find(isMeant) ?? null;
  // A function that gives an object can be called with `new`, and that object is what comes out.
  const BrowserWindow = function (options?: Electron.BrowserWindowConstructorOptions) {
    return openWindow(host, options ?? {});
  } as object;
  Object.defineProperty(BrowserWindow, Symbol.hasInstance, {
    value: (value: unknown) => windows().some((window) => window === value),
  });
  return strict<typeof Electron.BrowserWindow>(
    'BrowserWindow',
    Object.assign(BrowserWindow, {
      getAllWindows: windows,
      getFocusedWindow: () => find((window) => window.isFocused()),
      fromWebContents: (contents: Electron.WebContents) => find(({ id }) => id === contents.id),
    } satisfies Part<typeof Electron.BrowserWindow>),
  );
}

function openWindow(host: Host, options: Electron.BrowserWindowConstructorOptions): Electron.BrowserWindow {
  if (!host.lifecycle.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
  const parts = readWindowOptions(options, host.app.getName());
  const id = host.registry.nextId();
  const { bounds, minimum } = parts;
  const placement = createPlacement({ host, bounds, minimum, page: () => page.state });
  const state: WindowState = {
    title: parts.title,
    isVisible: parts.isShown,
    isFocused: parts.isShown,
    isClosed: false,
  };
  const events = knownEvents('BrowserWindow', EVENTS);
  const owner = createWindowOwner(host, { id, state, placement, window: () => window, page: () => page });
  const page = attachPage(host, { id, owner, parts, placement });
  const made = { host, page, placement, state, owner };
  const members = { ...pageMembers(made), ...stateMembers(made), ...placeMembers(made) };
  const window = strict<Electron.BrowserWindow>('BrowserWindow', withMembers(events, members));
  host.registry.windows.set(id, { window, page });
  followCloseListeners(events, page);
  announce(host, window);
  return window;
}

type Made = {
  readonly host: Host;
  readonly page: Page;
  readonly placement: Placement;
  readonly state: WindowState;
  readonly owner: ReturnType<typeof createWindowOwner>;
};

function pageMembers({ page, owner, state }: Made): Part<Electron.BrowserWindow> {
  return {
    id: page.id,
    webContents: page.contents,
    loadURL: (url: string) => page.contents.loadURL(url),
    reload: () => page.contents.reload(),
    close: () => {
      if (!state.isClosed && owner.askClose()) page.contents.close({ waitForBeforeUnload: true });
    },
    destroy: () => {
      if (!state.isClosed) page.contents.close();
    },
    isDestroyed: () => state.isClosed,
  };
}

function stateMembers({ page, state, owner }: Made): Part<Electron.BrowserWindow> {
  return {
    show: () => owner.show(),
    isVisible: () => state.isVisible && !state.isClosed,
    focus: () => quietly(page.line.then((line) => line.send('Page.bringToFront'))),
    isFocused: () => state.isFocused && !state.isClosed,
    getTitle: () => state.title,
    setTitle: (title: string) => {
      state.title = title;
      const expression = `document.title=${JSON.stringify(title)}`;
      quietly(page.line.then((line) => line.send('Runtime.evaluate', { expression })));
    },
    setBackgroundColor: (color: string) => quietly(page.line.then((line) => applyBackground(line, color))),
    // Shown by macOS alone.
    setDocumentEdited: () => undefined,
    setRepresentedFilename: () => undefined,
  };
}

function placeMembers({ placement }: Made): Part<Electron.BrowserWindow> {
  return {
    getBounds: placement.bounds,
    getNormalBounds: placement.normalBounds,
    setBounds: (bounds: Partial<Electron.Rectangle>) => placement.move(bounds),
    minimize: () => placement.setState('minimized'),
    isMinimized: () => placement.state() === 'minimized',
    maximize: () => placement.setState('maximized'),
    isMaximized: () => placement.state() === 'maximized',
    unmaximize: () => placement.setState('normal'),
    restore: () => placement.setState('normal'),
    setFullScreen: (isOn: boolean) => placement.setState(isOn ? 'fullscreen' : 'normal'),
    isFullScreen: () => placement.state() === 'fullscreen',
  };
}

// The page is guarded exactly while somebody listens to `close`.
function followCloseListeners(events: NodeJS.EventEmitter, page: Page): void {
  const follow = (name: string | symbol) => {
    if (name === 'close') queueMicrotask(() => quietly(tellGuard(page)));
  };
  events.on('newListener', follow).on('removeListener', follow);
}

// Electron tells the program of a window after the constructor has returned it, and of its page before.
function announce({ app }: Host, window: Electron.BrowserWindow): void {
  app.emit('web-contents-created', makeEvent({}), window.webContents);
  app.emit('browser-window-created', makeEvent({}), window);
}
