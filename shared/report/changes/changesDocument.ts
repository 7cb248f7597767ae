import { checkTexts } from '../../i18n/checkTexts';
import { dateText } from '../../i18n/dateText';
import { thingTexts } from '../../i18n/historyTexts';
import { onlyChangesTexts } from '../../i18n/onlyChangesTexts';
import { readersGuideTexts } from '../../i18n/readersGuideTexts';
import { chapterTexts } from '../../i18n/reportTexts';
import { say, sayCount } from '../../i18n/text';
import { activitySchema } from '../../register/activity';
import { registerFingerprint } from '../../register/fingerprint';
import { processorRecordSchema } from '../../register/processorRecord';
import { nameOf } from '../../register/records';
import type { Register } from '../../register/register';
import { CHAPTER_ANCHORS, anchorOf } from '../anchors';
import type { Block } from '../blocks';
import { shortFingerprint } from '../fingerprintText';
import { recordBlocks } from '../recordBlocks';
import { recordTitle } from '../recordHeading';
import type { ReportContext } from '../reportContext';
import type { ReportFrame } from '../reportFrame';
import { selectedRegister } from '../selectedRegister';
import { selectionText } from '../selectionText';
import { columnOf, headingBlock, paragraphBlock, textCell } from '../simpleTable';
import { registerChanges } from './recordChanges';
import type { ChangeKind, RecordChange } from './recordChanges';
import { sinceText } from './since';

const KINDS: readonly ChangeKind[] = ['added', 'ended', 'changed', 'removed'];

/** All of a document of nothing but changes after its guide: counts, and then what is new, has ended, is other or gone. */
export function* changesDocument(previous: Register, frame: ReportFrame): Generator<Block> {
  const { context, options } = frame;
  const { language } = context;
  const changes = registerChanges(selectedRegister(previous, options), frame);
  yield headingBlock(1, say(language, onlyChangesTexts.summary), { anchor: CHAPTER_ANCHORS.summary });
  if (changes.records.length + changes.register.length === 0) {
    yield paragraphBlock(say(language, onlyChangesTexts.none));
    return;
  }
  if (changes.records.length > 0) yield countTable(changes.records, context);
  if (changes.register.length > 0) {
    yield headingBlock(2, say(language, onlyChangesTexts.register));
    yield { kind: 'list', items: changes.register };
  }
  for (const kind of KINDS) {
    const found = changes.records.filter((one) => one.kind === kind);
    if (found.length === 0) continue;
    yield headingBlock(1, say(language, onlyChangesTexts[kind]), { onNewPage: false });
    for (const [index, change] of found.entries()) yield* onPage(recordOf(change, context), index > 0);
  }
}

/** The first record stands right below the heading of its kind: each new activity after it starts a page of its own. */
function* onPage(blocks: Iterable<Block>, mayBreak: boolean): Generator<Block> {
  for (const block of blocks) {
    yield block.kind === 'heading' && !mayBreak ? { ...block, onNewPage: false } : block;
  }
}

/** What the document is about and what it leaves out; as everywhere, it says so when characters had to be replaced. */
export function changesGuide(previous: Register, frame: ReportFrame, replaced: number): readonly Block[] {
  const { language, date } = frame.context;
  const part = selectionText(frame);
  const about = {
    date: dateText(language, date),
    since: sinceText(previous, frame),
    fingerprint: shortFingerprint(registerFingerprint(previous)),
  };
  const { states, empty, unknown, notApplicable, levels, a30, law, gp } = readersGuideTexts;
  const list = (items: readonly { readonly nl: string; readonly en: string }[]): Block => ({
    kind: 'list',
    items: items.map((item) => item[language]),
  });
  return [
    headingBlock(1, say(language, chapterTexts.guide), { anchor: CHAPTER_ANCHORS.guide }),
    paragraphBlock(say(language, onlyChangesTexts.guide, about)),
    ...(part === '' ? [] : [paragraphBlock(say(language, onlyChangesTexts.isPart, { part }))]),
    paragraphBlock(say(language, states)),
    list([empty, unknown, notApplicable]),
    paragraphBlock(say(language, levels)),
    list([a30, law, gp]),
    ...(replaced === 0 ? [] : [paragraphBlock(sayCount(language, readersGuideTexts.replaced, replaced))]),
  ];
}

function countTable(records: readonly RecordChange[], context: ReportContext): Block {
  const { language } = context;
  const collections = [...new Set(records.map(({ collection }) => collection))];
  return {
    kind: 'table',
    caption: say(language, onlyChangesTexts.summary),
    columns: [
      columnOf(onlyChangesTexts.kind, 44, context),
      ...KINDS.map((kind) => columnOf(onlyChangesTexts[kind], 14, context)),
    ],
    rows: collections.map((collection) => [
      textCell(say(language, onlyChangesTexts.collections[collection])),
      ...KINDS.map((kind) =>
        textCell(String(records.filter((one) => one.collection === collection && one.kind === kind).length)),
      ),
    ]),
  };
}

/** A new processing as it stands in the full report; of anything else, what is other in sentences. */
function* recordOf(
  { collection, kind, record, sentences }: RecordChange,
  context: ReportContext,
): Generator<Block> {
  const { language } = context;
  if (kind === 'added' && collection === 'activities') {
    yield* recordBlocks(activitySchema, record, context);
    return;
  }
  if (kind === 'added' && collection === 'processorRecords') {
    yield* recordBlocks(processorRecordSchema, record, context);
    return;
  }
  yield headingBlock(2, titleOf({ collection, record }, context), { anchor: anchorOf(record.id) });
  if (sentences.length > 0) yield { kind: 'list', items: sentences };
  else if (kind !== 'removed') yield paragraphBlock(say(language, onlyChangesTexts.noDetails));
}

function titleOf(
  { collection, record }: Pick<RecordChange, 'collection' | 'record'>,
  context: ReportContext,
): string {
  const { language } = context;
  if (collection === 'activities' || collection === 'processorRecords') return recordTitle(record, context);
  const name = nameOf(record) || say(language, checkTexts.noName);
  return say(language, thingTexts[collection], { name });
}
