import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf, positionsIn } from '../../../shared/register/textPosition';

describe('line and column of an offset', () => {
  it('ends a line at LF, at CR LF and at a lone CR', () => {
    expect(
      ['a', 'b', 'c', 'd'].map((letter) => positionOf('a\nb\r\nc\rd', 'a\nb\r\nc\rd'.indexOf(letter))),
    ).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it('is the same when many are asked of one text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', '\r', 'x', '😀'), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const position = positionsIn(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          if (text.slice(offset - 1, offset + 1) === '\r\n') continue;
          expect(position(offset)).toEqual(positionOf(text, offset));
        }
      }),
    );
  });
});
