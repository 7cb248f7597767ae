import { overviewTexts, chapterTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { byNumberThenName } from '../search/naturalOrder';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block } from './blocks';
import { activityColumns, processorColumns } from './overviewColumns';
import type { OverviewColumn } from './overviewColumns';
import type { ReportContext } from './reportContext';
import { columnOf, headingBlock, paragraphBlock } from './simpleTable';

/**
 * Everything on a few pages that lie on their side: one row per activity, linked to its chapter. Where only a part of the
 * register is told, a kind of processing that is not in it is not said to be empty.
 */
export function overviewChapter(context: ReportContext, isPart = false): readonly Block[] {
  const { language, register, edition } = context;
  const { title, intro, partA, partB } = overviewTexts;
  const activities = byNumberThenName(register.activities);
  const records = byNumberThenName(register.processorRecords);
  return [
    { kind: 'orientation', landscape: true },
    headingBlock(1, say(language, title), { anchor: CHAPTER_ANCHORS.overview, onNewPage: false }),
    paragraphBlock(say(language, intro)),
    ...(isPart && activities.length === 0
      ? []
      : part(say(language, partA), rowsOf(activityColumns(context), activities, context), context)),
    ...(edition === 'public' || (isPart && records.length === 0)
      ? []
      : part(say(language, partB), rowsOf(processorColumns(context), records, context), context)),
    { kind: 'orientation', landscape: false },
  ];
}

type Rows = Pick<Extract<Block, { readonly kind: 'table' }>, 'columns' | 'rows'>;

function part(caption: string, { columns, rows }: Rows, { language }: ReportContext): readonly Block[] {
  return [
    headingBlock(2, caption),
    rows.length === 0
      ? paragraphBlock(say(language, chapterTexts.none))
      : { kind: 'table', caption, columns, rows },
  ];
}

function rowsOf<Kind>(
  columns: readonly OverviewColumn<Kind>[],
  records: readonly Kind[],
  context: ReportContext,
): Rows {
  return {
    columns: columns.map(({ label, weight }) => columnOf(label, weight, context)),
    rows: records.map((record) => columns.map(({ cell }) => cell(record))),
  };
}
