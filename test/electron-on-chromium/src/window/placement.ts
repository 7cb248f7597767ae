import type { Protocol } from 'chromium-protocol';
import type { Session } from '../cdp/connection';
import { quietly } from '../cdp/quietly';
import type { Host } from '../host';
import type { PageState } from '../webContents/page';

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

/** Where a window is. Electron answers at once, so the last known place is kept here. */
export type Placement = {
  readonly bounds: () => Electron.Rectangle;
  readonly normalBounds: () => Electron.Rectangle;
  readonly state: () => WindowState;
  readonly move: (bounds: Partial<Electron.Rectangle>) => void;
  readonly setState: (state: WindowState) => void;
  /** Makes Chromium's window as large as was asked for. */
  readonly settle: (line: Session) => Promise<void>;
  /** Asks Chromium where the window is now; for when somebody else resized it. */
  readonly refresh: () => Promise<void>;
};

type Parts = {
  readonly host: Host;
  readonly page: () => PageState;
  readonly bounds: Electron.Rectangle;
  readonly minimum: Electron.Size;
};

type Known = {
  bounds: Electron.Rectangle;
  normal: Electron.Rectangle;
  state: WindowState;
  /** Chromium counts its own title and tool bar to the window; Electron's size is that of the page. */
  chromeHeight: number;
};

export function createPlacement({ host, page, bounds, minimum }: Parts): Placement {
  const known: Known = { bounds, normal: bounds, state: 'normal', chromeHeight: 0 };
  const place = async (to: Protocol.Browser.Bounds) => {
    const { connection } = (await host.running).chromium;
    const { windowId } = await connection.send('Browser.getWindowForTarget', { targetId: page().targetId });
    await connection.send('Browser.setWindowBounds', { windowId, bounds: to });
  };
  return {
    bounds: () => ({ ...known.bounds }),
    normalBounds: () => ({ ...known.normal }),
    state: () => known.state,
    move(to) {
      const asked = { ...known.bounds, ...to };
      const width = Math.max(asked.width, minimum.width);
      const height = Math.max(asked.height, minimum.height);
      known.bounds = { ...asked, width, height };
      known.normal = known.bounds;
      quietly(place(toChromium(known)));
    },
    setState(state) {
      known.state = state;
      quietly(place({ windowState: state }));
    },
    async settle(line) {
      const { result } = await line.send('Runtime.evaluate', {
        expression: 'outerHeight-innerHeight',
        returnByValue: true,
      });
      known.chromeHeight = Math.max(0, Number(result.value));
      await place(toChromium(known));
    },
    async refresh() {
      const { connection } = (await host.running).chromium;
      const found = await connection.send('Browser.getWindowForTarget', { targetId: page().targetId });
      readBounds(known, found.bounds);
    },
  };
}

function toChromium({ bounds, chromeHeight }: Known): Protocol.Browser.Bounds {
  return { left: bounds.x, top: bounds.y, width: bounds.width, height: bounds.height + chromeHeight };
}

function readBounds(known: Known, { left, top, width, height, windowState }: Protocol.Browser.Bounds): void {
  known.state = windowState ?? 'normal';
  known.bounds = {
    x: left ?? known.bounds.x,
    y: top ?? known.bounds.y,
    width: width ?? known.bounds.width,
    height: height === undefined ? known.bounds.height : height - known.chromeHeight,
  };
  if (known.state === 'normal') known.normal = known.bounds;
}
