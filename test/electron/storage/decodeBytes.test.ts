import { describe, expect, it } from 'vitest';
import { decodeBytes, MAX_FILE_BYTES, warningOfSize } from '../../../electron/storage/decodeBytes';
import { AppError } from '../../../shared/errors';

const path = 'register.ropa.json';
const text = '{"naam": "coördinatie €"}\r\n';

function codeOf(bytes: Uint8Array): string | undefined {
  try {
    decodeBytes(bytes, path);
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.failure.code;
    throw error;
  }
}

const bigEndian = (value: string): Buffer => Buffer.from(value, 'utf16le').swap16();

describe('the bytes of a file', () => {
  it('are read as UTF-8, with a byte order mark kept off and CR LF left in', () => {
    expect(decodeBytes(Buffer.from(text), path)).toBe(text);
    expect(decodeBytes(Buffer.from(`\uFEFF${text}`), path)).toBe(text);
  });

  it.each<[string, string | undefined, Uint8Array]>([
    ['nothing', 'fileEmpty', Buffer.alloc(0)],
    ['only a byte order mark', 'fileEmpty', Buffer.from('\uFEFF')],
    ['only white space', 'fileEmpty', Buffer.from(' \r\n\t')],
    ['UTF-16 LE with its mark', 'fileUtf16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE with its mark', 'fileUtf16', bigEndian(`\uFEFF${text}`)],
    ['only a UTF-16 mark', 'fileUtf16', Buffer.from([0xff, 0xfe])],
    ['UTF-16 LE without a mark', 'fileUtf16', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE without a mark', 'fileUtf16', bigEndian(text)],
    ['UTF-16 of one character', 'fileUtf16', Buffer.from('1', 'utf16le')],
    ['UTF-32 LE', 'fileUtf16', Buffer.from([0x7b, 0, 0, 0, 0x7d, 0, 0, 0])],
    ['UTF-32 BE', 'fileUtf16', Buffer.from([0, 0, 0, 0x7b, 0, 0, 0, 0x7d])],
    ['zeros after a power cut', 'fileHasNul', Buffer.alloc(4096)],
    ['a NUL at the end', 'fileHasNul', Buffer.from('{"a": 1}\0')],
    ['latin-1', 'fileNotUtf8', Buffer.from(text, 'latin1')],
    ['a character cut in half', 'fileNotUtf8', Buffer.from('{"a": "€').subarray(0, -1)],
    ['a surrogate on its own', 'fileNotUtf8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['an overlong slash', 'fileNotUtf8', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['one byte over the limit', 'fileTooLarge', Buffer.alloc(MAX_FILE_BYTES + 1, '1')],
    ['exactly as large as may be', undefined, Buffer.alloc(MAX_FILE_BYTES, '1')],
  ])('are told apart: %s', (_name, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('are told to be large before they are too large', () => {
    expect(warningOfSize(99 * 2 ** 20, path)).toBeUndefined();
    expect(warningOfSize(101 * 2 ** 20, path)).toEqual({
      code: 'fileLarge',
      path,
      megabytes: 101,
      limit: 200,
    });
  });

  it('are measured rounded up, so that the figure is over the limit', () => {
    expect(() => decodeBytes(Buffer.alloc(MAX_FILE_BYTES + 1), path)).toThrow(
      expect.objectContaining({
        failure: { code: 'fileTooLarge', path, megabytes: 200.1, limit: 200 },
      }) as Error,
    );
  });
});
