import { CELL, RULES, heightOf, linesHeight } from './measuredBlocks';
import type { MeasuredBlock, MeasuredParagraph, MeasuredRow } from './measuredBlocks';

/** How many pages blocks take, and on which of them, from 0, each begins. */
export type Pages = { readonly count: number; readonly starts: readonly number[] };

/** Room for text on a page, and how many lines of a row in a table stay together where it parts: programs differ. */
export type PageRoom = { readonly height: number; readonly rowLines: number };

type Placing = PageRoom & {
  readonly blocks: readonly MeasuredBlock[];
  page: number;
  /** How far down the page it is filled. */
  filled: number;
  /** What the last paragraph wants below it. */
  after: number;
};

/** A paragraph parts over two pages with two lines on each at least. */
const LINES_TOGETHER = 2;

/** Puts blocks that begin a page on pages with so much room for text. */
export function pagesOf(blocks: readonly MeasuredBlock[], room: PageRoom): Pages {
  const placing: Placing = { ...room, blocks, page: 0, filled: 0, after: 0 };
  const starts = blocks.map((block, index) => {
    if (block.kind === 'paragraph') return placeParagraph(block, index, placing);
    return placeTable(block.rows, placing);
  });
  return { count: placing.page + 1, starts };
}

function placeParagraph(block: MeasuredParagraph, index: number, placing: Placing): number {
  if (block.startsPage && index > 0) nextPage(placing);
  const isFirst = index === 0 || block.startsPage;
  const least = leastHeight(placing.blocks, index, placing.height);
  if (!isFirst && gapAbove(block, placing) + least > roomIn(placing)) nextPage(placing);
  // The room above the first paragraph of a page is left out, unless the page was begun for it.
  placing.filled += isFirst || placing.filled > 0 ? gapAbove(block, placing) : 0;
  const start = placing.page;
  placeLines(block, placing);
  placing.after = block.after;
  return start;
}

function placeLines(block: MeasuredParagraph, placing: Placing): void {
  placing.filled += block.ruleAbove;
  block.lines.forEach((line, index) => {
    const left = block.lines.length - index;
    const isFull = line > roomIn(placing) + SLIVER;
    // The last two lines stay together: the one before the last moves on with it.
    const isPairFull = left === LINES_TOGETHER && line * LINES_TOGETHER > roomIn(placing) + SLIVER;
    if ((isFull || isPairFull) && placing.filled > 0) nextPage(placing);
    placing.filled += line;
  });
  placing.filled += block.ruleBelow;
}

/** Less than this is a matter of adding up. */
const SLIVER = 0.01;

function gapAbove({ before }: MeasuredParagraph, { after }: Placing): number {
  return Math.max(after, before);
}

function roomIn({ height, filled }: Placing): number {
  return height - filled;
}

function nextPage(placing: Placing): void {
  placing.page += 1;
  placing.filled = 0;
  placing.after = 0;
}

/** What must stand on the page where a block begins, with what it is kept with. */
function leastHeight(blocks: readonly MeasuredBlock[], index: number, most: number): number {
  let height = 0;
  let after = 0;
  for (let at = index; at < blocks.length && height <= most; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'table') return height + after + firstRows(block.rows);
    const isFirst = at === index;
    height += (isFirst ? 0 : Math.max(after, block.before)) + block.ruleAbove;
    if (!block.keepNext) return height + firstLines(block);
    height += linesHeight(block) + block.ruleBelow;
    after = block.after;
  }
  return height;
}

function firstLines({ lines, keepLines, ruleBelow }: MeasuredParagraph): number {
  const isWhole = keepLines || lines.length < 2 * LINES_TOGETHER;
  return isWhole
    ? linesHeight({ lines }) + ruleBelow
    : linesHeight({ lines: lines.slice(0, LINES_TOGETHER) });
}

/** The head of a table stays with the first row below it. */
function firstRows(rows: readonly MeasuredRow[]): number {
  let height = 0;
  for (const row of rows) {
    if (!row.isHead) return height + (row.isWhole ? row.height : firstPart(row));
    height += row.height;
  }
  return height;
}

/** The least of a row that may part: the first lines of each of its cells. */
function firstPart({ cells, height }: MeasuredRow): number {
  const parts = cells.map(([first]) => (first === undefined ? 0 : first.before + firstLines(first)));
  return Math.min(height, RULES.between + CELL.top + Math.max(...parts) + CELL.bottom);
}

function placeTable(rows: readonly MeasuredRow[], placing: Placing): number {
  placing.filled += placing.after;
  placing.after = 0;
  const heads = rows.filter(({ isHead }) => isHead);
  const headHeight = heads.reduce((total, { height }) => total + height, 0);
  const starts = rows.map((row, index) => {
    const needed = row.isHead ? firstRows(rows.slice(index)) : row.height;
    return placeRow(row, { needed, headHeight }, placing);
  });
  return starts[0] ?? placing.page;
}

type RowRoom = { readonly needed: number; readonly headHeight: number };

function placeRow(row: MeasuredRow, { needed, headHeight }: RowRoom, placing: Placing): number {
  const isFull = needed > roomIn(placing);
  const parts = isFull && !row.isWhole ? partingOf(row.cells, placing) : undefined;
  if (isFull && parts === undefined && placing.filled > 0) {
    nextTablePage(placing, row.isHead ? 0 : headHeight);
  }
  const start = placing.page;
  if (parts !== undefined) placeRest(parts, headHeight, placing);
  else if (row.height <= roomIn(placing)) placing.filled += row.height;
  // Kept whole or not: a row taller than a page parts.
  else placeRest(partingOf(row.cells, placing) ?? [], headHeight, placing);
  return start;
}

function nextTablePage(placing: Placing, headHeight: number): void {
  nextPage(placing);
  placing.filled = headHeight === 0 ? RULES.between : headHeight;
}

type Cells = MeasuredRow['cells'];

/** What is left of the cells of a row when as much as fits in the room is taken off; undefined when too little does. */
function partingOf(cells: Cells, placing: Placing): Cells | undefined {
  const room = roomIn(placing) - RULES.between - CELL.top - CELL.bottom;
  const rests = cells.map((cell) => restOf(cell, room, placing.rowLines));
  const isParted = cells.every(
    (cell, index) => heightOf(cell) === 0 || heightOf(rests[index] ?? []) < heightOf(cell),
  );
  return isParted ? rests : undefined;
}

function restOf(
  cell: readonly MeasuredParagraph[],
  room: number,
  together: number,
): readonly MeasuredParagraph[] {
  let left = room;
  for (const [index, one] of cell.entries()) {
    const height = linesHeight(one);
    if (height > left) {
      return [
        { ...one, lines: one.lines.slice(linesThatFit(one.lines, left, together)) },
        ...cell.slice(index + 1),
      ];
    }
    left -= height + one.after;
  }
  return [];
}

function linesThatFit(lines: readonly number[], room: number, together: number): number {
  let height = 0;
  const fit = lines.findIndex((line) => (height += line) > room);
  const most = Math.min(fit, lines.length - together);
  return most < together ? 0 : most;
}

/** Goes on with a row on the pages that follow. */
function placeRest(cells: Cells, headHeight: number, placing: Placing): void {
  let rest: Cells | undefined = cells;
  while (rest !== undefined && rest.some((cell) => cell.length > 0)) {
    nextTablePage(placing, headHeight);
    const height = RULES.between + CELL.top + Math.max(...rest.map(heightOf)) + CELL.bottom;
    if (height <= roomIn(placing)) {
      placing.filled += height;
      return;
    }
    rest = partingOf(rest, placing);
  }
  placing.filled = placing.height;
}
