import { originOf } from '../session/schemes';
import { strict } from '../strict/strict';
import type { PageState } from './page';

/** The frame of the page itself, the only one whose messages are taken. */
export function createMainFrame(state: PageState): Electron.WebFrameMain {
  const frame: Electron.WebFrameMain = strict<Electron.WebFrameMain>('WebFrameMain', {
    get url() {
      return state.url;
    },
    get origin() {
      return originOf(state.url);
    },
    get top() {
      return frame;
    },
    parent: null,
    routingId: 1,
    processId: 1,
  });
  return frame;
}
