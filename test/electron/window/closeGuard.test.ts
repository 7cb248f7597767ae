import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardClosing } from '../../../electron/window/closeGuard';

function guarded(hasUnsaved: boolean) {
  const window = Object.assign(new EventEmitter(), { webContents: new EventEmitter() });
  let asked = 0;
  // Emitters stand for the window and its page: only their events are heard.
  guardClosing(window as unknown as BrowserWindow, { hasUnsaved: () => hasUnsaved, ask: () => (asked += 1) });
  const isStopped = () => {
    let isPrevented = false;
    window.emit('close', { preventDefault: () => (isPrevented = true) });
    return isPrevented;
  };
  return { window, isStopped, asked: () => asked };
}

describe('closing the window', () => {
  it('goes on when nothing is unsaved', () => {
    const { isStopped, asked } = guarded(false);
    expect([isStopped(), asked()]).toEqual([false, 0]);
  });

  it('waits for the person’s answer, each time, while there is unsaved work', () => {
    const { isStopped, asked } = guarded(true);
    expect([isStopped(), isStopped(), asked()]).toEqual([true, true, 2]);
  });

  it('goes on when the page has died or hangs, since what was typed is in the recovery file', () => {
    const died = guarded(true);
    died.window.webContents.emit('render-process-gone');
    expect([died.isStopped(), died.asked()]).toEqual([false, 0]);
    const hangs = guarded(true);
    hangs.window.emit('unresponsive');
    expect([hangs.isStopped(), hangs.asked()]).toEqual([false, 0]);
  });

  it('waits again when the page is back', () => {
    const { window, isStopped } = guarded(true);
    window.emit('unresponsive');
    window.emit('responsive');
    expect(isStopped()).toBe(true);
    window.webContents.emit('render-process-gone');
    window.webContents.emit('did-finish-load');
    expect(isStopped()).toBe(true);
  });
});
