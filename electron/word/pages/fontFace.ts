import { BOLD, DIGITS, RANGES, REGULAR, UNITS_PER_EM } from './arialWidths';

/** What is known of the letters of a font in one weight. Lengths are in ems: of text of 10 points, times 10 points. */
export type FontFace = {
  /** How far two lines of it stand apart, as single spacing. */
  readonly lineHeight: number;
  /** By the code of a letter; 0 where its width is not known. */
  readonly widths: Float64Array;
};

/** The face of a font, or undefined where nothing is known of it. */
export type FaceOf = (font: string, isBold: boolean) => FontFace | undefined;

/** As high up as letters are looked for; what stands above is not known. */
export const CODES = 0x2200;

const ARIAL_LINE_HEIGHT = 2_355 / UNITS_PER_EM;

let arial: { readonly regular: FontFace; readonly bold: FontFace } | undefined;

/** The font of our own styles. */
export const arialFace: FaceOf = (font, isBold) => {
  if (!/^(?:arial|liberation sans)$/i.test(font)) return undefined;
  arial ??= { regular: faceIn(REGULAR), bold: faceIn(BOLD) };
  return isBold ? arial.bold : arial.regular;
};

function faceIn(told: string): FontFace {
  const widths = new Float64Array(CODES);
  let at = 0;
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1) {
      widths[code] = Number.parseInt(told.slice(at, at + DIGITS), 16) / UNITS_PER_EM;
      at += DIGITS;
    }
  }
  return { lineHeight: ARIAL_LINE_HEIGHT, widths };
}
