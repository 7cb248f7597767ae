import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../shared/commands/fileNames';

describe('file names', () => {
  it.each([
    ['FileLinx Benelux B.V.', 'FileLinx Benelux B.V'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['con.txt', 'register'],
    ['COM¹', 'register'],
    ['LPT9', 'register'],
    ['...', 'register'],
    ['', 'register'],
    ['naam\u202Egnp.exe', 'naam gnp.exe'],
    ['\u0000\u0007 x', 'x'],
    ['zorg 🏥', 'zorg 🏥'],
  ])('makes %j into %j', (text, name) => {
    expect(safeFileName(text, 'register')).toBe(name);
  });

  it('never gives an empty, hidden or path-like name, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeFileName(text, 'register')).toMatch(/^[^. /\\][^/\\]*$/);
      }),
    );
  });
});
