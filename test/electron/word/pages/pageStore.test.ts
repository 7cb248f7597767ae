import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageStore } from '../../../../electron/word/pages/pageStore';

const NAME = 'Times New Roman bold';
const FACE = { lineHeight: 1.15, widths: [0.25, 0, 0.5] };
const fail = () => {
  throw new Error('measured again');
};

describe('a font that was measured before', () => {
  it('is not measured again, in this report or the next', () => {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'page-store-')), 'new');
    const store = pageStore(folder);
    expect(store.remembered(NAME, () => FACE)).toEqual(FACE);
    expect(store.remembered(NAME, fail)).toEqual(FACE);
    store.keep();
    expect(pageStore(folder).remembered(NAME, fail)).toEqual(FACE);
  });

  it('is measured again when it could not be measured', () => {
    const store = pageStore(undefined);
    expect(store.remembered(NAME, () => undefined)).toBeUndefined();
    expect(store.remembered(NAME, () => FACE)).toEqual(FACE);
  });

  it('is thrown away when its file is damaged, or says what cannot be', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'page-store-'));
    const kept = [
      '{',
      '[[1,2]]',
      JSON.stringify([[NAME, { lineHeight: 0, widths: [] }]]),
      JSON.stringify([[NAME, { lineHeight: 1, widths: [-1] }]]),
      JSON.stringify([[NAME, { lineHeight: 1, widths: 'wide' }]]),
    ];
    for (const text of kept) {
      writeFileSync(path.join(folder, 'fonts.json'), text);
      expect(pageStore(folder).remembered(NAME, () => FACE)).toEqual(FACE);
    }
  });

  it('does not stand in the way of a report when it cannot be kept', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'page-store-')), 'bestand');
    writeFileSync(file, 'x');
    const store = pageStore(file);
    store.remembered(NAME, () => FACE);
    store.keep();
    expect(readFileSync(file, 'utf8')).toBe('x');
  });
});
