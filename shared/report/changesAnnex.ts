import type { Change, ChangedPart } from '../history/change';
import { ORDER } from '../history/change';
import { sentenceContext } from '../history/changeSentence';
import { differences } from '../history/differences';
import { changesSentences } from '../history/entrySentences';
import { changesTexts } from '../i18n/annexTexts';
import { say } from '../i18n/text';
import { registerFingerprint } from '../register/fingerprint';
import { nameOf, recordIn } from '../register/records';
import { COLLECTION_NAMES } from '../register/register';
import type { AnyRecord, CollectionName, Register } from '../register/register';
import { byNumberThenName } from '../search/naturalOrder';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block, Fact } from './blocks';
import { mayShow } from './editionFields';
import { shortFingerprint } from './fingerprintText';
import { isEnded } from './recordHeading';
import type { ReportContext } from './reportContext';
import type { ReportFrame } from './reportFrame';
import { selectedRegister } from './selectedRegister';
import { headingBlock, paragraphBlock } from './simpleTable';
import { recorded } from './values';

/** Annex: what is new, has ended, is gone or is another than in the register that was delivered before. */
export function changesAnnex(title: string, previous: Register, frame: ReportFrame): readonly Block[] {
  const { context, options } = frame;
  const { language, date, register } = context;
  const before = selectedRegister(previous, options);
  const pairs = COLLECTION_NAMES.flatMap((name) => pairsOf(name, before, register));
  const fingerprint = shortFingerprint(registerFingerprint(previous));
  const facts = changedFacts(before, frame);
  const added = pairs.filter((pair) => pair.before === undefined);
  const removed = pairs.filter((pair) => pair.after === undefined);
  const ended = pairs.filter((pair) => hasEnded(pair, date));
  const isSame = facts.length + added.length + removed.length === 0;
  return [
    headingBlock(1, title, { anchor: CHAPTER_ANCHORS.changes }),
    paragraphBlock(say(language, changesTexts.intro, { fingerprint })),
    ...(isSame ? [paragraphBlock(say(language, changesTexts.none))] : []),
    ...listBlocks(say(language, changesTexts.added), added),
    ...listBlocks(say(language, changesTexts.ended), ended),
    ...listBlocks(say(language, changesTexts.removed), removed),
    ...changedBlocks(facts, context),
  ];
}

/** A record before and after; undefined where it is not there. */
export type Pair = {
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
};

/** The records of either state, those that are there first, in the order of the report. */
export function pairsOf(collection: CollectionName, before: Register, after: Register): readonly Pair[] {
  const olds = new Map<string, AnyRecord>(before[collection].map((one) => [one.id, one]));
  const news = byNumberThenName<AnyRecord>(after[collection]);
  const known = new Set(news.map(({ id }) => id));
  return [
    ...news.map((one) => ({ before: olds.get(one.id), after: one })),
    ...[...olds.values()]
      .filter(({ id }) => !known.has(id))
      .map((one) => ({ before: one, after: undefined })),
  ];
}

/** Whether a processing that went on then is over by now. */
export function hasEnded({ before, after }: Pair, date: string): boolean {
  return before !== undefined && after !== undefined && !isEnded(before, date) && isEnded(after, date);
}

function listBlocks(title: string, pairs: readonly Pair[]): readonly Block[] {
  if (pairs.length === 0) return [];
  const items = pairs.flatMap(({ before, after }) => {
    const record = after ?? before;
    return record === undefined ? [] : [nameOf(record)];
  });
  return [headingBlock(2, title), { kind: 'list', items }];
}

/** What changed in a record that is in both states, or in the register itself. */
export type Changed = {
  readonly part: CollectionName | 'register';
  readonly recordId: string;
  readonly record: AnyRecord | undefined;
  /** With their full stops. */
  readonly sentences: readonly string[];
};

/** Per record that is in both, what changed in it, in the sentences of the history; only of fields that the edition has. */
export function changedRecords(
  before: Register,
  after: Register,
  { edition, context: { language } }: Pick<ReportFrame, 'edition' | 'context'>,
): readonly Changed[] {
  return differences(before, after, language).flatMap(({ part, recordId, changes }) => {
    if (!isTold(part) || changes.some(({ path }) => path.length === 0)) return [];
    const shown = changes.filter(({ path }) => part === 'register' || mayShow(edition, part, dotted(path)));
    const [old, next] = [before, after].map((state) =>
      part === 'register' ? undefined : recordIn(state, part, recordId),
    );
    const scene = { context: sentenceContext(after, language), before: old, after: next };
    const sentences = changesSentences(shown, scene).map((sentence) => `${sentence}.`);
    return sentences.length === 0 ? [] : [{ part, recordId, record: next ?? old, sentences }];
  });
}

function changedFacts(before: Register, frame: ReportFrame): readonly Fact[] {
  const { register, language } = frame.context;
  return changedRecords(before, register, frame).map(({ record, sentences }) => ({
    label: record === undefined ? say(language, changesTexts.register) : nameOf(record),
    article: '',
    value: recorded(...sentences),
  }));
}

function isTold(part: ChangedPart): part is CollectionName | 'register' {
  return part === 'register' || COLLECTION_NAMES.some((name) => name === part);
}

/** A place as editions name fields: without the ids of list items. */
function dotted(path: Change['path']): string {
  return path.filter((step) => step !== ORDER && !/^[0-9a-f]{8}-/.test(step)).join('.');
}

function changedBlocks(facts: readonly Fact[], { language }: ReportContext): readonly Block[] {
  if (facts.length === 0) return [];
  const caption = say(language, changesTexts.changed);
  return [headingBlock(2, caption), { kind: 'facts', caption, facts }];
}
