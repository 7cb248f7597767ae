import type { ReadBlock, ReadCell, ReadParagraph, ReadRow } from './chapterBlocks';
import { lineHeights } from './lineBreaks';
import type { LookedText } from './lineBreaks';
import type { Looks, ParagraphLook } from './looks';

/** Lengths are twips. */
export type MeasuredParagraph = {
  readonly kind: 'paragraph';
  readonly before: number;
  readonly after: number;
  readonly lines: readonly number[];
  readonly ruleAbove: number;
  readonly ruleBelow: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly startsPage: boolean;
};

export type MeasuredRow = {
  readonly height: number;
  readonly isWhole: boolean;
  readonly isHead: boolean;
  /** The paragraphs of each cell. */
  readonly cells: readonly (readonly MeasuredParagraph[])[];
};

export type MeasuredBlock =
  MeasuredParagraph | { readonly kind: 'table'; readonly rows: readonly MeasuredRow[] };

/** As the table styles say. */
export const CELL = { top: 38, bottom: 28, side: 85 } as const;
export const RULES = { top: 20, bottom: 15, between: 10 } as const;

/** As programs may draw it: with the fewest lines and the least height, and with the most. */
export type Twice<Value> = { readonly fewest: Value; readonly most: Value };

/** How tall everything is at the least and at the most, in any program; undefined where a font is not known. */
export function measuredBlocks(
  blocks: readonly ReadBlock[],
  looks: Looks,
  width: number,
): Twice<readonly MeasuredBlock[]> | undefined {
  const fewest: MeasuredBlock[] = [];
  const most: MeasuredBlock[] = [];
  for (const block of blocks) {
    const found = block.kind === 'paragraph' ? paragraph(block, looks, width) : table(block.rows, looks);
    if (found === undefined) return undefined;
    fewest.push(found.fewest);
    most.push(found.most);
  }
  return { fewest, most };
}

function paragraph(read: ReadParagraph, looks: Looks, width: number): Twice<MeasuredParagraph> | undefined {
  const look = looks.paragraph(read.style);
  const texts = textsOf(read, looks);
  if (look === undefined || texts === undefined) return undefined;
  const room = {
    width: width - look.left - look.right,
    firstLine: look.firstLine,
    markHeight: look.run.size * look.run.face.lineHeight,
  };
  const picture = [read.picture];
  const { fewest, most } = read.picture > 0 ? { fewest: picture, most: picture } : lineHeights(texts, room);
  const first = withLines(fewest, look, read.startsPage);
  return { fewest: first, most: most === fewest ? first : withLines(most, look, read.startsPage) };
}

function withLines(heights: readonly number[], look: ParagraphLook, startsPage: boolean): MeasuredParagraph {
  return {
    kind: 'paragraph',
    before: look.before,
    after: look.after,
    lines: heights.map((height) => spaced(height, look)),
    ruleAbove: look.ruleAbove,
    ruleBelow: look.ruleBelow,
    keepNext: look.keepNext,
    keepLines: look.keepLines,
    startsPage: look.pageBreakBefore || startsPage,
  };
}

function textsOf({ runs, style }: ReadParagraph, looks: Looks): readonly LookedText[] | undefined {
  const texts: LookedText[] = [];
  for (const run of runs) {
    const look = looks.run(style, run.style);
    if (look === undefined) return undefined;
    texts.push({ text: run.text, look });
  }
  return texts;
}

function spaced(height: number, { line, lineRule }: ParagraphLook): number {
  if (lineRule === 'auto') return (height * line) / 240;
  return lineRule === 'exact' ? line : Math.max(height, line);
}

function table(rows: readonly ReadRow[], looks: Looks): Twice<MeasuredBlock> | undefined {
  const fewest: MeasuredRow[] = [];
  const most: MeasuredRow[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = rowCells(row.cells, looks);
    if (cells === undefined) return undefined;
    const above = index === 0 ? RULES.top : RULES.between;
    // Some let the rule below a table hang out of the page.
    const below = index === rows.length - 1 ? RULES.bottom : 0;
    fewest.push(measuredRow(row, cells.fewest, above));
    most.push(measuredRow(row, cells.most, above + below));
  }
  return { fewest: { kind: 'table', rows: fewest }, most: { kind: 'table', rows: most } };
}

function measuredRow(
  { leastHeight, isWhole, isHead }: ReadRow,
  cells: MeasuredRow['cells'],
  rules: number,
): MeasuredRow {
  let content = 0;
  for (const cell of cells) content = Math.max(content, heightOf(cell));
  return { height: Math.max(leastHeight, CELL.top + content + CELL.bottom) + rules, isWhole, isHead, cells };
}

function rowCells(cells: readonly ReadCell[], looks: Looks): Twice<MeasuredRow['cells']> | undefined {
  const fewest: MeasuredParagraph[][] = [];
  const most: MeasuredParagraph[][] = [];
  for (const { width, paragraphs } of cells) {
    const few: MeasuredParagraph[] = [];
    const many: MeasuredParagraph[] = [];
    for (const read of paragraphs) {
      const found = paragraph(read, looks, width - 2 * CELL.side);
      if (found === undefined) return undefined;
      few.push(found.fewest);
      many.push(found.most);
    }
    fewest.push(few);
    most.push(many);
  }
  return { fewest, most };
}

/** Of paragraphs in a cell: the room above the first and below the last counts. */
export function heightOf(paragraphs: readonly MeasuredParagraph[]): number {
  let height = 0;
  let after = 0;
  for (const one of paragraphs) {
    height += Math.max(after, one.before) + one.ruleAbove + linesHeight(one) + one.ruleBelow;
    after = one.after;
  }
  return height + after;
}

export function linesHeight({ lines }: Pick<MeasuredParagraph, 'lines'>): number {
  let height = 0;
  for (const line of lines) height += line;
  return height;
}
