import { quietly } from '../cdp/quietly';
import type { Session } from '../cdp/connection';
import type { Host } from '../host';
import { pack } from '../ipc/pack';
import { logLine } from '../log';
import { notImplemented } from '../strict/notImplemented';
import { knownEvents, withMembers } from '../strict/knownEvents';
import { strict } from '../strict/strict';
import type { Part } from '../strict/strict';
import { capture } from './capture';
import { closePage } from './closing';
import { createMainFrame } from './mainFrame';
import { loadUrl, reload } from './navigation';
import { createPageState } from './page';
import type { Page } from './page';
import { tellPage } from './toPage';
import { applyZoom } from './zoom';

const EVENTS = {
  sent: [
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-prevent-unload',
    'render-process-gone',
    'did-finish-load',
    'did-fail-load',
    'dom-ready',
    'console-message',
    'destroyed',
  ],
  // There is no webview, and keys and the context menu go to the page alone.
  inert: ['will-attach-webview', 'before-input-event', 'context-menu'],
};

/** A page and what the program sees of it. `line` comes later: Electron's constructors do not wait. */
export function createPage(id: number, host: Host, given: Pick<Page, 'owner' | 'line'>): Page {
  const state = createPageState();
  const page: Page = { id, state, ...given, contents: createContents(() => page, host, id) };
  page.line.catch((error: unknown) => {
    if (!state.isDestroyed) logLine(String(error));
  });
  return page;
}

function createContents(page: () => Page, host: Host, id: number): Electron.WebContents {
  const inOrder = (order: (line: Session) => Promise<unknown>) => quietly(page().line.then(order));
  const mainFrame = lazily(() => createMainFrame(page().state));
  const members = {
    id,
    session: host.session.session,
    get mainFrame() {
      return mainFrame();
    },
    isDestroyed: () => page().state.isDestroyed,
    getURL: () => page().state.url,
    loadURL: (url: string) => loadUrl(page(), host, url),
    reload: () => quietly(reload(page())),
    close: (options?: Electron.CloseOpts) =>
      quietly(closePage(page(), host, options?.waitForBeforeUnload === true)),
    send: (channel: string, ...inputs: unknown[]) =>
      quietly(tellPage(page(), { type: 'message', channel, input: pack(inputs) })),
    setWindowOpenHandler: (handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]) => {
      page().state.openHandler = handler;
    },
    executeJavaScript: async (code: string) => evaluate(await page().line, code),
    capturePage: async () => capture(await page().line),
    openDevTools: () => logLine('developer tools are not shown; connect one to --remote-debugging-port'),
    setVisualZoomLevelLimits: () => Promise.resolve(),
    // The strictest, for all windows, is part of the fence; see chromium/switches.ts.
    setWebRTCIPHandlingPolicy: (policy: string) => {
      if (policy !== 'disable_non_proxied_udp') throw notImplemented(`WebRTC policy '${policy}'`);
    },
    getZoomFactor: () => page().state.zoom,
    setZoomFactor: (factor: number) => {
      page().state.zoom = factor;
      inOrder((line) => applyZoom(line, factor));
    },
  } satisfies Part<Electron.WebContents>;
  return strict<Electron.WebContents>(
    'webContents',
    withMembers(knownEvents('webContents', EVENTS), members),
  );
}

async function evaluate(line: Session, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await line.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description?.split('\n')[0] ?? 'Script failed to execute');
  }
  return result.value as unknown;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The module `webContents`. */
export function createWebContentsModule({ registry }: Pick<Host, 'registry'>): typeof Electron.WebContents {
  const pages = () => [...registry.windows.values()].map(({ page }) => page);
  return strict<typeof Electron.WebContents>('webContents', {
    getAllWebContents: () => pages().map(({ contents }) => contents),
    fromDevToolsTargetId: (targetId: string) =>
      pages().find(({ state }) => state.targetId === targetId)?.contents,
  });
}
