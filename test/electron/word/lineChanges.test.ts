import { describe, expect, it } from 'vitest';
import { lineChanges } from '../../../electron/word/lineChanges';

const lines = (text: string) =>
  Array.from(text, (letter) => ({ text: letter, chapter: `h ${letter}`, section: '', field: '' }));

const told = (expected: string, found: string) =>
  lineChanges(lines(expected), lines(found))?.map((change) => `${change.expected}>${change.found}`);

describe('comparing two documents line by line', () => {
  it.each([
    ['abc', 'abc', []],
    ['abc', 'aXc', ['b>X']],
    ['abc', 'ac', ['b>']],
    ['ac', 'abc', ['>b']],
    ['abc', 'abcd', ['>d']],
    ['abcdef', 'aXcdYf', ['b>X', 'e>Y']],
    ['', 'ab', ['>a', '>b']],
    ['aaa', 'aa', ['a>']],
  ])('of %s and %s tells what is gone and what came', (expected, found, changes) => {
    expect(told(expected, found)).toEqual(changes);
  });

  it('says where a line stood that is gone', () => {
    expect(lineChanges(lines('abc'), lines('ac'))).toMatchObject([{ chapter: 'h b' }]);
  });

  it('gives up on documents that have nothing in common', () => {
    const many = (text: string) =>
      Array.from({ length: 2_000 }, (_, n) => ({ text: `${text}${n}`, chapter: '', section: '', field: '' }));
    expect(lineChanges(many('a'), many('b'))).toBeUndefined();
  });
});
