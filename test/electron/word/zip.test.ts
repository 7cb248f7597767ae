import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deflated, deflatedBytes, deflater, withTextBefore } from '../../../electron/word/deflated';
import { zipOf } from '../../../electron/word/zip';

const LONG = 'een lange tekst met é, € en 🙂. '.repeat(30_000);

describe('a zip', () => {
  it('gives back every part, packed at once, in pieces, or behind a text that came later', () => {
    const packer = deflater();
    for (let start = 0; start < LONG.length; start += 1_000) packer.add(LONG.slice(start, start + 1_000));
    const pieces = packer.end();
    const bytes = Buffer.concat(
      zipOf([
        ['a.txt', deflated('klein')],
        ['leeg', deflated('')],
        ['map/é.txt', pieces],
        ['b.txt', withTextBefore(`vooraf ${LONG}`, pieces)],
        ['c.bin', deflatedBytes(Uint8Array.of(0, 1, 255))],
      ]),
    );
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)).toEqual(['a.txt', 'leeg', 'map/é.txt', 'b.txt', 'c.bin']);
    expect(strFromU8(parts['map/é.txt'] ?? new Uint8Array())).toBe(LONG);
    expect(strFromU8(parts['b.txt'] ?? new Uint8Array())).toBe(`vooraf ${LONG}${LONG}`);
    expect(parts['c.bin']).toEqual(Uint8Array.of(0, 1, 255));
  });

  it('knows the checksum of a text behind another without reading it again', () => {
    for (const [before, after] of [
      ['', 'b'],
      ['a', ''],
      ['a', 'b'],
      ['voor', LONG],
    ] as const) {
      const joined = withTextBefore(before, deflated(after));
      const { crc, size } = deflated(before + after);
      expect({ crc: joined.crc, size: joined.size }).toEqual({ crc, size });
    }
  });
});
