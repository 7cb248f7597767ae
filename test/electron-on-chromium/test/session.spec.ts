import { describe, expect, it } from 'vitest';
import { createSchemes, fromChromium, originOf } from '../src/session/schemes';
import { createSockets } from '../src/session/sockets';
import { createWebRequests, matchesPattern } from '../src/session/webRequest';
import type { RequestDetails } from '../src/session/webRequest';

function appSchemes() {
  let isReady = false;
  const schemes = createSchemes(() => isReady);
  schemes.register([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  isReady = true;
  schemes.handle('app', () => new Response('own'));
  return schemes;
}

describe('a scheme of the program’s own', () => {
  it.each(['app://bundle/', 'app://bundle/a/b.js?x=1#y', 'app://bundle/%2e%2e/x', 'app://a.b.c/x'])(
    'is the same after Chromium: %s',
    (url) => {
      const inside = appSchemes().toChromium(url);
      expect(inside).toMatch(/^https:\/\/[a-z.]+\.app\.electron\.invalid\//);
      expect(fromChromium(inside)).toBe(url);
    },
  );

  it.each(['https://example.com/', 'data:text/html,x', 'blob:https://x/1', 'other://bundle/', 'about:blank'])(
    'leaves others alone: %s',
    (url) => {
      expect(appSchemes().toChromium(url)).toBe(url);
      expect(fromChromium(url)).toBe(url);
    },
  );

  it('is handled once, after the start, and only where it is standard and secure', () => {
    expect(() => appSchemes().handle('app', () => new Response())).toThrow(
      'Failed to register protocol: app',
    );
    expect(() => appSchemes().handle('plain', () => new Response())).toThrow(
      /not registered as standard and secure/,
    );
    expect(() => createSchemes(() => false).handle('app', () => new Response())).toThrow(
      /after app is ready/,
    );
    expect(() => appSchemes().register([])).toThrow(/before app is ready/);
  });

  it('has an origin', () => {
    expect([originOf('app://bundle/x?y'), originOf('data:text/html,x')]).toEqual(['app://bundle', 'null']);
  });
});

describe('webRequest', () => {
  const details = { url: 'https://a.example/x', resourceType: 'script' } as RequestDetails;

  it('lets everything through where nobody listens', async () => {
    expect(await createWebRequests().askBeforeRequest(details)).toEqual({});
  });

  it('asks the last listener, of what its filter means', async () => {
    const { webRequest, askBeforeRequest } = createWebRequests();
    webRequest.onBeforeRequest((_details, callback) => callback({}));
    webRequest.onBeforeRequest({ urls: ['https://*.example/*'] }, (_details, callback) =>
      callback({ cancel: true }),
    );
    expect(await askBeforeRequest(details)).toEqual({ cancel: true });
    expect(await askBeforeRequest({ ...details, url: 'https://other.invalid/' })).toEqual({});
    webRequest.onBeforeRequest(null);
    expect(await askBeforeRequest(details)).toEqual({});
  });

  it.each([
    ['<all_urls>', 'ws://x/', true],
    ['*://a.example/*', 'wss://a.example/x', true],
    ['https://a.example/*', 'https://b.example/', false],
    ['https://a.example/x.js', 'https://a.example/xxjs', false],
  ])('matches %s with %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(url, pattern)).toBe(expected);
  });
});

describe('the fence', () => {
  it('passes hosts whose request was let through', async () => {
    const sockets = createSockets(() => Promise.resolve(false));
    sockets.passed('https://a.example/x');
    expect(await sockets.mayPass('a.example:443')).toBe(true);
    expect(await sockets.mayPass('b.example:443')).toBe(false);
  });

  it('asks the program about a WebSocket with its whole address, and once', async () => {
    const asked: string[] = [];
    const sockets = createSockets((url) => {
      asked.push(url);
      return Promise.resolve(true);
    });
    const passing = sockets.mayPass('a.example:80');
    sockets.announced('ws://a.example/path?x');
    expect(await passing).toBe(true);
    expect(await sockets.mayPass('a.example:80')).toBe(false);
    expect(asked).toEqual(['ws://a.example/path?x']);
  });
});
