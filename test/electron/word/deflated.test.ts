import { inflateRawSync as nodeInflate } from 'node:zlib';
import { inflateSync, strFromU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflater, withTextBefore } from '../../../electron/word/deflated';

describe('packing a text in pieces', () => {
  it('gives it back whole', () => {
    const words = Array.from({ length: 90_000 }, (_, n) => `woord ${n} `);
    const inWords = deflater();
    words.forEach((word) => inWords.add(word));
    const { crc, size, pieces } = inWords.end();
    expect({ crc, size }).toEqual({ crc, size: words.join('').length });
    expect(strFromU8(inflateSync(Buffer.concat(pieces)))).toBe(words.join(''));
  });

  it('puts a text before one that is packed already', () => {
    const packer = deflater();
    packer.add('achteraan');
    const { pieces } = withTextBefore('vooraan, ', packer.end());
    expect(strFromU8(inflateSync(Buffer.concat(pieces)))).toBe('vooraan, achteraan');
  });

  it('puts any text before any other, however its last bits fall', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', 'é', '🙂', ' woord ', '<w:p>', '\u0000'), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const packer = deflater();
        packer.add(after.join(''));
        const { pieces } = withTextBefore(before.join(''), packer.end());
        expect(nodeInflate(Buffer.concat(pieces)).toString()).toBe([...before, ...after].join(''));
      }),
      { numRuns: 500 },
    );
  });
});
