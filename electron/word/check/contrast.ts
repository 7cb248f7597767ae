import { elementsOf, valuesOf } from './elements';
import type { Problem } from './problem';

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const CONTRAST_MIN = 4.5;
const WHITE = 'FFFFFF';

/** The colours of text against paper and against every fill that a style gives a cell. */
export function contrastProblems(styles: string, used: ReadonlySet<string>): readonly Problem[] {
  const fills = [WHITE, ...valuesOf(styles, 'w:shd', 'w:fill').filter(isColour)];
  return elementsOf(styles, 'w:style').flatMap((style) => {
    const name = valuesOf(style, 'w:name', 'w:val')[0] ?? '';
    // A table style colours lines and fills; its text has the colour of paragraphs.
    const texts = elementsOf(style, 'w:rPr').flatMap((run) =>
      valuesOf(run, 'w:color', 'w:val').filter(isColour),
    );
    const isUsed = used.has(valuesOf(style, 'w:style', 'w:styleId')[0] ?? '');
    const isWeak = isUsed && texts.some((text) => fills.some((fill) => contrast(text, fill) < CONTRAST_MIN));
    return isWeak ? [{ rule: 'A-contrast', where: name } as const] : [];
  });
}

function isColour(value: string): boolean {
  return /^[0-9A-F]{6}$/i.test(value);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
