import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError, type Failure } from '../../../shared/errors';
import { parseStrictJson } from '../../../shared/register/strictJson';

const path = 'register.ropa.json';

function failureOf(text: string): Failure | undefined {
  try {
    parseStrictJson(text, path);
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.failure;
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const notJson = (line: number, column: number) => ({ code: 'fileNotJson', path, line, column });
const unsafeNumber = (value: string, line = 1) => ({ code: 'fileUnsafeNumber', path, value, line });

describe('reading strict JSON', () => {
  it('gives what JSON.parse gives, with CR LF and all kinds of values', () => {
    const text =
      '{\r\n  "a": [1, -2.5e-3, 0.1, true, false, null, "\\u00e9\\n\\ud83d\\ude00"],\r\n  "b": {}\r\n}\r\n';
    expect(parseStrictJson(text, path)).toEqual(JSON.parse(text));
  });

  it('gives back every JSON value, unless it has a feature that is refused', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const failure = failureOf(text);
        if (failure === undefined) expect(parseStrictJson(text, path)).toEqual(JSON.parse(text));
        else expect(['fileUnsafeNumber', 'fileForbiddenKey']).toContain(failure.code);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a number exactly when it is a large integer, for every double that JSON can write', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const isLarge = Number.isInteger(value) && !Number.isSafeInteger(value);
        expect(failureOf(JSON.stringify([value]))?.code).toBe(isLarge ? 'fileUnsafeNumber' : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('calls a text not JSON exactly when JSON.parse does, on thousands of damaged texts', () => {
    const damaged = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', '"', '{', ']', ',', '0', '\\', '\n', 'e', '-'),
      )
      .map(([text, place, length, put]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + put + text.slice(at + length);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        const code = failureOf(text)?.code;
        if (code === undefined || code === 'fileNotJson') expect(code === undefined).toBe(isJson(text));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('text that is not JSON', () => {
  it.each([
    ['', 1, 1],
    ['   \n', 2, 1],
    ['{"a": 1', 1, 8],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\r\n  "a": 1,\r\n  b: 2\r\n}', 3, 3],
    ['{"a" 1}', 1, 6],
    ['[1 2]', 1, 4],
    ['[1,]', 1, 4],
    ['{"a": "b\nc"}', 1, 9],
    ['{"a": "b\\x"}', 1, 9],
    ['{"a": "b', 1, 9],
    ['[tru]', 1, 5],
    ['[01]', 1, 3],
    ['[1.]', 1, 3],
    ['[+1]', 1, 2],
    ['[NaN]', 1, 2],
    ['{} {}', 1, 4],
    ['[}', 1, 2],
    ['// note\n{}', 1, 1],
    ['\uFEFF{}', 1, 1],
    ['{"a": 1}\u00a0', 1, 9],
  ])('is refused with the place where reading stops: %j', (text, line, column) => {
    expect(failureOf(text)).toEqual(notJson(line, column));
  });
});

describe('merge markers', () => {
  it.each([
    ['{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "a": 2\n>>>>>>> theirs\n}', 2],
    ['{\r\n  "a": 1,\r\n=======\r\n  "a": 2\r\n}', 3],
    ['<<<<<<< HEAD\n{}\n', 1],
    ['{}\n>>>>>>> theirs', 2],
    ['{\n||||||| base\n}', 2],
  ])('are named with their line: %j', (text, line) => {
    expect(failureOf(text)).toEqual({ code: 'fileHasMergeMarkers', path, line });
  });

  it('are not seen inside a text, not even after a line separator', () => {
    const text = JSON.stringify({ a: '<<<<<<< HEAD', b: 'x\n=======\ny', c: 'x\u2028>>>>>>> z' });
    expect(parseStrictJson(text, path)).toEqual(JSON.parse(text));
  });
});

describe('keys', () => {
  it('are refused when they stand twice in one object, at any level', () => {
    expect(failureOf('{"a": 1,\n "a": 2}')).toEqual({ code: 'fileDuplicateKey', path, key: 'a', line: 2 });
    expect(failureOf('{"x": [{"b": {"c": 1, "d": 2,\n\n"c": 3}}]}')).toEqual({
      code: 'fileDuplicateKey',
      path,
      key: 'c',
      line: 3,
    });
  });

  it('are the same key when one is written with an escape', () => {
    expect(failureOf('{"a": 1, "\\u0061": 2}')).toEqual({
      code: 'fileDuplicateKey',
      path,
      key: 'a',
      line: 1,
    });
  });

  it('may be the same in two objects', () => {
    expect(parseStrictJson('[{"a": 1}, {"a": {"a": 2}}]', path)).toEqual([{ a: 1 }, { a: { a: 2 } }]);
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])(
    'are refused when they are %s',
    (key) => {
      expect(failureOf(`{"a": [{"${key}": {"admin": true}}]}`)).toEqual({
        code: 'fileForbiddenKey',
        path,
        key: key.replace('\\u005f', '_'),
        line: 1,
      });
      expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
    },
  );
});

describe('numbers', () => {
  it.each([
    '1e400',
    '-1e400',
    '-0',
    '-0.0',
    '-0e5',
    '12345678901234567890',
    '9007199254740993',
    '1e21',
    '1e-400',
    '0.1000000000000000055',
    '0.30000000000000004440',
  ])('are refused when they do not survive: %s', (value) =>
    expect(failureOf(`{\n"a": ${value}}`)).toEqual(unsafeNumber(value, 2)),
  );

  it.each([
    '0',
    '1.0',
    '1.50',
    '1e2',
    '1E-2',
    '100000000000000000e-17',
    '9007199254740991',
    '-9007199254740991',
    '0.1',
    '5e-324',
    '0.0',
    '0e99',
  ])('are accepted when they do: %s', (value) => expect(parseStrictJson(value, path)).toBe(Number(value)));

  it('are shown shortened when they are very long', () => {
    expect(failureOf('1'.repeat(1_000_000))).toEqual(unsafeNumber(`${'1'.repeat(60)}…`));
    expect(failureOf(`0.${'0'.repeat(1_000_000)}1`)?.code).toBe('fileUnsafeNumber');
  });
});

describe('depth', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  it('is accepted up to 64 levels', () => {
    expect(failureOf(nested(64))).toBeUndefined();
  });

  it.each([65, 5000, 1_000_000])('is refused at %i levels, without a stack overflow', (levels) => {
    expect(failureOf(nested(levels))).toEqual({ code: 'fileTooDeep', path, limit: 64 });
    expect(failureOf('{"a":'.repeat(levels))).toEqual({ code: 'fileTooDeep', path, limit: 64 });
  });
});
