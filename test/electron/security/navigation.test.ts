import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardNavigation } from '../../../electron/security/navigation';

function guarded() {
  let openHandler: (() => unknown) | undefined;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => unknown) => void (openHandler = handler),
  });
  // An emitter with the one method that is used; Electron's own class cannot be made outside Electron.
  guardNavigation(contents as unknown as WebContents);
  return {
    isRefused: (event: string, url: string) => {
      let isRefused = false;
      contents.emit(event, { url, preventDefault: () => (isRefused = true) });
      return isRefused;
    },
    openWindow: () => openHandler?.(),
  };
}

describe('E13 navigation', () => {
  const events = ['will-navigate', 'will-frame-navigate', 'will-redirect'];

  it.each(events)('to anything but our own page is refused on %s', (event) => {
    const { isRefused } = guarded();
    const urls = [
      'https://elsewhere.example/',
      'file:///home/a/register.ropa.json',
      'data:text/html,x',
      'javascript:1',
      'app://verwerkingsregister/assets/a.js',
      'app://elsewhere/index.html',
    ];
    expect(urls.filter((url) => !isRefused(event, url))).toEqual([]);
  });

  it.each(events)('to our own page goes on, on %s', (event) => {
    expect(guarded().isRefused(event, 'app://verwerkingsregister/index.html#list')).toBe(false);
  });

  it('E12 never attaches a webview', () => {
    expect(guarded().isRefused('will-attach-webview', '')).toBe(true);
  });

  it('E14 never opens a window', () => {
    expect(guarded().openWindow()).toEqual({ action: 'deny' });
  });
});
