import { describe, expect, it } from 'vitest';
import { tableCells } from '../../../shared/retention/tableCells';

describe('the cells of a pasted table', () => {
  it('reads lines and tabs, whatever ends a line', () => {
    expect(tableCells('a\tb\r\nc\t\rd')).toEqual([['a', 'b'], ['c', ''], ['d']]);
  });

  it('keeps a line and a quote within a quoted cell', () => {
    expect(tableCells('"een\ntwee ""drie"""\tb')).toEqual([['een\ntwee "drie"', 'b']]);
  });

  it('leaves out rows without text', () => {
    expect(tableCells('\t\n a \n\n')).toEqual([['a']]);
    expect(tableCells('')).toEqual([]);
  });
});
