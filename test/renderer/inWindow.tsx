import { act, cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, vi } from 'vitest';
import { App } from '../../renderer/App';
import { INITIAL_STATE, useApp } from '../../renderer/state/appStore';
import { useExporting } from '../../renderer/state/exporting';
import { startUp } from '../../renderer/state/startUp';
import { fakeApi } from './fakeApi';

const VIEW_WIDTH = 1200;
const VIEW_HEIGHT = 600;

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

let stop: () => void = () => undefined;

// Without layout every element is 0 high, and a list that shows what is in view would show nothing.
beforeAll(() => {
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { configurable: true, get: () => VIEW_HEIGHT },
    offsetWidth: { configurable: true, get: () => VIEW_WIDTH },
    clientHeight: { configurable: true, get: () => VIEW_HEIGHT },
  });
});

afterEach(() => {
  stop();
  cleanup();
});

type Window = ReturnType<typeof fakeApi>;

/** The whole window on a world in memory, just started. */
export async function openWindow(fake: Window = fakeApi()) {
  useApp.setState(INITIAL_STATE, true);
  useExporting.setState({ kind: 'ready' }, true);
  Object.defineProperty(window, 'ropa', { configurable: true, value: fake.api });
  // Whether a style lets a click through takes long to work out on a large page, and no page here depends on it.
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const view = render(<App />);
  await act(async () => {
    stop = startUp();
    await Promise.resolve();
  });
  return { fake, user, view };
}
