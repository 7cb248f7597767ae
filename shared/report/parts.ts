import type { RecordSchema } from '../fields/fieldInfo';
import type { Values } from '../fields/state';
import { articleText } from '../i18n/articleText';
import { chapterTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Text } from '../i18n/text';
import { activitySchema } from '../register/activity';
import { processorRecordSchema } from '../register/processorRecord';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block } from './blocks';
import { byNumberThenName } from '../search/naturalOrder';
import { customersTable } from './customersTable';
import { recordBlocks } from './recordBlocks';
import type { ReportContext } from './reportContext';

/** The activities as controller, Article 30(1), by number. */
export function partA(context: ReportContext): Iterable<Block> {
  const records = byNumberThenName(context.register.activities);
  return part(
    {
      title: chapterTexts.partA,
      intro: chapterTexts.partAIntro,
      article: '30(1)',
      anchor: CHAPTER_ANCHORS.partA,
    },
    { schema: activitySchema, records, overview: [] },
    context,
  );
}

/** The records as processor, Article 30(2), by number. */
export function partB(context: ReportContext): Iterable<Block> {
  const records = byNumberThenName(context.register.processorRecords);
  return part(
    {
      title: chapterTexts.partB,
      intro: chapterTexts.partBIntro,
      article: '30(2)',
      anchor: CHAPTER_ANCHORS.partB,
    },
    { schema: processorRecordSchema, records, overview: customersTable(records, context) },
    context,
  );
}

type Heading = {
  readonly title: Text;
  readonly intro: Text;
  readonly article: string;
  readonly anchor: string;
};
type Contents = {
  readonly schema: RecordSchema;
  readonly records: readonly Values[];
  /** What goes before the records. */
  readonly overview: readonly Block[];
};

/** One record after another: what came before is written and gone. */
function* part(heading: Heading, contents: Contents, context: ReportContext): Generator<Block> {
  const { language } = context;
  const { schema, records, overview } = contents;
  yield {
    kind: 'heading',
    level: 1,
    text: heading.title[language],
    article: articleText(language, heading.article, 'full'),
    anchor: heading.anchor,
    onNewPage: true,
  };
  const text = records.length === 0 ? say(language, chapterTexts.none) : heading.intro[language];
  yield { kind: 'paragraph', text, tone: 'normal' };
  if (records.length > 0) yield* overview;
  for (const record of records) yield* recordBlocks(schema, record, context);
}
