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

type Rows = Pick<Extract<Block, { readonly kind: 'table' }>, 'columns' | 'rows'> & {
  /** How each of the rows is called. */
  readonly numbers: readonly string[];
};

/**
 * A longer table comes in parts that start a page: a reader finds a number by their headings, and where one program fits a
 * row more on a page than another, the pages come together again at the next part.
 */
const ROWS_TOGETHER = 40;

function part(caption: string, given: Rows, { language }: ReportContext): readonly Block[] {
  const { columns, rows, numbers } = given;
  const heading = headingBlock(2, caption);
  if (rows.length === 0) return [heading, paragraphBlock(say(language, chapterTexts.none))];
  if (rows.length <= ROWS_TOGETHER)
    return [heading, { kind: 'table', caption, columns, rows, isDense: true }];
  const starts = rows.flatMap((_, index) => (index % ROWS_TOGETHER === 0 ? [index] : []));
  return [heading, ...starts.flatMap((start) => partFrom(start, caption, { columns, rows, numbers }))];
}

function partFrom(start: number, caption: string, { columns, rows, numbers }: Rows): readonly Block[] {
  const end = Math.min(start + ROWS_TOGETHER, rows.length);
  const name = `${caption}: ${numbers[start] ?? ''} – ${numbers[end - 1] ?? ''}`;
  return [
    headingBlock(3, name, { onNewPage: start > 0 }),
    { kind: 'table', caption: name, columns, rows: rows.slice(start, end), isDense: true },
  ];
}

function rowsOf<Kind extends { readonly number: string }>(
  columns: readonly OverviewColumn<Kind>[],
  records: readonly Kind[],
  context: ReportContext,
): Rows {
  return {
    columns: columns.map(({ label, weight }) => columnOf(label, weight, context)),
    rows: records.map((record) => columns.map(({ cell }) => cell(record))),
    numbers: records.map(({ number }, index) => (number.trim() === '' ? String(index + 1) : number.trim())),
  };
}
