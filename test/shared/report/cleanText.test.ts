import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../shared/report/cleanText';

/** Any UTF-16 code units, halves of pairs included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe('a text made fit for a document', () => {
  it('keeps what XML can hold, brackets and braces included', () => {
    const text = '<w:p>&amp; ]]> {reference-0} \t café 🙂 مرحبا \u007F';
    expect(cleanText(text)).toEqual({ paragraphs: [text], replaced: 0 });
  });

  it.each(['a\nb', 'a\r\nb', 'a\rb', 'a\u2028b', 'a\u2029b'])('makes two paragraphs of %j', (text) => {
    expect(cleanText(text)).toEqual({ paragraphs: ['a', 'b'], replaced: 0 });
  });

  it.each([
    ['\u0000x', '\uFFFDx', 1],
    ['a\u000B\u001B', 'a\uFFFD\uFFFD', 2],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD', 2],
    ['\uD800', '\uFFFD', 1],
    ['\uDC00\uD83D', '\uFFFD\uFFFD', 2],
    ['\uD83D\uDE42\uDE42', '\uD83D\uDE42\uFFFD', 1],
    ['\uFFFD', '\uFFFD', 0],
  ])('replaces and counts what XML cannot hold in %j', (text, clean, replaced) => {
    expect(cleanText(text)).toEqual({ paragraphs: [clean], replaced });
  });

  it('splits a long paragraph at spaces without losing a word', () => {
    const words = Array.from({ length: 700 }, (_, n) => `woord${n}`);
    const { paragraphs } = cleanText(words.join(' '));
    expect(Math.max(...paragraphs.map((paragraph) => paragraph.length))).toBeLessThanOrEqual(1_000);
    expect(paragraphs.join(' ').split(' ')).toEqual(words);
  });

  it('cuts a word that is longer than a paragraph, but never a character', () => {
    const word = `a${'🙂'.repeat(1_500)}`;
    const { paragraphs, replaced } = cleanText(word);
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(paragraphs.join('')).toBe(word);
    expect(paragraphs.filter((paragraph) => /[\uD800-\uDFFF]/u.test(paragraph))).toEqual([]);
    expect(replaced).toBe(0);
  });

  it('gives only characters of XML 1.0, whatever comes in', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const clean = cleanText(text).paragraphs.join('');
        return Array.from(clean).every(isXmlCharacter);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const once = cleanText(text).paragraphs;
        const twice = once.map(cleanText);
        expect(twice).toEqual(once.map((paragraph) => ({ paragraphs: [paragraph], replaced: 0 })));
      }),
    );
  });
});

/** Production [2] of XML 1.0. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}
