import { describe, expect, it } from 'vitest';
import { decodeLeniently } from '../../../electron/storage/decodeLeniently';

const TEXT = '{"naam": "Coördinatie – één", "meer": "privé ë"}';

describe('reading a file of which the encoding is wrong', () => {
  it('reads UTF-8, with or without its mark', () => {
    expect(decodeLeniently(Buffer.from(TEXT))).toEqual({ text: TEXT, encoding: 'utf8' });
    expect(decodeLeniently(Buffer.from(`\uFEFF${TEXT}`))).toEqual({ text: TEXT, encoding: 'utf8' });
  });

  it('reads UTF-16 of either order, with or without its mark', () => {
    const little = Buffer.from(TEXT, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big, Buffer.from(`\uFEFF${TEXT}`, 'utf16le')]) {
      expect(decodeLeniently(bytes)).toEqual({ text: TEXT, encoding: 'utf16' });
    }
  });

  it('reads what an old Windows program wrote', () => {
    const bytes = Buffer.from('{"naam": "Coördinatie \x96 één"}', 'latin1');
    expect(decodeLeniently(bytes)).toEqual({
      text: '{"naam": "Coördinatie – één"}',
      encoding: 'windows1252',
    });
  });

  it('marks the bytes that are no text, so that nothing is taken for what somebody wrote', () => {
    const bytes = Buffer.from(TEXT);
    bytes[bytes.indexOf('n')] = 0xff;
    expect(decodeLeniently(bytes)).toEqual({ text: TEXT.replace('n', '\0'), encoding: 'utf8' });
  });

  it('takes a file of zeros for no text', () => {
    expect(decodeLeniently(Buffer.alloc(50)).text).toBe('\0'.repeat(50));
  });
});
