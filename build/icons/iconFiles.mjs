// The two containers of icons: Windows' ICO and macOS's ICNS.

const LARGEST_BITMAP = 64;

/** An icon of Windows. Small pictures are bitmaps, which its older parts want; large ones PNG, which they may be. */
export function icoFile(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  const bodies = pictures.map((picture) => (picture.size > LARGEST_BITMAP ? picture.png : bitmapOf(picture)));
  let offset = header.length;
  pictures.forEach(({ size }, index) => {
    const at = 6 + 16 * index;
    // A byte holds at most 255; 0 means 256.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(bodies[index].length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += bodies[index].length;
  });
  return Buffer.concat([header, ...bodies]);
}

/** A device-independent bitmap as icons hold it: blue, green, red, alpha from the bottom row up, then an empty mask. */
function bitmapOf({ size, pixels }) {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  // Twice: the height counts the mask too.
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const colours = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = (row * size + column) * 4;
      const to = ((size - 1 - row) * size + column) * 4;
      const alpha = pixels[from + 3];
      // The drawing's colours are multiplied by their alpha; a bitmap wants them whole.
      const whole = (channel) =>
        alpha === 0 ? 0 : Math.min(255, Math.round((pixels[from + channel] * 255) / alpha));
      colours[to] = whole(2);
      colours[to + 1] = whole(1);
      colours[to + 2] = whole(0);
      colours[to + 3] = alpha;
    }
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([header, colours, mask]);
}

/** Kinds of picture in an ICNS that may be PNG, by the pixels of each; some are the double-density one of half that size. */
export const ICNS_KINDS = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** An icon of macOS. */
export function icnsFile(pngOf) {
  const entries = ICNS_KINDS.map(([kind, size]) => block(kind, pngOf(size)));
  return block('icns', Buffer.concat(entries));
}

function block(kind, content) {
  const header = Buffer.alloc(8);
  header.write(kind, 0, 'latin1');
  header.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([header, content]);
}
