import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Twice the pixels of the screen, so that print is sharp. */
const SCALE = 2;

const FONT_FAMILY = 'Source Sans 3';
const FONT_FILES = ['latin-400', 'latin-600', 'latin-ext-400', 'latin-ext-600'];

export type Painter = (svg: string) => Uint8Array;

let painter: Promise<Painter> | undefined;

/**
 * Makes a PNG of an SVG, for readers that show no SVG. The same picture on every machine: drawn by WebAssembly, with the
 * program's own font and never with one of the system.
 */
export function openPainter(): Promise<Painter> {
  painter ??= makePainter();
  return painter;
}

async function makePainter(): Promise<Painter> {
  await initWasm(await asset('resvg.wasm', '@resvg/resvg-wasm/index_bg.wasm'));
  const fontBuffers = await Promise.all(
    FONT_FILES.map((name) => {
      const file = `source-sans-3-${name}-normal.woff2`;
      return asset(file, `@fontsource/source-sans-3/files/${file}`);
    }),
  );
  return (svg) => {
    const options = {
      fitTo: { mode: 'zoom' as const, value: SCALE },
      font: { fontBuffers, defaultFontFamily: FONT_FAMILY },
    };
    const drawn = new Resvg(svg, options);
    const image = drawn.render();
    const png = image.asPng();
    image.free();
    drawn.free();
    return png;
  };
}

/** The build puts these files beside the program's own; from the sources they are in their packages. */
async function asset(name: string, packaged: string): Promise<Uint8Array> {
  const beside = new URL(`./assets/${name}`, import.meta.url);
  return new Uint8Array(
    await readFile(beside).catch(() => readFile(createRequire(import.meta.url).resolve(packaged))),
  );
}
