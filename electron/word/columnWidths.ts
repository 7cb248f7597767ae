import type { Block, Cell } from '../../shared/report/blocks';
import { arialFace } from './pages/fontFace';

type Grid = Pick<Extract<Block, { readonly kind: 'table' }>, 'columns' | 'rows' | 'isDense'>;

/** Of the text in tables, in twips. */
const EM = { normal: 180, dense: 160 } as const;

/** Between the text of a cell and the lines beside it. */
const CELL_SIDES = 170;

/** How wide the letters are beside those of Arial: an organisation may have Verdana. */
export const ARIAL = 1.03;
export const HOUSE_FONT = 1.28;

/** Of a letter of which nothing is known, in ems. */
const LETTER = 0.6;

/** The number of a record is short; a name may break. */
const NUMBER_CHARACTERS = 12;

/** What a column is in: how wide the page is, and how wide the letters. */
export type TableRoom = { readonly textWidth: number; readonly letters: number };

/** What the columns that need more than their share may take together: the others have text too. */
const MOST_TAKEN = 0.9;

/**
 * The widths of the columns of a table: their shares, or more where the head of a column, the number of a record or the
 * lack of a fact would break in the middle of a word.
 */
export function columnWidths(grid: Grid, { textWidth, letters }: TableRoom): readonly number[] {
  const weights = grid.columns.map(({ weight }) => weight);
  const least = leastWidths(grid, letters);
  const taken = new Set<number>();
  for (;;) {
    const widths = sharesBeside(taken, { weights, least, textWidth });
    const narrow = [...widths.keys()].filter((index) => (widths[index] ?? 0) < (least[index] ?? 0));
    if (narrow.length === 0) return inWholeTwips(widths, textWidth);
    for (const index of narrow) taken.add(index);
    const together = sum([...taken].map((index) => least[index] ?? 0));
    if (taken.size < weights.length && together <= textWidth * MOST_TAKEN) continue;
    // Too little for wide letters may be enough for most.
    if (letters > ARIAL) return columnWidths(grid, { textWidth, letters: ARIAL });
    return widthsOf(weights, textWidth);
  }
}

/** The width of a text, shared by weight. */
export function widthsOf(weights: readonly number[], textWidth: number): readonly number[] {
  const total = sum(weights);
  return inWholeTwips(
    weights.map((weight) => (textWidth * weight) / total),
    textWidth,
  );
}

type Shares = {
  readonly weights: readonly number[];
  readonly least: readonly number[];
  readonly textWidth: number;
};

/** What is left beside the columns that take what they need goes to the others by weight. */
function sharesBeside(taken: ReadonlySet<number>, { weights, least, textWidth }: Shares): readonly number[] {
  const left = textWidth - sum([...taken].map((index) => least[index] ?? 0));
  const total = sum(weights.filter((_, index) => !taken.has(index)));
  return weights.map((weight, index) => (taken.has(index) ? (least[index] ?? 0) : (left * weight) / total));
}

/** That add up to the text width, so that LibreOffice and Word draw the same table. */
function inWholeTwips(widths: readonly number[], textWidth: number): readonly number[] {
  let left = textWidth;
  return widths.map((width, index) => {
    const whole = index === widths.length - 1 ? left : Math.round(width);
    left -= whole;
    return whole;
  });
}

function leastWidths({ columns, rows, isDense = false }: Grid, letters: number): readonly number[] {
  const em = isDense ? EM.dense : EM.normal;
  const longest = longestWords(rows);
  return columns.map(({ label }, index) => {
    const head = Math.max(...label.split(/\s/).map((word) => emsOf(word, true)));
    return Math.ceil(CELL_SIDES + Math.max(head, emsOf(longest[index] ?? '', false)) * em * letters) + 1;
  });
}

/** By their letters alone, which is near enough. */
function longestWords(rows: Grid['rows']): readonly string[] {
  const longest: string[] = [];
  for (const cells of rows) {
    cells.forEach((cell, index) => {
      for (const word of wordsOf(cell))
        if (word.length > (longest[index]?.length ?? 0)) longest[index] = word;
    });
  }
  return longest;
}

function* wordsOf({ parts, links }: Cell): Generator<string> {
  for (const { text } of links) if (text.length <= NUMBER_CHARACTERS) yield text;
  for (const { value } of parts)
    if (value.state !== 'recorded') yield* (value.paragraphs[0] ?? '').split(' ', 3);
}

function emsOf(word: string, isBold: boolean): number {
  const widths = arialFace('Arial', isBold)?.widths;
  let ems = 0;
  for (let at = 0; at < word.length; at += 1) {
    const known = widths?.[word.charCodeAt(at)] ?? 0;
    ems += known === 0 ? LETTER : known;
  }
  return ems;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
