import type { Block, Report } from '../../shared/report/blocks';
import type { OpenReport } from '../../shared/report/openReport';
import { blockWriter } from './blocks';
import type { BlockWriter } from './blocks';
import { contentsPage } from './contents';
import type { ContentsTexts } from './contents';
import { ARIAL, HOUSE_FONT } from './columnWidths';
import { coverPage } from './cover';
import type { Listed } from './heading';
import { deflated, deflater, withTextBefore } from './deflated';
import type { Deflated } from './deflated';
import type { Embedded } from './embedded';
import { documentFrame } from './frame';
import { pageCounter } from './pages/pageCounter';
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
  /** Where the widths of letters are remembered; without it pages are not counted, and the contents have no numbers. */
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
export async function writeWord(report: Report | OpenReport, options: WriteOptions): Promise<Uint8Array[]> {
  const frame = await documentFrame({ ...report, embedded: options.embedded });
  const letters = options.template === undefined ? ARIAL : HOUSE_FONT;
  const newWriter = () => blockWriter(frame.sections, letters);
  const writer = newWriter();
  const open = 'blocks' in report ? opened(report) : report;
  const total = 1 + open.records;
  let done = 0;
  const advance = () => {
    // A record may be told in other ways than one chapter.
    done = Math.min(done + 1, total - 1);
    options.onProgress(done, total);
  };
  const { template, tracked, pages } = options;
  const looked =
    template === undefined ? frame.parts : withTemplate(frame.parts, template, report.properties.title);
  // Where a page ends depends on how Word shows changes.
  const counter =
    tracked !== undefined || pages === undefined
      ? undefined
      : pageCounter({ ...report, parts: looked, hasTemplate: template !== undefined }, pages);
  const packing = { advance, end: frame.end, counter };
  const { chapters, before } =
    options.tracked === undefined
      ? packChapters(open, { writer, newWriter, packing })
      : packTracked(open, { writer, newWriter, packing }, { ...options.tracked, date: options.date });
  const start = frame.start + startOf(report, writer.listed, { ...before, counter });
  const body = withTextBefore(start, chapters);
  pages?.keep();
  const parts = await packageParts(looked, { ...options, pictures: writer.pictures });
  const packed = parts.map(([name, part]): readonly [string, Deflated] => [
    name,
    typeof part === 'string' ? deflated(part) : part,
  ]);
  const pieces = zipOf([...packed, ['word/document.xml', body]]);
  options.onProgress(total, total);
  return pieces;
}

/** A report that is made already, as one that is read from its start. */
function opened(report: Report): OpenReport {
  return {
    ...report,
    records: report.blocks.filter(isChapter).length,
    chapters: report.blocks,
    front: () => [],
  };
}

type Tools = {
  readonly writer: BlockWriter;
  /** For what is written beside the document itself. */
  readonly newWriter: () => BlockWriter;
  readonly packing: Packing;
};

/** What is packed of a body, and what comes before that: known only when that is there. */
type Packed = {
  readonly chapters: Deflated;
  readonly before: { readonly cover: Xml; readonly front: readonly Xml[] };
};

/** The same with what changed as Word tracks it: both bodies stand in memory whole, since a chapter may have moved. */
function packTracked(
  report: OpenReport,
  { writer, newWriter, packing }: Tools,
  { before, author, date }: Tracked & Pick<WriteOptions, 'date'>,
): Packed {
  const mark = marker({ name: author, date });
  const bodyOf = (blocks: readonly Block[], { write }: BlockWriter) => blocks.map(write).join('');
  const old = bodyOf(before.blocks, newWriter());
  const packer = deflater();
  const cover = trackedElements(
    elementsOf(coverPage(before.cover)),
    elementsOf(coverPage(report.cover)),
    mark,
  );
  const chapters = [...report.chapters];
  const body = bodyOf([...report.front(), ...chapters], writer);
  for (const chapter of trackedChapters(old, body, mark)) packer.add(chapter);
  chapters.filter(isChapter).forEach(packing.advance);
  packer.add(SLIVER + writer.lastSection() + packing.end);
  return { chapters: packer.end(), before: { cover, front: [] } };
}

type StartParts = Packed['before'] & { readonly counter: PageCounter | undefined };

/** The cover, the contents with the pages that follow from their own length, and what stands before the chapters. */
function startOf(
  texts: ContentsTexts,
  listed: readonly Listed[],
  { cover, front, counter }: StartParts,
): Xml {
  if (counter === undefined) return cover + contentsPage(texts, listed, () => undefined) + front.join('');
  const blank = withoutField(contentsPage(texts, listed, () => 1));
  const counted = [cover, blank, ...front.map((xml) => xml + SLIVER)];
  const { pageOf, write } = counter.behind(counted.map((xml) => ({ xml, landscape: false })));
  const told = front.map((xml, index) => write(xml + SLIVER, index + 2).slice(0, -SLIVER.length));
  return write(cover, 0) + write(contentsPage(texts, listed, pageOf), 1) + told.join('');
}

/** For laying out: the lines of the contents, without the field and its frame around them. */
function withoutField(contents: Xml): Xml {
  return contents
    .replace(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gs, '')
    .replace(/<w:fldChar[^>]*>|<w:instrText.*?<\/w:instrText>/gs, '');
}

/** The paragraph that ends a section; counted with every chapter, because a table may come before it. */
const SLIVER = paragraph('AfterTable');

type Packing = {
  readonly advance: () => void;
  readonly end: Xml;
  readonly counter: PageCounter | undefined;
};

/** Writes the chapters and packs them as they come: a whole body of 10,000 records would take hundreds of megabytes. */
function packChapters(report: OpenReport, { writer, newWriter, packing }: Tools): Packed {
  const front = report.front();
  const written = chaptersIn(front, writer);
  const packer = packBody(report.chapters, writer, packing);
  const later = report.front();
  return {
    chapters: packer,
    before: {
      cover: coverPage(report.cover),
      front: later === front ? written : chaptersIn(later, newWriter()),
    },
  };
}

/** What stands before the chapters, parted where a page starts. */
function chaptersIn(blocks: readonly Block[], { write }: BlockWriter): readonly Xml[] {
  const chapters: Xml[] = [];
  for (const block of blocks) {
    const chapter = startsPage(block) ? '' : (chapters.pop() ?? '');
    chapters.push(chapter + write(block));
  }
  return chapters;
}

function packBody(
  blocks: Iterable<Block>,
  writer: BlockWriter,
  { advance, end, counter }: Packing,
): Deflated {
  const packer = deflater();
  let chapter = '';
  let landscape = false;
  // What ends a section or the document is no part of what stands on its pages.
  const endChapter = (ending: Xml) => {
    const counted = chapter === '' ? undefined : counter?.add({ xml: chapter + SLIVER, landscape });
    packer.add((counted?.slice(0, -SLIVER.length) ?? chapter) + ending);
    chapter = '';
  };
  for (const block of blocks) {
    if (startsPage(block)) endChapter('');
    if (block.kind === 'orientation') {
      endChapter(writer.write(block));
      landscape = block.landscape;
    } else if (counter === undefined) for (const xml of writer.pieces(block)) packer.add(xml);
    else chapter += writer.write(block);
    if (isChapter(block)) advance();
  }
  // Word wants a paragraph after a table that ends a document.
  endChapter(SLIVER + writer.lastSection() + end);
  return packer.end();
}

function startsPage(block: Block): boolean {
  return block.kind === 'heading' && block.onNewPage;
}

/** Every record starts a page with a heading of level 2: a step that a person hears of. */
function isChapter(block: Block): boolean {
  return startsPage(block) && block.kind === 'heading' && block.level === 2;
}
