import { describe, expect, it } from 'vitest';
import { isPlainInput } from '../../electron/ipcInput';

describe('what the page sends', () => {
  it.each([
    [undefined],
    [null],
    ['text'],
    [0],
    [false],
    [{}],
    [{ record: { name: 'x', list: [{ id: '1' }], gap: undefined } }],
    ['x'.repeat(3_000_000)],
  ])('may be plain data %#', (input) => {
    expect(isPlainInput(input)).toBe(true);
  });

  const cycle: Record<string, unknown> = {};
  cycle['again'] = cycle;

  it.each([
    ['a string of 10 MB', 'x'.repeat(10_000_000)],
    ['many strings of 10 MB together', Array.from({ length: 100 }, () => 'x'.repeat(100_000))],
    ['a key of 10 MB', { ['x'.repeat(10_000_000)]: 1 }],
    ['ten million numbers', new Array(10_000_000).fill(0)],
    ['a cycle', cycle],
    ['a map', new Map([['a', 1]])],
    ['a set', { inner: new Set([1]) }],
    ['a date', [new Date(0)]],
    ['a buffer', new Uint8Array(8)],
    ['a big number', { n: 1n }],
    ['an error', new Error('x')],
    ['a regular expression', /x/],
    ['an object without prototype', Object.create(null)],
    ['a function', () => undefined],
    ['a symbol', Symbol('x')],
  ])('may not be %s', (_what, input) => {
    expect(isPlainInput(input)).toBe(false);
  });
});
