import { quietly } from '../cdp/quietly';
import type { Host } from '../host';
import { makeEvent } from '../strict/event';
import type { Page, PageOwner } from '../webContents/page';
import type { Placement } from './placement';

export type WindowState = { title: string; isVisible: boolean; isFocused: boolean; isClosed: boolean };

type Parts = {
  readonly id: number;
  readonly state: WindowState;
  readonly placement: Placement;
  readonly window: () => Electron.BrowserWindow;
  readonly page: () => Page;
};

export type WindowOwner = PageOwner & { readonly show: () => void };

/** What happens to a window because of its page, and the events of the window that follow. */
export function createWindowOwner(host: Host, { id, state, placement, window, page }: Parts): WindowOwner {
  let hasLoaded = false;
  const emit = (name: string) => window().emit(name);
  return {
    askClose() {
      const event = makeEvent({});
      window().emit('close', event);
      if (event.defaultPrevented) host.lifecycle.cancelQuit();
      return !event.defaultPrevented;
    },
    hasCloseListener: () => window().listenerCount('close') > 0,
    loaded() {
      if (hasLoaded) return;
      hasLoaded = true;
      emit('ready-to-show');
    },
    resized() {
      quietly(placement.refresh().then(() => emit('resize')));
    },
    focused(isFocused) {
      if (state.isFocused === isFocused) return;
      state.isFocused = isFocused;
      emit(isFocused ? 'focus' : 'blur');
    },
    titled(title) {
      const event = makeEvent({});
      window().emit('page-title-updated', event, title, true);
      if (!event.defaultPrevented) state.title = title;
    },
    gone() {
      if (state.isClosed) return;
      state.isClosed = true;
      host.registry.windows.delete(id);
      emit('closed');
      host.lifecycle.windowClosed();
    },
    show() {
      state.isVisible = true;
      emit('show');
      quietly(page().line.then((line) => line.send('Page.bringToFront')));
    },
  };
}
