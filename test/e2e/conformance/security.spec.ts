import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../launch';
import { startCountingServer } from './countingServer';
import type { CountingServer } from './countingServer';
import { launchFixture, loadPage, logged, readLog } from './fixture';

let fixture: Launched;
let server: CountingServer;

beforeAll(async () => {
  server = await startCountingServer();
  fixture = await launchFixture();
});
afterAll(async () => {
  await fixture.close();
  await server.close();
});

describe('the policy in the header of a page', () => {
  it('stops inline scripts, eval and text put in as markup', async () => {
    const found = await fixture.page.evaluate(() => {
      const attempt = (action: () => unknown) => {
        try {
          return String(action());
        } catch (error) {
          return (error as Error).name;
        }
      };
      const script = document.createElement('script');
      return {
        inline: window.inlineRan,
        evaluated: window.evaluated,
        scriptText: attempt(() => (script.text = 'window.inlineRan = true')),
        markup: attempt(() => (document.createElement('p').innerHTML = '<b>bold</b>')),
      };
    });
    expect(found).toEqual({
      inline: undefined,
      evaluated: 'EvalError',
      scriptText: 'TypeError',
      markup: 'TypeError',
    });
  });

  it('stops a fetch, an image and a WebSocket before anything leaves the page', async () => {
    const outcomes = await reach(fixture, server.host);
    expect(outcomes).toEqual({ fetch: 'failed', image: 'failed', socket: 'failed' });
    expect(server.hits).toEqual([]);
  });
});

describe('the guard of the session, behind a policy that lets everything through', () => {
  beforeAll(() => loadPage(fixture, 'loose.html'));
  afterAll(() => loadPage(fixture, 'index.html'));

  it('stops a fetch, an image and a WebSocket, and is told of each', async () => {
    const outcomes = await reach(fixture, server.host);
    expect(outcomes).toEqual({ fetch: 'failed', image: 'failed', socket: 'failed' });
    await logged(fixture.app, `refused xhr http://${server.host}/fetch`);
    await logged(fixture.app, `refused image http://${server.host}/image`);
    await logged(fixture.app, `refused webSocket ws://${server.host}/socket`);
    expect(server.hits).toEqual([]);
  });

  it('stops a frame, and what a frame of another process or a worker asks for', async () => {
    await fixture.page.evaluate((host) => {
      const frame = (src: string, sandbox?: string) => {
        const element = document.createElement('iframe');
        if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
        element.src = src;
        document.body.append(element);
      };
      frame(`http://${host}/frame`);
      frame(`./frame.html#http://${host}/from-frame`);
      frame(`./frame.html#http://${host}/from-sandbox`, 'allow-scripts');
      new Worker(`./reach.js#http://${host}/from-worker`);
    }, server.host);
    await logged(fixture.app, `will-frame-navigate http://${server.host}/frame`);
    for (const origin of ['frame', 'sandbox', 'worker']) {
      await logged(fixture.app, `refused xhr http://${server.host}/from-${origin}`);
    }
    expect(server.hits).toEqual([]);
  });
});

describe('navigation', () => {
  it('stays on the page when it is refused, and tells the program of each attempt', async () => {
    await fixture.page.getByText('away').click();
    await logged(fixture.app, 'will-navigate https://example.invalid/away');
    await fixture.page.evaluate(() => {
      window.location.href = 'https://example.invalid/script';
    });
    await logged(fixture.app, 'will-navigate https://example.invalid/script');
    await fixture.page.getByRole('heading', { name: 'Fixture' }).waitFor();
    expect(await currentUrl(fixture)).toBe('app://fixture/index.html');
  });

  it('does not take a refused navigation for a person closing the window', async () => {
    expect(await readLog(fixture.app)).not.toContain('window close');
  });

  it('opens no second window for a link, a script or Ctrl and a click', async () => {
    await fixture.page.getByText('blank').click();
    await logged(fixture.app, 'open foreground-tab https://example.invalid/blank');
    await fixture.page.evaluate(() =>
      window.open('https://example.invalid/script-open', 'named', 'width=200'),
    );
    await logged(fixture.app, 'open new-window https://example.invalid/script-open');
    await fixture.page.getByText('away').click({ modifiers: ['Control'] });
    await logged(fixture.app, 'open background-tab https://example.invalid/away');
    const opened = (await readLog(fixture.app)).filter((line) => line.startsWith('open '));
    expect(opened).toHaveLength(3);
    await expect.poll(() => fixture.app.windows().length).toBe(1);
  });
});

describe('a page that the session refuses', () => {
  it('is not loaded, and the program is told why', async () => {
    const told = await fixture.app.evaluate(async ({ BrowserWindow }, url) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const failed = new Promise<string>((resolve) => {
        contents?.once('did-fail-load', (...[, code, , failedUrl]) => resolve(`${code} ${failedUrl}`));
      });
      const error = await contents?.loadURL(url).catch((thrown: unknown) => (thrown as Error).message);
      return [error, await failed];
    }, `http://${server.host}/page`);
    expect(told).toEqual([
      `ERR_BLOCKED_BY_CLIENT (-20) loading 'http://${server.host}/page'`,
      `-20 http://${server.host}/page`,
    ]);
    expect(server.hits).toEqual([]);
    await loadPage(fixture, 'index.html');
  });
});

describe('the program’s own scheme', () => {
  it('is asked for what the page names and nothing else', async () => {
    await loadPage(fixture, 'index.html');
    const asked = (await readLog(fixture.app)).filter((line) => line.startsWith('asked /'));
    expect([...new Set(asked)]).not.toContain('asked /favicon.ico');
    expect(asked.slice(0, 2)).toEqual(['asked /index.html', 'asked /renderer.js']);
  });

  it('answers for its own files alone', async () => {
    await loadPage(fixture, 'loose.html');
    const statuses = await fixture.page.evaluate(() =>
      Promise.all(
        ['./renderer.js', './missing.js', './..%2fmain.mjs', './../../main.mjs'].map((url) =>
          fetch(url).then(({ status }) => status),
        ),
      ),
    );
    await loadPage(fixture, 'index.html');
    expect(statuses).toEqual([200, 404, 404, 404]);
  });
});

describe('permissions', () => {
  it('are all denied', async () => {
    const states = await fixture.page.evaluate(async () => {
      const names = [
        'geolocation',
        'camera',
        'microphone',
        'notifications',
        'clipboard-read',
      ] as PermissionName[];
      const asked = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
      return [...asked.map(({ state }) => state), Notification.permission];
    });
    expect(states).toEqual(states.map(() => 'denied'));
  });
});

type Outcomes = Record<'fetch' | 'image' | 'socket', string>;

function reach({ page }: Launched, host: string): Promise<Outcomes> {
  return page.evaluate(async (to) => {
    const settled = (element: HTMLImageElement | WebSocket, good: string) =>
      new Promise<string>((resolve) => {
        element.addEventListener(good, () => resolve('reached'));
        element.addEventListener('error', () => resolve('failed'));
      });
    const image = document.createElement('img');
    const imageSettled = settled(image, 'load');
    image.src = `http://${to}/image`;
    return {
      fetch: await fetch(`http://${to}/fetch`).then(
        () => 'reached',
        () => 'failed',
      ),
      image: await imageSettled,
      // A policy makes the constructor itself throw in some versions of Chromium.
      socket: await Promise.resolve()
        .then(() => settled(new WebSocket(`ws://${to}/socket`), 'open'))
        .catch(() => 'failed'),
    };
  }, host);
}

function currentUrl({ app }: Launched): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
}
