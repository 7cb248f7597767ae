import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageStore } from '../../../../electron/word/pages/pageStore';

const KEY = 'a'.repeat(64);
const LAYOUT = { pages: 3, places: [0, 2] };
const fail = () => {
  throw new Error('counted again');
};

describe('what was counted before', () => {
  it('is not counted again, in this report or the next', () => {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'page-store-')), 'new');
    const store = pageStore(folder);
    expect(store.remembered(KEY, () => LAYOUT)).toEqual(LAYOUT);
    expect(store.remembered(KEY, fail)).toEqual(LAYOUT);
    store.keep();
    expect(pageStore(folder).remembered(KEY, fail)).toEqual(LAYOUT);
  });

  it('is counted again when what could not be counted comes back', () => {
    const store = pageStore(undefined);
    expect(store.remembered(KEY, () => undefined)).toBeUndefined();
    expect(store.remembered(KEY, () => LAYOUT)).toEqual(LAYOUT);
  });

  it('is thrown away when its file is damaged, or says what cannot be', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'page-store-'));
    const counts = [
      '{',
      '[[1,2]]',
      JSON.stringify([[KEY, { pages: 1, places: [1] }]]),
      `[["${KEY}",{"pages":-1,"places":[]}]]`,
    ];
    for (const text of counts) {
      writeFileSync(path.join(folder, 'pages.json'), text);
      expect(pageStore(folder).remembered(KEY, () => LAYOUT)).toEqual(LAYOUT);
    }
  });

  it('does not stand in the way of a report when it cannot be kept', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'page-store-')), 'bestand');
    writeFileSync(file, 'x');
    const store = pageStore(file);
    store.remembered(KEY, () => LAYOUT);
    store.keep();
    expect(readFileSync(file, 'utf8')).toBe('x');
  });
});
