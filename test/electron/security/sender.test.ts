import { describe, expect, it } from 'vitest';
import { isOwnPage } from '../../../electron/security/sender';

const OWN = 7;
const page = { url: 'app://verwerkingsregister/index.html', parent: null };
const call = (senderFrame: { url: string; parent: unknown } | null, id = OWN) => ({
  sender: { id },
  senderFrame,
});

describe('E17 who may call', () => {
  it('is our own page in our own window', () => {
    expect(isOwnPage(call(page), OWN)).toBe(true);
  });

  it.each([
    ['a frame within our page', call({ ...page, parent: page }), OWN],
    ['another origin', call({ ...page, url: 'https://elsewhere.example/' }), OWN],
    ['an origin that begins as ours', call({ ...page, url: 'app://verwerkingsregister.example/' }), OWN],
    ['a file', call({ ...page, url: 'file:///index.html' }), OWN],
    ['an empty page', call({ ...page, url: 'about:blank' }), OWN],
    ['a page without URL', call({ ...page, url: '' }), OWN],
    ['another window', call(page, 8), OWN],
    ['a frame that has gone', call(null), OWN],
    ['a page while there is no window', call(page), undefined],
  ])('is not %s', (_who, event, own) => {
    expect(isOwnPage(event, own)).toBe(false);
  });
});
