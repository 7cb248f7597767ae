import type { RunLook } from './looks';

/** Text in one look. A tab stands for the one before a page number. */
export type LookedText = { readonly text: string; readonly look: RunLook };

/**
 * Programs do not break lines quite alike: `fewest` breaks wherever any of them may, `most` only where all of them do.
 * The lines of Word and of LibreOffice lie between the two.
 */
type Breaking = 'fewest' | 'most';

export type Room = {
  readonly width: number;
  readonly firstLine: number;
  readonly markHeight: number;
};

/** Programs round the places of letters each in their own way. */
const WIDTH_SLACK = 1;

const SPACE = 32;
const TAB = 9;
const HYPHEN = 45;

const codesOf = (signs: string) => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));

/** Signs after which some programs break a line and others do not, and signs that some never put at the start of one. */
const SOME_BREAK_AFTER = codesOf('-–—/\\|!?…%');
const SOME_NEVER_START = codesOf('/)]}!?;:,.%…’”');

/** For letters that the font lacks, which come from another font: as narrow and as wide as letters may be, in ems. */
const UNKNOWN_WIDTH = { fewest: 0, most: 1.3 } as const;
const UNKNOWN_HEIGHT = { fewest: 1, most: 1.6 } as const;

/** LibreOffice wants so much of its height free beside slanted text at the end of a line. */
const SLANT = { fewest: 0, most: 1 / 12 } as const;

/** A tab moves to its stop; with too little room for it and a number some programs begin a line. */
const TAB_WIDTH = { fewest: 0, most: 500 } as const;

type Line = {
  readonly heights: number[];
  readonly breaking: Breaking;
  limit: number;
  /** Whether there are letters of another font, as tall as may be. */
  isUncertain: boolean;
  readonly laterLimit: number;
  /** What stands on the line up to the last place where it may break, the spaces there, and what follows. */
  done: number;
  spaces: number;
  word: number;
  /** What stays free at the end of the line for the text that comes. */
  slant: number;
  doneHeight: number;
  wordHeight: number;
};

/** The heights of the lines of a paragraph, at the fewest and at the most, not yet with its line spacing. */
export type LineHeights = { readonly fewest: readonly number[]; readonly most: readonly number[] };

export function lineHeights(texts: readonly LookedText[], room: Room): LineHeights {
  const most = brokenLine(texts, room, 'most');
  // What fits on one line with no doubt is the same for all.
  if (most.heights.length === 1 && !most.isUncertain) return { fewest: most.heights, most: most.heights };
  return { fewest: brokenLine(texts, room, 'fewest').heights, most: most.heights };
}

function brokenLine(texts: readonly LookedText[], room: Room, breaking: Breaking): Line {
  const laterLimit = room.width + (breaking === 'fewest' ? WIDTH_SLACK : -WIDTH_SLACK);
  const line: Line = {
    heights: [],
    breaking,
    laterLimit,
    limit: laterLimit - room.firstLine,
    isUncertain: false,
    ...{ done: 0, spaces: 0, word: 0, slant: 0, doneHeight: 0, wordHeight: 0 },
  };
  for (const text of texts) addText(text, line);
  const last = Math.max(line.doneHeight, line.wordHeight);
  // The mark at the end of a paragraph counts where nothing else stands on its line.
  line.heights.push(last === 0 ? room.markHeight : last);
  return line;
}

function addText({ text, look }: LookedText, line: Line): void {
  const { face, size, spacing, isCapitals, isSlanted } = look;
  const { widths, lineHeight } = face;
  const height = size * lineHeight;
  line.slant = isSlanted ? height * SLANT[line.breaking] : 0;
  const shown = isCapitals ? text.toUpperCase() : text;
  const isFewest = line.breaking === 'fewest';
  for (let at = 0; at < shown.length; at += 1) {
    const code = shown.charCodeAt(at);
    const width = widths[code] ?? 0;
    if (code === SPACE && (isFewest || !SOME_NEVER_START.has(shown.charCodeAt(at + 1)))) {
      endWord(line, width * size + spacing);
    } else if (width > 0) {
      addLetter(width * size + spacing, height, line);
      if (isBreak(code, shown.charCodeAt(at + 1), isFewest)) endWord(line, 0);
    } else addUnknown(code, look, line);
  }
}

function addUnknown(code: number, { size, face }: RunLook, line: Line): void {
  const height = size * face.lineHeight;
  line.isUncertain = true;
  if (code === TAB) {
    endWord(line, 0);
    addLetter(TAB_WIDTH[line.breaking], height, line);
  } else addLetter(UNKNOWN_WIDTH[line.breaking] * size, height * UNKNOWN_HEIGHT[line.breaking], line);
}

/** All break after a hyphen before a letter; within numbers and after other signs they differ. */
function isBreak(code: number, next: number, isFewest: boolean): boolean {
  if (code > 0x7f && code < 0x2010) return false;
  if (code === HYPHEN && next > 0x39) return true;
  return isFewest && SOME_BREAK_AFTER.has(code);
}

function endWord(line: Line, space: number): void {
  line.done += line.spaces + line.word;
  if (line.wordHeight > line.doneHeight) line.doneHeight = line.wordHeight;
  line.spaces = space;
  line.word = 0;
  line.wordHeight = 0;
}

function addLetter(width: number, height: number, line: Line): void {
  line.word += width;
  if (height > line.wordHeight) line.wordHeight = height;
  const limit = line.limit - line.slant;
  if (line.done + line.spaces + line.word <= limit) return;
  if (line.done > 0) {
    endLine(line.doneHeight, line);
    line.done = 0;
    line.spaces = 0;
    line.doneHeight = 0;
    if (line.word <= line.limit - line.slant) return;
  }
  // A word longer than a line goes on wherever the line ends.
  endLine(line.wordHeight, line);
  line.word = width;
  line.spaces = 0;
  line.wordHeight = height;
}

function endLine(height: number, line: Line): void {
  line.heights.push(height);
  line.limit = line.laterLimit;
}
