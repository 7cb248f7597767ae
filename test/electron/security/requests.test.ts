import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { blockRequests, isAllowedRequest } from '../../../electron/security/requests';

type Listener = (details: { url: string }, callback: (response: { cancel: boolean }) => void) => void;

function watchedRequests(isDevelopment: boolean) {
  const blocked: string[] = [];
  let listener: Listener = () => undefined;
  const webRequest = { onBeforeRequest: (given: Listener) => (listener = given) };
  // Only this one method is used; the test stands where Electron's network service stands.
  blockRequests({ webRequest } as unknown as Session, {
    isDevelopment,
    onBlocked: (target) => blocked.push(target),
  });
  const isCancelled = (url: string) => {
    let cancelled: boolean | undefined;
    listener({ url }, ({ cancel }) => (cancelled = cancel));
    return cancelled;
  };
  return { blocked, isCancelled };
}

describe('E7 requests', () => {
  it.each([
    'https://elsewhere.example/',
    'http://127.0.0.1:8080/',
    'ws://elsewhere.example/',
    'wss://elsewhere.example/',
    'ftp://elsewhere.example/',
    'file:///etc/passwd',
    'app://elsewhere/index.html',
    'chrome://settings/',
    'chrome-extension://abc/x.js',
    'devtools://devtools/bundled/x.html',
    '//elsewhere.example/',
    '',
  ])('to %j are cancelled', (url) => {
    expect(isAllowedRequest(url, false)).toBe(false);
    expect(watchedRequests(false).isCancelled(url)).toBe(true);
  });

  it('for our own files and for data within the page go through', () => {
    const { blocked, isCancelled } = watchedRequests(false);
    const urls = ['app://verwerkingsregister/index.html', 'data:image/png;base64,AA', 'blob:app://x/1'];
    expect([urls.map(isCancelled), blocked]).toEqual([[false, false, false], []]);
  });

  it('for the developer’s tools go through while developing', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/x.html', true)).toBe(true);
  });

  it('that are refused are told with their host and nothing of their path', () => {
    const { blocked, isCancelled } = watchedRequests(false);
    isCancelled('https://person:secret@elsewhere.example:8443/canary?canary#canary');
    isCancelled('not a url with a canary');
    expect(blocked).toEqual(['https://elsewhere.example:8443', 'unreadable']);
  });
});
