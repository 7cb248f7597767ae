import path from 'node:path';
import process from 'node:process';
import type { Lifecycle } from './app/lifecycle';
import { quietly } from './cdp/quietly';
import { startChromium } from './chromium/chromium';
import type { Chromium } from './chromium/chromium';
import { startFence } from './chromium/fence';
import { watchWindowTargets } from './chromium/windowTargets';
import type { Attached } from './chromium/windowTargets';
import type { Running } from './host';
import type { StandInSession } from './session/session';

type Parts = {
  readonly app: Electron.App;
  readonly lifecycle: Lifecycle;
  readonly session: StandInSession;
  readonly switches: ReadonlyMap<string, string>;
};

export type Start = {
  readonly running: Promise<Running>;
  readonly start: () => Promise<void>;
  readonly stopChromium: () => Promise<void>;
};

/** The start of Chromium, which windows wait for, and the program's `ready` after it. */
export function createStart(parts: Parts): Start {
  let started: Chromium | undefined;
  let resolveRunning: (running: Running) => void = () => undefined;
  const running = new Promise<Running>((resolve) => {
    resolveRunning = resolve;
  });
  return {
    running,
    async start() {
      // A second start that handed its arguments over needs no Chromium.
      if (parts.lifecycle.hasEnded()) return;
      const chromium = await launch(parts);
      started = chromium;
      process.on('exit', chromium.kill);
      // Without it there is nothing left to show or to ask.
      chromium.onExit(() => parts.lifecycle.exit(1));
      resolveRunning({ chromium, targets: await watchTargets(chromium) });
      parts.lifecycle.becomeReady();
    },
    stopChromium: async () => started?.stop(),
  };
}

async function launch({ app, session, switches }: Parts): Promise<Chromium> {
  return startChromium({
    folder: path.join(app.getPath('sessionData'), 'Chromium'),
    fencePort: await startFence(session.mayPassFence),
    headless: isHeadless(),
    sandbox: process.getuid?.() !== 0 && !switches.has('no-sandbox'),
    given: switches,
  });
}

// The windows that pages open are never kept: the program has been asked already, see webContents/opening.ts.
function watchTargets(chromium: Chromium): ReturnType<typeof watchWindowTargets> {
  return watchWindowTargets(chromium, (popup) => quietly(closePopup(chromium, popup)));
}

// In this order: a window closed while Chromium holds it leaves its opener standing in `window.open` for ever, and one
// that is let go must not reach anything.
async function closePopup({ connection }: Chromium, { sessionId, targetInfo }: Attached): Promise<void> {
  const session = connection.session(sessionId);
  session.on('Fetch.requestPaused', ({ requestId }) => {
    quietly(session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }));
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  await session.send('Runtime.runIfWaitingForDebugger');
  await connection.send('Target.closeTarget', { targetId: targetInfo.targetId });
}

function isHeadless(): boolean {
  const { ELECTRON_STANDIN_HEADLESS, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return ELECTRON_STANDIN_HEADLESS === '1' || !(DISPLAY || WAYLAND_DISPLAY);
}
