import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

/** Twice the pixels of the screen, so that print is sharp. */
const SCALE = 2;

const FONT_FAMILY = 'Source Sans 3';
const FONT_FILES = ['latin-400', 'latin-600'];
/** Twice the size of the others, and unpacked again for each picture: only for a text that needs them. */
const MORE_FONT_FILES = ['latin-ext-400', 'latin-ext-600'];
/** What the first files have, of all that a text may hold. */
const COMMON = /^[\u0000-\u00FF\u2000-\u206F\u20AC]*$/;

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
  // Half a dozen pictures are drawn in the time that it takes to optimise the code that draws them.
  setFlagsFromString('--liftoff-only');
  await initWasm(await asset('resvg.wasm', '@resvg/resvg-wasm/index_bg.wasm'));
  const common = await fontsIn(FONT_FILES);
  const all = [...common, ...(await fontsIn(MORE_FONT_FILES))];
  return (svg) => {
    const options = {
      fitTo: { mode: 'zoom' as const, value: SCALE },
      font: { fontBuffers: COMMON.test(svg) ? common : all, defaultFontFamily: FONT_FAMILY },
    };
    const drawn = new Resvg(svg, options);
    const image = drawn.render();
    const png = image.asPng();
    image.free();
    drawn.free();
    return png;
  };
}

function fontsIn(names: readonly string[]): Promise<Uint8Array[]> {
  return Promise.all(
    names.map((name) => {
      const file = `source-sans-3-${name}-normal.woff2`;
      return asset(file, `@fontsource/source-sans-3/files/${file}`);
    }),
  );
}

/** The build puts these files beside the program's own; from the sources they are in their packages. */
async function asset(name: string, packaged: string): Promise<Uint8Array> {
  const beside = new URL(`./assets/${name}`, import.meta.url);
  return new Uint8Array(
    await readFile(beside).catch(() => readFile(createRequire(import.meta.url).resolve(packaged))),
  );
}
