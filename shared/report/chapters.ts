import { annexTexts } from '../i18n/annexTexts';
import { say } from '../i18n/text';
import type { Text } from '../i18n/text';
import type { Block } from './blocks';
import { changesDocument } from './changes/changesDocument';
import { onlyChangesSince } from './changes/since';
import { changesAnnex } from './changesAnnex';
import { measuresAnnex, partiesChapter, systemsAnnex } from './collectionChapters';
import { definitionsAnnex } from './definitionsAnnex';
import { dpiaAnnex } from './dpiaAnnex';
import { hasChapter } from './editions';
import type { Chapter } from './editions';
import { openPointsAnnex } from './openPointsAnnex';
import { organisationsChapter } from './organisationsChapter';
import { overviewChapter } from './overviewChapter';
import { partA, partB } from './parts';
import { processorsAnnex } from './processorsAnnex';
import type { ReportFrame } from './reportFrame';
import { retentionAnnex } from './retentionAnnex';
import { selectionText } from './selectionText';
import { summaryChapter } from './summaryChapter';
import { transfersAnnex } from './transfersAnnex';
import { isPartVolume } from './volumes/volume';
import { isInVolume } from './volumes/volumeChapters';

/**
 * Everything after the reader's guide: the chapters that the edition has, then its annexes, numbered as they come. Where
 * only a part of the register is told, a chapter with nothing in it is left out: "nothing is recorded" would be untrue.
 */
export function reportChapters(frame: ReportFrame): Generator<Block> {
  const since = onlyChangesSince(frame);
  return since === undefined ? fullChapters(frame) : changesDocument(since, frame);
}

function* fullChapters(frame: ReportFrame): Generator<Block> {
  const { context, edition, options } = frame;
  const { volume } = options;
  const isPart = (edition !== 'customer' && selectionText(frame) !== '') || isPartVolume(volume);
  const hasIt = (chapter: Chapter) => hasChapter(edition, chapter) && isInVolume(volume, chapter);
  for (const [chapter, write] of CHAPTER_WRITERS) {
    if (hasIt(chapter)) yield* isPart ? unlessBlank([...write(frame)]) : write(frame);
  }
  let number = 1;
  for (const [chapter, title, write] of ANNEX_WRITERS) {
    if (!hasIt(chapter)) continue;
    const values = { number, title: title[context.language] };
    const annex = write(say(context.language, annexTexts.annex, values), frame);
    const blocks = isPart ? unlessBlank(annex) : annex;
    yield* blocks;
    if (blocks.length > 0) number += 1;
  }
}

function unlessBlank(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(holdsFacts) ? blocks : [];
}

function holdsFacts({ kind }: Block): boolean {
  return kind === 'table' || kind === 'facts' || kind === 'list' || kind === 'bars';
}

const CHAPTER_WRITERS: readonly (readonly [Chapter, (frame: ReportFrame) => Iterable<Block>])[] = [
  ['summary', summaryChapter],
  ['overview', (frame) => overviewChapter(frame.context, selectionText(frame) !== '')],
  ['organisations', ({ context }) => organisationsChapter(context)],
  ['parties', ({ context }) => partiesChapter(context)],
  ['partA', ({ context }) => partA(context)],
  ['partB', ({ context }) => partB(context)],
];

type AnnexWriter = (title: string, frame: ReportFrame) => readonly Block[];

const ANNEX_WRITERS: readonly (readonly [Chapter, Text, AnnexWriter])[] = [
  ['processors', annexTexts.processors, (title, { context }) => processorsAnnex(title, context)],
  ['transfers', annexTexts.transfers, (title, { context }) => transfersAnnex(title, context)],
  ['systems', annexTexts.systems, (title, { context }) => systemsAnnex(title, context)],
  ['retention', annexTexts.retention, (title, { context }) => retentionAnnex(title, context)],
  ['measures', annexTexts.measures, (title, { context }) => measuresAnnex(title, context)],
  ['dpia', annexTexts.dpia, (title, { context }) => dpiaAnnex(title, context)],
  ['openPoints', annexTexts.openPoints, openPointsAnnex],
  [
    'changes',
    annexTexts.changes,
    (title, frame) =>
      frame.options.previous === undefined ? [] : changesAnnex(title, frame.options.previous, frame),
  ],
  ['definitions', annexTexts.definitions, (title, { context }) => definitionsAnnex(title, context)],
];
