import type { Block, Report } from '../../shared/report/blocks';
import { blockWriter } from './blocks';
import type { BlockWriter } from './blocks';
import { contentsPage } from './contents';
import { coverPage } from './cover';
import type { Listed } from './heading';
import { deflated, deflater, withTextBefore } from './deflated';
import type { Deflated } from './deflated';
import type { Embedded } from './embedded';
import { documentFrame } from './frame';
import type { Frame } from './frame';
import { CHAPTERS_MAX, pageCounter } from './pages/pageCounter';
import type { PageCounter } from './pages/pageCounter';
import type { PageStore } from './pages/pageStore';
import { packageParts } from './packageParts';
import { trackedChapters } from './tracked/chapters';
import { elementsOf, trackedElements } from './tracked/elements';
import { marker } from './tracked/marks';
import type { Template } from './template/readTemplate';
import { withTemplate } from './template/withTemplate';
import { paragraph } from './xml';
import type { Xml } from './xml';
import { zipOf } from './zip';

/** Hears how many of the chapters are done; packing counts as the last one. */
export type OnProgress = (done: number, total: number) => void;

export type WriteOptions = {
  readonly onProgress: OnProgress;
  /** YYYY-MM-DD: the day the document says it was made, whenever that was. */
  readonly date: string;
  /** What travels inside the document beside its text. */
  readonly embedded?: Embedded;
  /** Where page counts are remembered; without it pages are not counted, and the contents have no numbers. */
  readonly pages?: PageStore;
  /** The report as it was, and in whose name Word shows what changed since. */
  readonly tracked?: Tracked;
  /** The look of the organisation's own documents. */
  readonly template?: Template | undefined;
};

export type Tracked = { readonly before: Report; readonly author: string };

/**
 * The Word file of a report, in pieces. The same report with the same options is the same bytes, in any process, time zone
 * or year. Blocks its thread while it works: run it in a process of its own.
 */
export async function writeWord(report: Report, options: WriteOptions): Promise<Uint8Array[]> {
  const frame = await documentFrame({ ...report, embedded: options.embedded });
  const writer = blockWriter(frame.sections);
  const total = 1 + report.blocks.filter(isChapter).length;
  let done = 0;
  const advance = () => {
    done += 1;
    options.onProgress(done, total);
  };
  const counter =
    // Where a page ends depends on how Word shows changes, and on fonts and headers of others.
    options.tracked === undefined &&
    options.template === undefined &&
    isCountable(report.blocks) &&
    options.pages
      ? pageCounter(report, options.pages)
      : undefined;
  const packing = { advance, end: frame.end, counter };
  const { chapters, cover } =
    options.tracked === undefined
      ? { chapters: packChapters(report.blocks, writer, packing), cover: coverPage(report.cover) }
      : packTracked(report, { writer, frame, packing }, { ...options.tracked, date: options.date });
  const start = frame.start + cover + contentsOf(report.contentsTitle, writer.listed, { cover, counter });
  options.pages?.keep();
  const body = withTextBefore(start, chapters);
  const { template } = options;
  const looked =
    template === undefined ? frame.parts : withTemplate(frame.parts, template, report.properties.title);
  const parts = await packageParts(looked, { ...options, pictures: writer.pictures });
  const packed = parts.map(([name, part]): readonly [string, Deflated] => [
    name,
    typeof part === 'string' ? deflated(part) : part,
  ]);
  const pieces = zipOf([...packed, ['word/document.xml', body]]);
  advance();
  return pieces;
}

type Tools = {
  readonly writer: BlockWriter;
  readonly frame: Frame;
  readonly packing: Packing;
};

/** The same with what changed as Word tracks it: both bodies stand in memory whole, since a chapter may have moved. */
function packTracked(
  report: Report,
  { writer, frame, packing }: Tools,
  { before, author, date }: Tracked & Pick<WriteOptions, 'date'>,
) {
  const mark = marker({ name: author, date });
  const bodyOf = ({ blocks }: Report, { write }: BlockWriter) => blocks.map(write).join('');
  const old = bodyOf(before, blockWriter(frame.sections));
  const packer = deflater();
  const cover = trackedElements(
    elementsOf(coverPage(before.cover)),
    elementsOf(coverPage(report.cover)),
    mark,
  );
  for (const chapter of trackedChapters(old, bodyOf(report, writer), mark)) packer.add(chapter);
  report.blocks.filter(isChapter).forEach(packing.advance);
  packer.add(paragraph('AfterTable') + writer.lastSection() + packing.end);
  return { chapters: packer.end(), cover };
}

/** Told beforehand, because counting half of a large report would be minutes for nothing. */
function isCountable(blocks: readonly Block[]): boolean {
  const starts = blocks.filter((block) => block.kind === 'heading' && block.onNewPage);
  return starts.length <= CHAPTERS_MAX;
}

type Front = { readonly cover: Xml; readonly counter: PageCounter | undefined };

/** The contents with the pages that follow from their own length: a number of any size takes the same place. */
function contentsOf(title: string, listed: readonly Listed[], { cover, counter }: Front): Xml {
  if (counter === undefined) return contentsPage(title, listed, () => undefined);
  const blank = withoutField(contentsPage(title, listed, () => LONG_NUMBER));
  const front = [cover, blank].map((xml) => ({ xml, landscape: false }));
  return contentsPage(title, listed, counter.pagesBehind(front));
}

const LONG_NUMBER = 100;

/** For laying out: the lines of the contents, without the field and its frame around them. */
function withoutField(contents: Xml): Xml {
  return contents
    .replace(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gs, '')
    .replace(/<w:fldChar[^>]*>|<w:instrText.*?<\/w:instrText>/gs, '');
}

type Packing = {
  readonly advance: () => void;
  readonly end: Xml;
  readonly counter: PageCounter | undefined;
};

/** Writes the chapters and packs them as they come: a whole body of 10,000 records would take hundreds of megabytes. */
function packChapters(
  blocks: readonly Block[],
  writer: BlockWriter,
  { advance, end, counter }: Packing,
): Deflated {
  const packer = deflater();
  let chapter = '';
  let landscape = false;
  const endChapter = () => {
    if (chapter !== '') counter?.add({ xml: chapter, landscape });
    chapter = '';
  };
  for (const block of blocks) {
    if (block.kind === 'heading' && block.onNewPage) endChapter();
    const xml = writer.write(block);
    packer.add(xml);
    if (counter !== undefined) chapter += block.kind === 'orientation' ? paragraph('AfterTable') : xml;
    if (block.kind === 'orientation') {
      endChapter();
      landscape = block.landscape;
    }
    if (isChapter(block)) advance();
  }
  // Word wants a paragraph after a table that ends a document.
  packer.add(paragraph('AfterTable') + writer.lastSection() + end);
  chapter += paragraph('AfterTable');
  endChapter();
  return packer.end();
}

/** Every heading of level 2, most of them records, is a step that a person hears of. */
function isChapter(block: Block): boolean {
  return block.kind === 'heading' && block.level === 2;
}
