import type { Session } from '../cdp/connection';
import { isPlaceholder } from '../chromium/windowTargets';
import { quietly } from '../cdp/quietly';
import type { Host } from '../host';
import { BINDING, ISOLATED_WORLD } from '../ipc/messages';
import { fromChromium } from '../session/schemes';
import { makeEvent } from '../strict/event';
import { answerDialog } from './closing';
import { createPageListener } from './fromPage';
import { expect, failLoad } from './navigation';
import { askToOpen, askToOpenTab } from './opening';
import type { Page, PageState } from './page';
import { watchConsole } from './pageConsole';
import { answerPause } from './pathForFile';

/** Turns what Chromium tells of a page into Electron's events. */
export function watchPage(session: Session, page: Page, host: Host): void {
  watchWorlds(session, page, host);
  watchNavigation(session, page);
  watchLoading(session, page);
  watchConsole(session, page);
  session.on('Page.javascriptDialogOpening', (dialog) => answerDialog(page, host, dialog));
  session.on('Page.windowOpen', (opened) => askToOpen(page, opened));
  session.on('Debugger.paused', (paused) => quietly(answerPause(session, paused)));
  session.on('Inspector.targetCrashed', () => reportCrash(page, host));
  session.onGone(() => pageGone(page));
}

function watchWorlds(session: Session, page: Page, host: Host): void {
  const { state } = page;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    // Chromium's own protocol leaves the form of this open.
    const { frameId } = context.auxData as { frameId?: string };
    if (context.name === ISOLATED_WORLD && frameId === state.mainFrameId) state.isolatedContext = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    state.isolatedContext = undefined;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === state.isolatedContext) state.isolatedContext = undefined;
  });
  let heard: { context: number; listen: (part: string) => void } | undefined;
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    // Frames within the page have a world of this name too; theirs is not the one that is listened to.
    if (name !== BINDING || executionContextId !== state.isolatedContext) return;
    // A document that went in the middle of a message must not spoil the first of the next.
    if (heard?.context !== executionContextId) {
      heard = { context: executionContextId, listen: createPageListener(page, host) };
    }
    heard.listen(payload);
  });
}

function watchNavigation(session: Session, page: Page): void {
  const { state } = page;
  const isMain = (frameId: string) => frameId === state.mainFrameId;
  session.on('Page.frameRequestedNavigation', ({ frameId, disposition, url }) => {
    if (disposition !== 'currentTab') askToOpenTab(page, url);
    else if (isMain(frameId)) state.navigationAt = Date.now();
  });
  session.on('Page.frameStartedNavigating', ({ frameId, navigationType, url }) => {
    if (!isMain(frameId)) return;
    // A reload that the page did not ask for comes from another client of the protocol, such as a test.
    if (state.navigationAt === undefined && navigationType.startsWith('reload'))
      expect(page, fromChromium(url));
    state.navigationAt = Date.now();
  });
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined) return;
    state.navigationAt = undefined;
    state.mainFrameId = frame.id;
    state.url = fromChromium(frame.url + (frame.urlFragment ?? ''));
    state.isErrorPage = frame.unreachableUrl !== undefined;
    if (frame.unreachableUrl !== undefined && state.loading === undefined) {
      failLoad(page, 'ERR_FAILED', fromChromium(frame.unreachableUrl));
    }
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (isMain(frameId)) state.url = fromChromium(url);
  });
  session.on('Page.frameStoppedLoading', ({ frameId }) => {
    if (isMain(frameId)) state.navigationAt = undefined;
  });
}

function watchLoading(session: Session, page: Page): void {
  const { state, contents, owner } = page;
  session.on('Page.domContentEventFired', () => {
    if (isProgramsOwn(state)) contents.emit('dom-ready', makeEvent({}));
  });
  session.on('Page.loadEventFired', () => {
    if (isPlaceholder(state.url)) return;
    if (!state.isErrorPage) contents.emit('did-finish-load', makeEvent({}));
    state.loading?.resolve();
    state.loading = undefined;
    // Chromium asks before it closes a page only where a person has touched it; Electron always asks the program.
    quietly(session.send('Runtime.evaluate', { expression: '0', userGesture: true }));
    owner.loaded();
  });
}

function isProgramsOwn({ url, isErrorPage }: PageState): boolean {
  return !isErrorPage && !isPlaceholder(url);
}

function reportCrash({ state, contents }: Page, { app }: Host): void {
  state.isolatedContext = undefined;
  const details = { reason: 'crashed', exitCode: 1 } as const;
  contents.emit('render-process-gone', makeEvent({}), details);
  app.emit('render-process-gone', makeEvent({}), contents, details);
}

function pageGone(page: Page): void {
  const { state, contents, owner } = page;
  if (state.isDestroyed) return;
  state.isDestroyed = true;
  state.isolatedContext = undefined;
  state.loading?.reject(new Error(`ERR_FAILED (-2) loading '${state.url}'`));
  contents.emit('destroyed');
  owner.gone();
}
