import { crc32 } from 'node:zlib';
import { Deflate, deflateSync } from 'fflate';

/** A part of a package, packed: what a zip must know of it, and its bytes in pieces. */
export type Deflated = {
  readonly crc: number;
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
};

export type Deflater = {
  readonly add: (text: string) => void;
  readonly end: () => Deflated;
};

/** A balance: one level higher costs a tenth more time for a hundredth less file. */
const LEVEL = 6;

/** Texts are gathered to pieces of this size before they are packed: many small ones cost more. */
const PIECE_CHARACTERS = 262_144;

/**
 * Packs texts one after another, so that a document never stands in memory unpacked. In JavaScript, not by zlib of the
 * system: that one packs differently from machine to machine, and the same data must be the same bytes everywhere.
 */
export function deflater(): Deflater {
  const pieces: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (piece) => {
    if (piece.length > 0) pieces.push(piece);
  });
  let waiting = '';
  let crc = 0;
  let size = 0;
  const pack = (isLast: boolean) => {
    const bytes = Buffer.from(waiting, 'utf8');
    waiting = '';
    crc = crc32(bytes, crc);
    size += bytes.length;
    stream.push(bytes, isLast);
  };
  return {
    add(text) {
      waiting += text;
      if (waiting.length >= PIECE_CHARACTERS) pack(false);
    },
    end() {
      pack(true);
      return { crc, size, pieces };
    },
  };
}

/** One text, packed. */
export function deflated(text: string): Deflated {
  return deflatedBytes(Buffer.from(text, 'utf8'));
}

/** Bytes, packed. */
export function deflatedBytes(bytes: Uint8Array): Deflated {
  return { crc: crc32(bytes), size: bytes.length, pieces: [deflateSync(bytes, { level: LEVEL })] };
}

/** A text before a part that is packed already: what a document says of its chapters is known only behind them. */
export function withTextBefore(text: string, part: Deflated): Deflated {
  const bytes = Buffer.from(text, 'utf8');
  const pieces: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (piece) => {
    if (piece.length > 0) pieces.push(piece);
  });
  stream.push(bytes);
  endOnByte(stream, pieces);
  return {
    crc: joinedCrc(crc32(bytes), part),
    size: bytes.length + part.size,
    pieces: [...pieces, ...part.pieces],
  };
}

/**
 * Ends what was packed so far on a whole byte without ending the stream, so that another one can follow: an empty block, of
 * which the length stands on the next byte. fflate 0.8.3 has `flush(true)` for this, but writes the block in the wrong
 * place unless the last byte happens to be zero; what it keeps of that byte is read here instead, and a test tries
 * hundreds of texts.
 */
function endOnByte(stream: Deflate, pieces: Uint8Array[]): void {
  stream.flush();
  const { r: rest } = (stream as unknown as { readonly s: { readonly r?: number } }).s;
  const bits = (rest ?? 0) & 7;
  const lastByte = (rest ?? 0) >> 3;
  const start = bits + EMPTY_BLOCK_BITS > BITS_PER_BYTE ? [lastByte, 0] : [lastByte];
  pieces.push(Uint8Array.of(...start, 0, 0, 0xff, 0xff));
}

const EMPTY_BLOCK_BITS = 3;

/** The polynomial of CRC-32 in the bit order of zip, and the powers 1 and x in it. */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;
const X = 0x40000000;
const BITS_PER_BYTE = 8;

/** The checksum of two texts in a row, from theirs alone: the first, moved up by the length of the second. */
function joinedCrc(first: number, { crc, size }: Pick<Deflated, 'crc' | 'size'>): number {
  let power = X;
  let moved = ONE;
  for (let bits = size * BITS_PER_BYTE; bits > 0; bits = Math.floor(bits / 2)) {
    if (bits % 2 === 1) moved = product(power, moved);
    power = product(power, power);
  }
  return (product(moved, first) ^ crc) >>> 0;
}

/** The product of two polynomials, without carries and modulo that of CRC-32. */
function product(a: number, b: number): number {
  let result = 0;
  let shifted = b;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) result ^= shifted;
    shifted = (shifted & 1) === 1 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return result >>> 0;
}
