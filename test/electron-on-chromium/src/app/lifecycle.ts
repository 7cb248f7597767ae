import process from 'node:process';
import type { Registry } from '../registry';
import { makeEvent } from '../strict/event';

/** From start to end: ready, quitting, and what both mean for the windows. */
export type Lifecycle = {
  readonly whenReady: Promise<void>;
  readonly isReady: () => boolean;
  /** Whether the process is on its way out, so that nothing more is to be started. */
  readonly hasEnded: () => boolean;
  readonly becomeReady: () => void;
  readonly quit: () => void;
  readonly exit: (code: number) => void;
  /** A window refused to close, so the program goes on. */
  readonly cancelQuit: () => void;
  readonly windowClosed: () => void;
  /** Emits as app does, also where somebody put another `emit` in its place, as Playwright's loader does. */
  readonly emit: (name: string, ...parameters: unknown[]) => boolean;
  /** Gives the lifecycle the app whose events it sends, and what must end with it. */
  readonly begin: (begun: Begun) => void;
};

type Begun = { readonly app: Electron.App; readonly stopChromium: () => Promise<void> };

export function createLifecycle(registry: Registry): Lifecycle {
  const state = { isReady: false, isQuitting: false, hasEnded: false };
  const { promise: whenReady, resolve: resolveReady } = deferred();
  let begun: Begun | undefined;
  const emit: Lifecycle['emit'] = (name, ...parameters) => begun?.app.emit(name, ...parameters) ?? false;
  const exit = (code: number) => {
    if (state.hasEnded) return;
    state.hasEnded = true;
    emit('quit', makeEvent({}), code);
    // Not at once: whoever called has a line or two to go, as in Electron.
    setImmediate(() => {
      void Promise.resolve(begun?.stopChromium()).finally(() => process.exit(code));
    });
  };
  const finishQuit = () => {
    if (isPrevented('will-quit', emit)) state.isQuitting = false;
    else exit(0);
  };
  return {
    whenReady,
    emit,
    exit,
    isReady: () => state.isReady,
    hasEnded: () => state.hasEnded,
    begin: (given) => {
      begun = given;
    },
    becomeReady() {
      state.isReady = true;
      emit('ready', makeEvent({}), {});
      resolveReady();
    },
    cancelQuit: () => {
      state.isQuitting = false;
    },
    quit() {
      if (state.hasEnded) return;
      state.isQuitting = true;
      if (isPrevented('before-quit', emit)) state.isQuitting = false;
      else if (registry.windows.size === 0) finishQuit();
      // One that refuses ends the quitting, and then the others stay too.
      else for (const { window } of registry.windows.values()) if (isQuitting(state)) window.close();
    },
    windowClosed() {
      if (registry.windows.size > 0 || state.hasEnded) return;
      if (state.isQuitting) finishQuit();
      // Nobody listens: Electron then quits by itself.
      else if (!emit('window-all-closed')) begun?.app.quit();
    },
  };
}

function isQuitting(state: { readonly isQuitting: boolean }): boolean {
  return state.isQuitting;
}

function isPrevented(name: string, emit: Lifecycle['emit']): boolean {
  const event = makeEvent({});
  emit(name, event);
  return event.defaultPrevented;
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
