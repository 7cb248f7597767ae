import type { Protocol } from 'chromium-protocol';
import { fromChromium } from '../session/schemes';
import { notImplemented } from '../strict/notImplemented';
import { logLine } from '../log';
import type { Page } from './page';

type Opened = { readonly url: string; readonly frameName: string; readonly features: string } & Pick<
  Electron.HandlerDetails,
  'disposition'
>;

/** `window.open` and links to a new window: asks the program, as Electron does. Chromium's own window is closed anyway. */
export function askToOpen(page: Page, event: Protocol.Page.windowOpenPayload): void {
  const { url, windowName, windowFeatures } = event;
  // Chromium lists the parts of a whole browser window where nothing else was asked for.
  const disposition = windowFeatures.includes('toolbar') ? 'foreground-tab' : 'new-window';
  const features = windowFeatures.filter((feature) => feature.includes('=')).join(',');
  ask(page, { url: fromChromium(url), frameName: windowName, features, disposition });
}

/** A link opened with Ctrl or the middle button, which Chromium announces as a navigation to elsewhere. */
export function askToOpenTab(page: Page, url: string): void {
  ask(page, { url: fromChromium(url), frameName: '', features: '', disposition: 'background-tab' });
}

function ask({ state }: Page, opened: Opened): void {
  const referrer = { url: state.url, policy: 'strict-origin-when-cross-origin' } as const;
  const answer = state.openHandler?.({ ...opened, referrer });
  if (answer?.action !== 'deny') logLine(notImplemented('a window opened by a page').message);
}
