import { fieldsOf } from '../fields/fields';
import { stateOf } from '../fields/state';
import type { Values } from '../fields/state';
import { isSameValue } from '../history/diff';
import { changesTexts } from '../i18n/annexTexts';
import { say } from '../i18n/text';
import { registerFingerprint } from '../register/fingerprint';
import { nameOf } from '../register/records';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { AnyRecord, CollectionName, Register } from '../register/register';
import { byNumberThenName } from '../search/naturalOrder';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block, Cell } from './blocks';
import { valueOf } from './fieldValue';
import { shortFingerprint } from './fingerprintText';
import { isEnded } from './recordHeading';
import { reportContext } from './reportContext';
import type { ReportContext } from './reportContext';
import type { ReportFrame } from './reportFrame';
import { selectedRegister } from './selectedRegister';
import { columnOf, headingBlock, paragraphBlock, textCell, valueCell } from './simpleTable';
import { lack } from './values';

/** Annex: what is new, has ended, is gone or is another than in the register that was delivered before. */
export function changesAnnex(title: string, previous: Register, frame: ReportFrame): readonly Block[] {
  const { context, options, edition } = frame;
  const { language, date, register } = context;
  const before = reportContext(selectedRegister(previous, options), { language, date, edition });
  const pairs = COLLECTION_NAMES.flatMap((name) => pairsOf(name, before.register, register));
  const fingerprint = shortFingerprint(registerFingerprint(previous));
  const rows = pairs.flatMap((pair) => changedRows(pair, before, context));
  const added = pairs.filter((pair) => pair.before === undefined);
  const removed = pairs.filter((pair) => pair.after === undefined);
  const ended = pairs.filter((pair) => hasEnded(pair, date));
  const isSame = rows.length + added.length + removed.length === 0;
  return [
    headingBlock(1, title, { anchor: CHAPTER_ANCHORS.changes }),
    paragraphBlock(say(language, changesTexts.intro, { fingerprint })),
    ...(isSame ? [paragraphBlock(say(language, changesTexts.none))] : []),
    ...listBlocks(say(language, changesTexts.added), added),
    ...listBlocks(say(language, changesTexts.ended), ended),
    ...listBlocks(say(language, changesTexts.removed), removed),
    ...changedBlocks(rows, context),
  ];
}

/** A record before and after; undefined where it is not there. */
type Pair = {
  readonly collection: CollectionName;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
};

function pairsOf(collection: CollectionName, before: Register, after: Register): readonly Pair[] {
  const olds = new Map<string, AnyRecord>(before[collection].map((one) => [one.id, one]));
  const news = byNumberThenName<AnyRecord>(after[collection]);
  const known = new Set(news.map(({ id }) => id));
  return [
    ...news.map((one) => ({ collection, before: olds.get(one.id), after: one })),
    ...[...olds.values()]
      .filter(({ id }) => !known.has(id))
      .map((one) => ({ collection, before: one, after: undefined })),
  ];
}

function hasEnded({ before, after }: Pair, date: string): boolean {
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

/** A row for each field that says something else, in the words of the report, before and after. */
function changedRows(
  { collection, before, after }: Pair,
  old: ReportContext,
  context: ReportContext,
): readonly (readonly Cell[])[] {
  if (before === undefined || after === undefined || before === after) return [];
  const schema = COLLECTIONS[collection];
  const valueIn = (record: Values, name: string, where: ReportContext) => {
    const info = fieldsOf(schema).find((field) => field.name === name)?.info;
    if (info === undefined || stateOf(info, record[name]) === 'empty') return lack(where.language, 'empty');
    return valueOf(info, record[name], { schema, record, context: where });
  };
  const olds: Values = before;
  const news: Values = after;
  return context
    .fieldsOf(schema)
    .filter(({ name, info }) => !isSameValue(olds[name], news[name], info))
    .map(({ name, info }) => [
      textCell(nameOf(after)),
      textCell(info.label[context.language]),
      valueCell(valueIn(olds, name, old)),
      valueCell(valueIn(news, name, context)),
    ]);
}

function changedBlocks(rows: readonly (readonly Cell[])[], context: ReportContext): readonly Block[] {
  if (rows.length === 0) return [];
  const caption = say(context.language, changesTexts.changed);
  return [
    headingBlock(2, caption),
    {
      kind: 'table',
      caption,
      columns: [
        columnOf(changesTexts.record, 20, context),
        columnOf(changesTexts.field, 18, context),
        columnOf(changesTexts.was, 31, context),
        columnOf(changesTexts.is, 31, context),
      ],
      rows,
    },
  ];
}
