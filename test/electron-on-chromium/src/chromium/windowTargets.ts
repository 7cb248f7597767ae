import { spawn } from 'node:child_process';
import type { Protocol } from 'chromium-protocol';
import { randomUUID } from 'node:crypto';
import type { Chromium } from './chromium';
import { findChromium } from './executable';
import { noSandbox } from './switches';

/** A page that Chromium holds still until we have set it up. */
export type Attached = Protocol.Target.attachedToTargetPayload;
export type Size = { readonly width: number; readonly height: number };

export type WindowTargets = {
  readonly open: (size: Size) => Promise<Attached>;
};

const PATIENCE_MS = 20_000;

/** The pages of Chromium: those we open, and those that pages open, which are handed to `onPopup`. */
export async function watchWindowTargets(
  chromium: Chromium,
  onPopup: (popup: Attached) => void,
): Promise<WindowTargets> {
  const { connection } = chromium;
  const waiting = new Map<string, (attached: Attached) => void>();
  const early = new Map<string, Attached>();
  let opening = 0;
  connection.on('Target.attachedToTarget', (attached) => {
    const { targetId, url, openerId } = attached.targetInfo;
    const key = [targetId, url].find((one) => waiting.has(one));
    if (key !== undefined) waiting.get(key)?.(attached);
    // Chromium can tell of a page before it answers the order to open it. A link opened with Ctrl names no opener.
    else if (openerId === undefined && opening > 0) early.set(targetId, attached);
    else onPopup(attached);
  });
  connection.on('Target.detachedFromTarget', ({ sessionId }) => connection.forget(sessionId));
  await watchPages(chromium);
  const wait: Wait = (key) => waitFor(key, early, waiting);
  return {
    async open(size) {
      opening += 1;
      try {
        return await (chromium.headless ? openTarget(chromium, size, wait) : openAppWindow(chromium, wait));
      } finally {
        opening -= 1;
      }
    },
  };
}

function waitFor(
  key: string,
  early: Map<string, Attached>,
  waiting: Map<string, (attached: Attached) => void>,
): Promise<Attached> {
  return new Promise((resolve, reject) => {
    const known = early.get(key);
    early.delete(key);
    if (known !== undefined) {
      resolve(known);
      return;
    }
    const impatient = setTimeout(() => {
      waiting.delete(key);
      reject(new Error('electron stand-in: Chromium opened no window'));
    }, PATIENCE_MS);
    waiting.set(key, (attached) => {
      clearTimeout(impatient);
      waiting.delete(key);
      resolve(attached);
    });
  });
}

// Without the filter one also gets Chromium's own surfaces, such as the list under its address bar.
async function watchPages({ connection }: Chromium): Promise<void> {
  const filter = [{ type: 'page' }];
  await connection.send('Target.setDiscoverTargets', { discover: true, filter });
  await connection.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter,
  });
}

type Wait = (key: string) => Promise<Attached>;

async function openTarget({ connection }: Chromium, size: Size, wait: Wait): Promise<Attached> {
  const { targetId } = await connection.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    width: size.width,
    height: size.height,
  });
  return wait(targetId);
}

/**
 * A window without tabs or address bar can only be asked for on a command line: a second start hands it to the Chromium
 * that already runs on this profile. Its page is recognised by a URL that nobody else has.
 */
function openAppWindow({ folder, sandbox }: Chromium, wait: Wait): Promise<Attached> {
  const marker = `data:text/html,%3C!--${randomUUID()}--%3E`;
  const attached = wait(marker);
  const switches = sandbox ? [] : noSandbox().map(([name]) => `--${name}`);
  spawn(findChromium(), [...switches, `--user-data-dir=${folder}`, `--app=${marker}`], { stdio: 'ignore' });
  return attached;
}

/** Whether a page still shows what its window was opened with. */
export function isPlaceholder(url: string): boolean {
  return url === '' || url === 'about:blank' || url.startsWith('data:text/html,%3C!--');
}
