import type { WebContents } from 'electron';
import { isStartPage } from './origin';

type Navigating = { readonly url: string; readonly preventDefault: () => void };

/** Keeps a page where it is: no other page, frame or redirect, no second window, no webview. */
export function guardNavigation(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-navigate', refuseOtherPages);
  contents.on('will-frame-navigate', refuseOtherPages);
  contents.on('will-redirect', refuseOtherPages);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function refuseOtherPages(event: Navigating): void {
  if (!isStartPage(event.url)) event.preventDefault();
}
