import type { Host } from '../host';
import { fromChromium } from '../session/schemes';
import type { Requester } from '../session/requests';
import { makeEvent } from '../strict/event';
import type { Page } from './page';

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_TUNNEL_CONNECTION_FAILED: -111,
  ERR_PROXY_CONNECTION_FAILED: -130,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -302,
};

/** Loads a URL, and settles when the page is there or cannot be. */
export async function loadUrl(page: Page, host: Host, url: string): Promise<void> {
  const { state, contents } = page;
  if (!URL.canParse(url)) throw loadError('ERR_INVALID_URL', url);
  const session = await page.line;
  const { chromium } = await host.running;
  await host.session.applyPermissions(chromium.connection, { contents, url });
  state.loading?.reject(loadError('ERR_ABORTED', url));
  const inner = host.session.schemes.toChromium(url);
  // Such a URL is no request, so nothing would take the expectation away.
  if (!/^(data|about|blob):/.test(inner)) expect(page, fromChromium(inner));
  const loaded = new Promise<void>((resolve, reject) => {
    state.loading = { resolve, reject };
  });
  // Another load can end this one before we come to wait for it.
  loaded.catch(() => undefined);
  const { errorText, loaderId } = await session.send('Page.navigate', { url: inner });
  if (errorText !== undefined) {
    const code = errorText.replace('net::', '');
    // Chromium puts a page of its own there, which would take the place of whatever is loaded next.
    if (code !== 'ERR_ABORTED') await loaded;
    throw failLoad(page, code, url);
  }
  // The same document at another fragment: nothing is loaded.
  if (loaderId === undefined) state.loading?.resolve();
  await loaded;
}

/** Loads the page again, also after its process died. */
export async function reload(page: Page): Promise<void> {
  expect(page, page.state.url);
  const session = await page.line;
  await session.send('Page.reload');
}

/** A load that we asked for, or another client of Chromium's protocol: nobody is asked about it. */
export function expect({ state }: Page, url: string): void {
  state.expectedUrl = withoutFragment(url);
}

/** Tells the program that a page could not be loaded, and gives the error for whoever asked for it. */
export function failLoad({ state, contents }: Page, code: string, url: string): Error {
  state.loading = undefined;
  state.expectedUrl = undefined;
  const error = loadError(code, url);
  contents.emit('did-fail-load', makeEvent({}), error.errno, code, url, true);
  return error;
}

/** The program's policy for a document that a page or a frame asks for. */
export function mayNavigate(page: Page, to: Parameters<Requester['mayNavigate']>[0]): boolean {
  const { state, contents } = page;
  if (to.isMainFrame && state.expectedUrl === withoutFragment(to.url)) {
    state.expectedUrl = undefined;
    return true;
  }
  const ask = (name: string) => {
    const { url, isMainFrame } = to;
    const frame = isMainFrame ? contents.mainFrame : null;
    const event = makeEvent({ url, isMainFrame, isSameDocument: false, frame, initiator: null });
    contents.emit(name, event, url, false, isMainFrame);
    return !event.defaultPrevented;
  };
  if (to.isRedirect) return ask('will-redirect');
  return ask('will-frame-navigate') && (!to.isMainFrame || ask('will-navigate'));
}

function loadError(code: string, url: string): Error & { errno: number } {
  const errno = ERROR_NUMBERS[code] ?? -2;
  return Object.assign(new Error(`${code} (${errno}) loading '${url.slice(0, 2048)}'`), { code, errno, url });
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
