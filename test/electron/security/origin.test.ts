import { describe, expect, it } from 'vitest';
import { isOwnUrl, isStartPage } from '../../../electron/security/origin';

describe('our own URLs', () => {
  it.each([
    ['app://verwerkingsregister/index.html', true, true],
    ['app://verwerkingsregister/index.html#export', true, true],
    ['app://verwerkingsregister/index.html?x=https://elsewhere.example/', true, true],
    ['app://verwerkingsregister/assets/a.js', true, false],
    ['app://verwerkingsregister/', true, false],
    ['app://verwerkingsregister', false, false],
    ['app://verwerkingsregister.elsewhere.example/index.html', false, false],
    ['app://elsewhere/app://verwerkingsregister/index.html', false, false],
    ['https://verwerkingsregister/index.html', false, false],
    [' app://verwerkingsregister/index.html', false, false],
    ['file:///index.html', false, false],
    ['about:blank', false, false],
    ['', false, false],
  ])('%j is ours: %s, is the page: %s', (url, isOurs, isPage) => {
    expect([isOwnUrl(url), isStartPage(url)]).toEqual([isOurs, isPage]);
  });
});
