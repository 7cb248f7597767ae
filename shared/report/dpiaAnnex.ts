import type { Field } from '../fields/fieldInfo';
import { applies, stateOf } from '../fields/state';
import { annexTexts } from '../i18n/annexTexts';
import { articleText } from '../i18n/articleText';
import { chapterTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { activitySchema } from '../register/activity';
import type { Activity } from '../register/activity';
import { byNumberThenName } from '../search/naturalOrder';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block, Cell, Value } from './blocks';
import { inlined } from './facts';
import { valueOf } from './fieldValue';
import { recordTitle } from './recordHeading';
import type { ReportContext } from './reportContext';
import { columnOf, headingBlock, paragraphBlock, placesCell, valueCell } from './simpleTable';
import { lack } from './values';

/** The questions of Article 35 that fit in a matrix, with the share of each; reasons stand in the chapters. */
const COLUMNS: readonly (readonly [name: string, weight: number])[] = [
  ['isLargeScale', 11],
  ['isLikelyRisk', 12],
  ['dpiaTriggers', 14],
  ['apDpiaTypes', 15],
  ['wp248Criteria', 15],
  ['dpiaStatus', 10],
  ['dpiaDate', 9],
  ['residualRisk', 9],
];

/** Annex, on its side: for each activity whether a DPIA is needed and how it stands, with a word in every cell. */
export function dpiaAnnex(title: string, context: ReportContext): readonly Block[] {
  const { language, register, fieldsOf } = context;
  const activities = byNumberThenName(register.activities);
  const columns = COLUMNS.flatMap(([name, weight]) =>
    fieldsOf(activitySchema)
      .filter((field) => field.name === name)
      .map((field) => ({ field, weight })),
  );
  return [
    { kind: 'orientation', landscape: true },
    headingBlock(1, title, { anchor: CHAPTER_ANCHORS.dpia, onNewPage: false }),
    ...(activities.length === 0
      ? [paragraphBlock(say(language, chapterTexts.none))]
      : [
          paragraphBlock(say(language, annexTexts.dpiaIntro)),
          {
            kind: 'table' as const,
            caption: title,
            columns: [
              columnOf(annexTexts.activity, 16, context),
              ...columns.map(({ field: { info }, weight }) => ({
                label: info.label[language],
                article: articleText(language, info.article, 'short'),
                weight,
              })),
            ],
            rows: activities.map((activity) => [
              activityCell(activity, context),
              ...columns.map(({ field }) => valueCell(answerOf(field, activity, context))),
            ]),
          },
        ]),
    { kind: 'orientation', landscape: false },
  ];
}

function activityCell(activity: Activity, context: ReportContext): Cell {
  const [link] = context.linksTo([activity.id]);
  const title = recordTitle(activity, context);
  return placesCell(link === undefined ? [] : [{ ...link, text: title }], context);
}

function answerOf({ name, info }: Field, activity: Activity, context: ReportContext): Value {
  const record: Readonly<Record<string, unknown>> = activity;
  const value = record[name];
  if (!applies(info, record, value)) return lack(context.language, 'notApplicable');
  if (stateOf(info, value) === 'empty') return lack(context.language, 'empty');
  return inlined(info, valueOf(info, value, { schema: activitySchema, record, context }));
}
