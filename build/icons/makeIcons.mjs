// Every icon of the packages from two drawings: the same bytes on every machine, because WebAssembly draws them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { icnsFile, icoFile } from './iconFiles.mjs';

const PNG_SIZES = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
const ICO_SIZES = [16, 20, 24, 32, 40, 48, 64, 96, 128, 256];

const here = path.dirname(fileURLToPath(import.meta.url));

/** Writes icon.ico, icon.icns, document.icns and png/<size>.png into a folder. */
export async function makeIcons(folder) {
  const draw = await openDrawing();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'png'), { recursive: true });
  const icon = draw('icon.svg');
  for (const size of PNG_SIZES) {
    writeFileSync(path.join(folder, 'png', `${size}x${size}.png`), icon(size).png);
  }
  writeFileSync(path.join(folder, 'icon.ico'), icoFile(ICO_SIZES.map(icon)));
  for (const name of ['icon', 'document']) {
    const drawing = draw(`${name}.svg`);
    writeFileSync(
      path.join(folder, `${name}.icns`),
      icnsFile((size) => drawing(size).png),
    );
  }
}

let opened;

/** Gives for a drawing its picture in a size: as PNG, and as the bytes red, green, blue and alpha of each pixel. */
async function openDrawing() {
  opened ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  await opened;
  return (name) => {
    const svg = readFileSync(path.join(here, name), 'utf8');
    return (size) => {
      const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
      const image = drawing.render();
      const picture = { size, png: Buffer.from(image.asPng()), pixels: Buffer.from(image.pixels) };
      image.free();
      drawing.free();
      return picture;
    };
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await makeIcons(path.resolve(process.argv[2] ?? path.join(here, '../../out/icons')));
}
