import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openPainter } from '../../../electron/word/pixels';
import { barsSvg } from '../../../electron/word/barsSvg';

describe('a picture in pixels', () => {
  it('shows bars and letters, in the same pixels each time', async () => {
    const { svg, width, height } = barsSvg({ bars: [{ label: 'Ééntje', value: 3 }] });
    const paint = await openPainter();
    const image = pixelsOf(paint(svg));
    expect([image.width, image.height]).toEqual([width * 2, height * 2]);
    expect(image.at(600, 38)).toBe('155A46');
    expect(image.at(2, 2)).toBe('FFFFFF');
    // Letters stand in the column of labels, and without a font there would be none.
    expect(image.darkIn({ left: 300, right: 480 })).toBeGreaterThan(200);
    expect(paint(svg)).toEqual(paint(svg));
  });
});

/** A PNG of eight bits a channel and red, green, blue and opacity, without interlacing: the one kind that is made here. */
function pixelsOf(png: Uint8Array) {
  const file = Buffer.from(png);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  expect([...file.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
    }
  }
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * 4, height);
  const colour = (x: number, y: number) => rows.subarray((y * width + x) * 4, (y * width + x) * 4 + 3);
  return {
    width,
    height,
    at: (x: number, y: number) => colour(x, y).toString('hex').toUpperCase(),
    darkIn: ({ left, right }: { left: number; right: number }) => {
      let dark = 0;
      for (let y = 0; y < height; y += 1) {
        for (let x = left; x < right; x += 1) if ((colour(x, y)[0] ?? 255) < 100) dark += 1;
      }
      return dark;
    },
  };
}

function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const kind = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const before = (dx: number, dy: number) =>
        x < dx || y < dy ? 0 : (out[(y - dy) * stride + x - dx] ?? 0);
      const [left, above, corner] = [before(4, 0), before(0, 1), before(4, 1)];
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
      out[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + (guesses[kind] ?? 0)) & 255;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}
