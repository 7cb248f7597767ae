import { networkInterfaces } from 'node:os';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attack, ATTACKS } from './attacks';
import { startKnockServer } from './knockServer';
import type { KnockServer } from './knockServer';
import { launchApp } from './launch';
import type { Launched } from './launch';

let server: KnockServer;
let launched: Launched;
let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  server = await startKnockServer();
  launched = await launchApp({ args: ['--example'] });
  ({ app, page } = launched);
  await page.getByRole('main').waitFor();
});

afterAll(async () => {
  await launched.close();
  await server.stop();
});

describe('the page', () => {
  it('E7 does nothing itself that its policy forbids', async () => {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.reload();
    await page.getByText('FileLinx').first().waitFor();
    for (const name of ['V01', 'V02']) {
      await page.getByRole('row', { name: new RegExp(name) }).dblclick();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page
        .getByRole('link', { name: /^(Verwerkingen|Activities)/ })
        .first()
        .click();
    }
    expect(await page.evaluate(() => Reflect.get(window, 'violations') as string[])).toEqual([]);
  });

  it.each(ATTACKS)('E7 E23 is safe from: %s', async (name) => {
    const outcome = await page.evaluate(attack, { name, url: server.url });
    expect(outcome).toMatch(/^(policy|thrown): /);
    expect(server.knocks()).toBe(0);
  });

  it('E7 loads no code from elsewhere at run time', async () => {
    await expect(page.evaluate(`import('${server.url}.js')`)).rejects.toThrow();
    expect(server.knocks()).toBe(0);
  });

  it.each(['preconnect', 'dns-prefetch'])('reaches nobody by %s, which no policy covers', async (rel) => {
    await page.evaluate(
      async ({ rel, href }) => {
        document.head.append(Object.assign(document.createElement('link'), { rel, href }));
        const image = new Image();
        image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
        await image.decode().catch(() => undefined);
      },
      { rel, href: server.url },
    );
    expect(server.knocks()).toBe(0);
  });

  it('reaches nobody by WebRTC, which no policy of a page covers', async () => {
    // Where there is nothing but a loopback Chromium does not even begin to look for ways out, and so never ends.
    const hasNetwork = Object.values(networkInterfaces()).some((own) =>
      own?.some(({ internal }) => !internal),
    );
    await page.evaluate(
      async ({ stunUrl, hasNetwork }) => {
        const connection = new RTCPeerConnection({ iceServers: [{ urls: stunUrl }] });
        connection.createDataChannel('x');
        const gathered = new Promise<void>((resolve) => {
          connection.onicegatheringstatechange = () => {
            if (connection.iceGatheringState === 'complete') resolve();
          };
        });
        await connection.setLocalDescription(await connection.createOffer());
        if (hasNetwork) await gathered;
        connection.close();
      },
      { stunUrl: server.stunUrl, hasNetwork },
    );
    expect(server.knocks()).toBe(0);
  });

  it('E2 E3 E4 sees nothing of Node, Electron or the preload script', async () => {
    const kinds = await page.evaluate(() => {
      const names = ['require', 'process', 'Buffer', 'global', 'module', 'exports', '__dirname', 'electron'];
      const preload = ['ipcRenderer', 'contextBridge', 'webUtils', 'COMMAND_NAMES', 'bridge', 'commands'];
      return [...names, ...preload].filter((name) => name in window);
    });
    expect(kinds).toEqual([]);
  });

  it('E20 cannot change the bridge that it was given', async () => {
    const changed = await page.evaluate(() => {
      const tries = [
        () => Object.assign(window, { ropa: 'other' }),
        () => Object.assign(Reflect.get(window, 'ropa') as object, { start: 'other' }),
        () => Reflect.deleteProperty(window, 'ropa'),
      ];
      for (const attempt of tries) {
        try {
          attempt();
        } catch {
          // Refused loudly; the check below also sees a silent refusal.
        }
      }
      return typeof (Reflect.get(window, 'ropa') as { start: unknown }).start;
    });
    expect(changed).toBe('function');
  });

  it('E5 is given no permission', async () => {
    const outcomes = await page.evaluate(async () => {
      const outcome = (asked: Promise<unknown>) =>
        asked.then(
          (answer) => (typeof answer === 'string' ? answer : 'granted'),
          () => 'refused',
        );
      const place = new Promise((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, reject);
      });
      return Promise.all([
        outcome(place),
        outcome(Notification.requestPermission()),
        outcome(navigator.clipboard.readText()),
        outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
        outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      ]);
    });
    expect(outcomes).toEqual(['refused', 'denied', 'refused', 'refused', 'refused']);
  });
});

describe('E13 E14 leaving the page', () => {
  const ways: Readonly<Record<string, (url: string) => void>> = {
    'a new address': (url) => location.assign(url),
    'a replaced address': (url) => location.replace(url),
    'a link': (url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
    },
    'a refresh': (url) => {
      const refresh = document.createElement('meta');
      refresh.httpEquiv = 'refresh';
      refresh.content = `0; url=${url}`;
      document.head.append(refresh);
    },
  };

  it.each(Object.entries(ways))('by %s is refused', async (_way, leave) => {
    await app.evaluate(({ BrowserWindow }) => {
      const refused: string[] = [];
      Object.assign(globalThis, { refused });
      // Heard after the program's own listener, so it tells what that one decided. Refused here, a navigation goes no further.
      BrowserWindow.getAllWindows()[0]?.webContents.once('will-frame-navigate', (event) => {
        refused.push(`${event.url} ${event.defaultPrevented}`);
      });
    });
    await page.evaluate(leave, server.url);
    await expect
      .poll(() => app.evaluate(() => Reflect.get(globalThis, 'refused') as string[]))
      .toEqual([`${server.url} true`]);
    await page.getByRole('main').waitFor();
    expect(server.knocks()).toBe(0);
  });

  const popups: Readonly<Record<string, (url: string) => unknown>> = {
    'window.open': (url) => window.open(url),
    'window.open with features': (url) => window.open(url, '_blank', 'noopener,width=100'),
    'window.open of an empty page': () => window.open('about:blank'),
    'a link to a new window': (url) => {
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      document.body.append(link);
      link.click();
    },
  };

  it.each(Object.entries(popups))('by %s opens nothing', async (_way, open) => {
    await page.evaluate(open, server.url);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await expect.poll(() => app.windows().length).toBe(1);
    const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect([windows, server.knocks()]).toEqual([1, 0]);
  });

  it('E11 E12 by a webview is nothing but an unknown element', async () => {
    const isPlain = await page.evaluate((url) => {
      const view = document.createElement('webview');
      view.setAttribute('src', url);
      document.body.append(view);
      return view.constructor === HTMLElement || view.constructor === HTMLUnknownElement;
    }, server.url);
    expect([isPlain, server.knocks()]).toEqual([true, 0]);
  });
});

it('the server counts, or nothing above would have proved anything', async () => {
  await fetch(server.url);
  expect(server.knocks()).toBe(1);
});
