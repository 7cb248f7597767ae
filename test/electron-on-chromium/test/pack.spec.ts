import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../src/ipc/pack';

const overTheWire = (value: unknown): unknown =>
  unpack(JSON.parse(JSON.stringify(pack(value))) as ReturnType<typeof pack>);

describe('a packed value', () => {
  it('comes back as structured clone gives it, whatever it is', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withBoxedValues: true,
      stringUnit: 'binary',
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(overTheWire(value)).toStrictEqual(structuredClone(value));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['what JSON can hold', { list: [1, 'a', null, { deep: true }] }],
    ['a list that looks like a packed object', ['Map', [['a', 1]]]],
    ['an empty list', []],
    ['a key that would set the prototype', JSON.parse('{"__proto__":{"a":1},"b":2}')],
    ['nothing at all', undefined],
    ['minus zero', [-0, NaN, -Infinity]],
    ['half a character', '\ud83d'],
    ['a hole beside a property of the list', Object.assign(new Array<number>(2), { 1: 5, extra: true })],
    ['an invalid date', new Date(NaN)],
    ['primitives in boxes', [Object(-0), Object(NaN), Object(5n), Object(false), Object('x')]],
  ])('is right for %s', (_name, value: unknown) => {
    expect(overTheWire(value)).toStrictEqual(structuredClone(value));
  });

  it('keeps circles and what is there twice', () => {
    const shared = { a: 1 };
    const value: Record<string, unknown> = { first: shared, second: shared };
    value['self'] = value;
    const back = overTheWire(value) as typeof value;
    expect(back['self']).toBe(back);
    expect(back['first']).toBe(back['second']);
  });

  it('keeps the kind, message and stack of an error', () => {
    const back = overTheWire(new RangeError('wrong')) as Error;
    expect(back).toBeInstanceOf(RangeError);
    expect(back.message).toBe('wrong');
    expect(back.stack).toContain('pack.spec');
  });

  it.each([
    ['a function', () => undefined],
    ['a symbol', Symbol('s')],
    ['a function within', { deep: [() => undefined] }],
    ['what has no kind', new Blob(['x'])],
  ])('is refused for %s in the words of Electron', (_name, value: unknown) => {
    expect(() => pack(value)).toThrow('An object could not be cloned.');
  });

  it('is the value itself where JSON can hold it', () => {
    const value = { list: [{ a: 'text' }] };
    expect(pack(value)).toEqual({ plain: true, value });
    expect(pack({ list: [undefined] }).plain).toBe(false);
  });
});
