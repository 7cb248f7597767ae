import { strict } from './strict/strict';

const SCREEN = { x: 0, y: 0, width: 1280, height: 800 };

/** One screen of a modest size. The real one is only known to a page, and so too late for the first window. */
export function createScreen(): Electron.Screen {
  const display = strict<Electron.Display>('Display', {
    id: 1,
    bounds: SCREEN,
    workArea: SCREEN,
    size: { width: SCREEN.width, height: SCREEN.height },
    workAreaSize: { width: SCREEN.width, height: SCREEN.height },
    scaleFactor: 1,
    rotation: 0,
  });
  return strict<Electron.Screen>('screen', {
    getPrimaryDisplay: () => display,
    getAllDisplays: () => [display],
  });
}
