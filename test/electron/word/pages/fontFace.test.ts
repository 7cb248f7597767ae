import { describe, expect, it } from 'vitest';
import { arialFace } from '../../../../electron/word/pages/fontFace';
import { houseFaces } from '../../../../electron/word/pages/houseFace';
import { pageStore } from '../../../../electron/word/pages/pageStore';

describe('the font of our own styles', () => {
  it.each([false, true])('has the widths and lines that docx measures (bold: %s)', (isBold) => {
    const own = arialFace('Arial', isBold);
    const other = houseFaces(pageStore(undefined))('Arial', isBold);
    if (own === undefined || other === undefined) throw new Error('Arial is known');
    expect(own.lineHeight).toBeCloseTo(other.lineHeight, 3);
    const both = [...own.widths.keys()].filter(
      (code) => (own.widths[code] ?? 0) > 0 && (other.widths[code] ?? 0) > 0,
    );
    expect(both.length).toBeGreaterThan(300);
    const apart = (code: number) => Math.abs((own.widths[code] ?? 0) - (other.widths[code] ?? 0));
    const wrong = both.filter((code) => apart(code) > 0.001).map((code) => String.fromCharCode(code));
    // In these few Arial and the font that LibreOffice has for it differ, by less than a line would notice.
    expect(wrong.filter((letter) => !'·έЁЃЇЍї'.includes(letter))).toEqual([]);
    expect(Math.max(...both.map(apart))).toBeLessThan(0.2);
  });
});

describe('the font of an organisation', () => {
  it('is not known where some programs put another in its place', () => {
    const faces = houseFaces(pageStore(undefined));
    expect(faces('Verdana', false)).toBeUndefined();
    expect(faces('RO Sans', false)).toBeUndefined();
  });
});
