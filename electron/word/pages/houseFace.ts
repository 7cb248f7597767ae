import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';
import { RANGES } from './arialWidths';
import { CODES } from './fontFace';
import type { FaceOf, FontFace } from './fontFace';
import type { MeasuredFace, PageStore } from './pageStore';

/** Each letter stands so often on a line of its own, between two others, so that spaces count too. */
const TIMES = 20;
const SIZE_POINTS = 50;
const POINTS_PER_PIXEL = 0.75;

/**
 * Fonts that are drawn alike everywhere, because every program has them or one made as wide. Others, as Verdana or Calibri,
 * are replaced where they are not there, and then the pages are others too.
 */
const EVERYWHERE = /^(?:arial|helvetica|liberation sans|times new roman|liberation serif)$/i;

/** The fonts of an organisation, as far as they take the same room everywhere. Measuring takes a second, so it is kept. */
export function houseFaces(store: PageStore): FaceOf {
  const known = new Map<string, FontFace | undefined>();
  return (font, isBold) => {
    const name = `${font}${isBold ? ' bold' : ''}`;
    if (!EVERYWHERE.test(font)) return undefined;
    if (!known.has(name)) {
      const found = store.remembered(name, () => measured(font, isBold));
      known.set(name, found === undefined ? undefined : faceOf(found));
    }
    return known.get(name);
  };
}

function faceOf({ lineHeight, widths }: MeasuredFace): FontFace {
  const byCode = new Float64Array(CODES);
  LETTERS.forEach((code, index) => {
    byCode[code] = widths[index] ?? 0;
  });
  return { lineHeight, widths: byCode };
}

const LETTERS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index),
);

/** Lays lines of each letter out, and again without those at which docx stops. */
function measured(font: string, bold: boolean): MeasuredFace | undefined {
  const around = lineOf({ font, bold }, [])?.lines[0];
  if (around === undefined) return undefined;
  const widths = new Map<number, number>();
  let left = LETTERS;
  while (left.length > 0) {
    const { lines } = lineOf({ font, bold }, left) ?? { lines: [] };
    lines.forEach(({ width }, index) => widths.set(left[index] ?? 0, (width - around.width) / TIMES));
    left = left.slice(lines.length + 1);
  }
  return { lineHeight: around.height, widths: LETTERS.map((code) => widths.get(code) ?? 0) };
}

type Line = { readonly width: number; readonly height: number };

/** The lines of letters, in ems, up to one that cannot be told; of no letters, what stands around each. */
function lineOf(face: { readonly font: string; readonly bold: boolean }, letters: readonly number[]) {
  const texts =
    letters.length === 0 ? ['xx'] : letters.map((code) => `x${String.fromCharCode(code).repeat(TIMES)}x`);
  const paragraphs = texts.map(
    (text) =>
      new Paragraph({
        spacing: { before: 0, after: 0, line: 240 },
        children: [new TextRun({ text, ...face, size: SIZE_POINTS * 2 })],
      }),
  );
  const wide = { width: 31_000, height: 31_000 };
  const document = new Document({
    sections: [{ properties: { page: { size: wide } }, children: paragraphs }],
  });
  const lines = layoutDocument(document).pages.flatMap(({ body }) =>
    body.flatMap((block) => (block.type === 'paragraph' ? block.lines : [])),
  );
  const em = SIZE_POINTS / POINTS_PER_PIXEL;
  if (lines.length === 0 && letters.length === 0) return undefined;
  return {
    lines: lines.map(({ textWidth, height }): Line => ({ width: textWidth / em, height: height / em })),
  };
}
