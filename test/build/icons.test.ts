import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PNG_SIZES = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
const ICO_SIZES = [16, 20, 24, 32, 40, 48, 64, 96, 128, 256];

const script = path.resolve(import.meta.dirname, '../../build/icons/makeIcons.mjs');

let folder: string;
let again: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'icons-'));
  again = mkdtempSync(path.join(tmpdir(), 'icons-'));
  // In processes of their own: the drawing library can be opened only once in each.
  for (const made of [folder, again]) execFileSync(process.execPath, [script, made]);
});

afterAll(() => {
  for (const made of [folder, again]) rmSync(made, { recursive: true });
});

const sizeOfPng = (bytes: Buffer) => {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the icons', () => {
  it('are there in every size for Linux', () => {
    for (const size of PNG_SIZES) {
      expect(sizeOfPng(readFileSync(path.join(folder, 'png', `${size}x${size}.png`)))).toEqual([size, size]);
    }
  });

  it('are there in every size for Windows, small ones as bitmaps', () => {
    const bytes = readFileSync(path.join(folder, 'icon.ico'));
    expect([bytes.readUInt16LE(2), bytes.readUInt16LE(4)]).toEqual([1, ICO_SIZES.length]);
    let end = 6 + 16 * ICO_SIZES.length;
    ICO_SIZES.forEach((size, index) => {
      const entry = bytes.subarray(6 + 16 * index, 22 + 16 * index);
      const [length, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)];
      const picture = bytes.subarray(offset, offset + length);
      expect([entry[0], offset]).toEqual([size % 256, end]);
      if (size > 64) expect(sizeOfPng(picture)).toEqual([size, size]);
      else
        expect([picture.readUInt32LE(0), picture.readInt32LE(4), picture.readInt32LE(8)]).toEqual([
          40,
          size,
          size * 2,
        ]);
      end += length;
    });
    expect(end).toBe(bytes.length);
  });

  it.each(['icon.icns', 'document.icns'])('are there in every size for macOS: %s', (name) => {
    const bytes = readFileSync(path.join(folder, name));
    expect([bytes.toString('latin1', 0, 4), bytes.readUInt32BE(4)]).toEqual(['icns', bytes.length]);
    const found: string[] = [];
    for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
      const [width] = sizeOfPng(bytes.subarray(at + 8));
      found.push(`${bytes.toString('latin1', at, at + 4)} ${width}`);
    }
    expect(found).toEqual([
      'ic11 32',
      'ic12 64',
      'ic07 128',
      'ic13 256',
      'ic08 256',
      'ic14 512',
      'ic09 512',
      'ic10 1024',
    ]);
  });

  it('are the same bytes each time', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => path.extname(name) !== '',
    );
    expect(files.length).toBe(PNG_SIZES.length + 3);
    const others = files.filter(
      (name) => !readFileSync(path.join(folder, name)).equals(readFileSync(path.join(again, name))),
    );
    expect(others).toEqual([]);
  });
});
