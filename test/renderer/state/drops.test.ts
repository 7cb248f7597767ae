// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../renderer/state/appStore';
import { listenToDrops } from '../../../renderer/state/drops';
import { fakeApi } from '../fakeApi';

let stop: () => void = () => undefined;
afterEach(() => stop());

function drop(files: readonly File[]): Event {
  const event = new Event('drop', { cancelable: true });
  Object.assign(event, { dataTransfer: { files } });
  window.dispatchEvent(event);
  return event;
}

function listen() {
  const fake = fakeApi();
  const handedOver: File[] = [];
  const api = {
    ...fake.api,
    handOverDroppedFile: (file: File) => {
      handedOver.push(file);
      return Promise.resolve({ ok: false as const, error: { code: 'fileIsFolder' as const, path: '/map' } });
    },
  };
  Object.defineProperty(window, 'ropa', { configurable: true, value: api });
  stop = listenToDrops();
  return handedOver;
}

describe('dropping something on the window', () => {
  it('hands a file over to main, and says what is wrong with it', async () => {
    const handedOver = listen();
    const file = new File(['{}'], 'filelinx.ropa.json');
    expect(drop([file]).defaultPrevented).toBe(true);
    expect(handedOver).toEqual([file]);
    await Promise.resolve();
    expect(useApp.getState().problem).toEqual({ code: 'fileIsFolder', path: '/map' });
  });

  it('does nothing with a link or a text, and does not go there', () => {
    const handedOver = listen();
    expect(drop([]).defaultPrevented).toBe(true);
    expect(handedOver).toEqual([]);
  });

  it('takes no drop as a navigation while it hovers', () => {
    listen();
    const event = new Event('dragover', { cancelable: true });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});
