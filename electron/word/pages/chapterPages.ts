import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from '../page';
import type { Xml } from '../xml';
import { chapterBlocks } from './chapterBlocks';
import type { ReadBlock } from './chapterBlocks';
import type { Looks } from './looks';
import { measuredBlocks } from './measuredBlocks';
import type { MeasuredBlock, Twice } from './measuredBlocks';
import { pagesOf } from './pageBreaks';
import type { Pages } from './pageBreaks';

/** What is the same for every chapter: how text looks, and how much room a page has for it, in twips. */
export type PageFacts = { readonly looks: Looks; readonly room: Room };

export type Room = { readonly portrait: number; readonly landscape: number };

/** A part of the document that starts a page. */
export type Chapter = { readonly xml: Xml; readonly landscape: boolean };

/** How many pages it takes, and on which of them, from 0, each bookmark of the contents stands. */
export type ChapterPages = { readonly count: number; readonly bookmarks: ReadonlyMap<string, number> };

/** Room above or below one of the paragraphs that stand at the top of the body, counted with the tables. */
export type MoreRoom = { readonly index: number; readonly side: 'before' | 'after'; readonly room: number };

export type CountedChapter = {
  /** Undefined where they cannot be told. */
  readonly pages: ChapterPages | undefined;
  /** What the chapter must be written with for that. */
  readonly moreRoom: MoreRoom | undefined;
};

/**
 * Programs differ in a line or a few points, which matters where a page is just full or just not. A chapter for which that
 * could make another number is written with more room at a heading, which moves it away from that edge.
 */
const ROOMS = [60, 120, 180, 240, 320, 400, 500, 600, 800, 1_000, 1_200, 1_600, 2_200, 3_000];

/**
 * How much more and how much less a page may hold than by the sums. LibreOffice came out within a thousandth on a thousand
 * pages; over the many pages of a long chapter the widest margin always leaves some doubt, so there the next one counts.
 */
const MARGINS = [
  { more: 1.007, less: 0.997 },
  { more: 1.002, less: 0.998 },
  { more: 1.001, less: 0.9998 },
];

export function countedChapter({ xml, landscape }: Chapter, { looks, room }: PageFacts): CountedChapter {
  const blocks = chapterBlocks(xml);
  const measured = measuredBlocks(blocks, looks, landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH);
  const height = landscape ? room.landscape : room.portrait;
  if (measured === undefined) return { pages: undefined, moreRoom: undefined };
  for (const margin of MARGINS) {
    const tried = { height, ...margin };
    const laid = laidOut(blocks, measured, tried);
    const pages = agreed(blocks, laid);
    if (pages !== undefined) return { pages, moreRoom: undefined };
    for (const place of roomyPlaces(measured.fewest, laid)) {
      for (const size of ROOMS) {
        const wanted = { ...place, room: own(measured.fewest, place) + size };
        const moved = agreed(blocks, laidOut(blocks, measured, { ...tried, ...wanted }));
        if (moved !== undefined) return { pages: moved, moreRoom: wanted };
      }
    }
  }
  return { pages: undefined, moreRoom: undefined };
}

type Place = Pick<MoreRoom, 'index' | 'side'>;

/** The last headings that have something above them on the last page; else the heading of the chapter. */
function roomyPlaces(blocks: readonly MeasuredBlock[], { few, many }: LaidOut): readonly Place[] {
  const isLater = (index: number) =>
    [few, many].every(({ starts }) => starts[index] === few.count - 1 && starts[index - 1] === few.count - 1);
  const places = blocks.flatMap((block, index): readonly Place[] =>
    block.kind === 'paragraph' && block.keepNext && isLater(index) ? [{ index, side: 'before' }] : [],
  );
  return [...places.slice(-2).reverse(), { index: 0, side: 'after' }];
}

function own(blocks: readonly MeasuredBlock[], { index, side }: Place): number {
  const block = blocks[index];
  return block?.kind === 'paragraph' ? block[side] : 0;
}

/** The XML of a chapter with more room at one of its paragraphs. */
export function withMoreRoom(xml: Xml, moreRoom: MoreRoom | undefined): Xml {
  if (moreRoom === undefined) return xml;
  const { index, side, room } = moreRoom;
  let at = -1;
  for (const block of xml.matchAll(/<w:p>|<w:tbl>.*?<\/w:tbl>/gs)) {
    at += 1;
    if (at !== index) continue;
    const end = xml.indexOf('</w:pPr>', block.index);
    return `${xml.slice(0, end)}<w:spacing w:${side}="${room}"/>${xml.slice(end)}`;
  }
  return xml;
}

type Measured = Twice<readonly MeasuredBlock[]>;

type LaidOut = { readonly few: Pages; readonly many: Pages };
type Tried = { readonly height: number; readonly more: number; readonly less: number } & Partial<MoreRoom>;

function laidOut(blocks: readonly ReadBlock[], { fewest, most }: Measured, tried: Tried): LaidOut {
  const { height, more, less } = tried;
  return {
    few: pagesOf(roomier(withoutSliver(blocks, fewest), tried), { height: height * more, rowLines: 1 }),
    many: pagesOf(roomier(most, tried), { height: height * less, rowLines: 2 }),
  };
}

function roomier(blocks: readonly MeasuredBlock[], { index, side, room }: Tried): readonly MeasuredBlock[] {
  if (index === undefined || side === undefined) return blocks;
  return blocks.map((block, at) =>
    at === index && block.kind === 'paragraph' ? { ...block, [side]: room } : block,
  );
}

/** The pages, where the least and the most that programs make of it come out at the same. */
function agreed(blocks: readonly ReadBlock[], { few, many }: LaidOut): ChapterPages | undefined {
  if (few.count !== many.count) return undefined;
  const bookmarks = new Map<string, number>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    for (const name of block.bookmarks) {
      const start = few.starts[index] ?? 0;
      if (start !== many.starts[index]) return undefined;
      bookmarks.set(name, start);
    }
  }
  return { count: few.count, bookmarks };
}

/**
 * The sliver below the last table of a chapter: where the table fills its page, some programs let it stand in the margin
 * and others begin an empty page for it.
 */
function withoutSliver(
  blocks: readonly ReadBlock[],
  measured: readonly MeasuredBlock[],
): readonly MeasuredBlock[] {
  const last = blocks.at(-1);
  const isSliver = last?.kind === 'paragraph' && last.style === 'AfterTable' && blocks.length > 1;
  return isSliver ? measured.slice(0, -1) : measured;
}
