import type { Protocol } from 'chromium-protocol';
import { quietly } from '../cdp/quietly';
import type { Host } from '../host';
import { makeEvent } from '../strict/event';
import type { Page } from './page';
import { tellGuard } from './toPage';

type Dialog = Protocol.Page.javascriptDialogOpeningPayload;

// An announced navigation runs its beforeunload handlers within milliseconds.
const SAME_NAVIGATION_MS = 2000;

/** Closes a page as the program asks for it: with the page's own beforeunload, or without. */
export async function closePage(page: Page, host: Host, waitForBeforeUnload: boolean): Promise<void> {
  const { state } = page;
  state.isClosing = true;
  const session = await page.line;
  const { chromium } = await host.running;
  const closeTarget = () => chromium.connection.send('Target.closeTarget', { targetId: state.targetId });
  if (!waitForBeforeUnload) {
    await closeTarget();
    return;
  }
  // A page that crashes at this very moment has no guard to take off, and cannot be asked either.
  await tellGuard(page).catch(() => undefined);
  await session.send('Page.close').catch(closeTarget);
}

/**
 * Chromium's protocol cannot veto that a person closes a window. So while the program listens to `close`, the isolated
 * world holds every beforeunload, and the dialog that follows is answered here, by what the program says. Navigations
 * hold it too; they were announced just before, a closing never is.
 */
export function answerDialog(page: Page, host: Host, dialog: Dialog): void {
  if (dialog.type !== 'beforeunload') return;
  const accept = mayUnload(page, host);
  page.state.navigationAt = undefined;
  quietly(page.line.then((session) => session.send('Page.handleJavaScriptDialog', { accept })));
}

function mayUnload(page: Page, host: Host): boolean {
  const { state, owner } = page;
  if (state.isClosing) {
    // We took the guard off, so it is the page itself that wants to stay.
    if (mayPageUnload(page)) return true;
    state.isClosing = false;
    host.lifecycle.cancelQuit();
    quietly(tellGuard(page));
    return false;
  }
  if (isNavigating(page)) return state.isGuarded || mayPageUnload(page);
  return owner.askClose();
}

// Electron asks nobody: a page that wants to stay stays, unless the program overrules it.
function mayPageUnload({ contents }: Page): boolean {
  const event = makeEvent({});
  contents.emit('will-prevent-unload', event);
  return event.defaultPrevented;
}

function isNavigating({ state }: Page): boolean {
  return state.navigationAt !== undefined && Date.now() - state.navigationAt < SAME_NAVIGATION_MS;
}
