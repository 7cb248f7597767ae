import { describe, expect, it } from 'vitest';
import { MAX_KEYS, MAX_VALUES } from '../../../shared/register/jsonScanner';
import { parseStrictJson } from '../../../shared/register/strictJson';

const tooBig = { failure: { code: 'fileWrongShape', path: 'p', where: '', problem: 'too_big' } };

describe('a file that is made to fill the memory', () => {
  it('is refused before it is built up, when it holds millions of tiny values', () => {
    const text = `[${'0,'.repeat(MAX_VALUES)}0]`;
    expect(() => parseStrictJson(text, 'p')).toThrow(expect.objectContaining(tooBig) as Error);
  });

  it('is refused when one object has more keys than any register', () => {
    const keys = (count: number) => `{${Array.from({ length: count }, (_, n) => `"${n}":0`).join()}}`;
    expect(() => parseStrictJson(keys(MAX_KEYS + 1), 'p')).toThrow(expect.objectContaining(tooBig) as Error);
    expect(Object.keys(parseStrictJson(keys(1_000), 'p') as object)).toHaveLength(1_000);
  });
});
