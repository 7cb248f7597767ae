import { LEVELS } from '../fields/fieldInfo';
import { countByLevel } from '../checks/findings';
import { summaryTexts } from '../i18n/summaryTexts';
import { fill, say } from '../i18n/text';
import type { Text } from '../i18n/text';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block } from './blocks';
import { countTables } from './countTables';
import type { ReportContext } from './reportContext';
import type { ReportFrame } from './reportFrame';
import { columnOf, headingBlock, paragraphBlock, textCell } from './simpleTable';
import { basisBars, dataBars, dpiaBars, entityBars, statusBars, transferBars } from './summaryCounts';
import type { Counted } from './summaryCounts';

/** The register in figures, each as a picture and as a table, and what is still open. */
export function summaryChapter(frame: ReportFrame): readonly Block[] {
  const { context, edition } = frame;
  const { language, register } = context;
  const { activities, processorRecords } = register;
  const counts = { controller: activities.length, processor: processorRecords.length };
  // An edition without the one part says nothing of it: not even that there is none.
  const intro = edition === 'public' ? summaryTexts.controllerIntro : summaryTexts.intro;
  return [
    headingBlock(1, say(language, summaryTexts.title), { anchor: CHAPTER_ANCHORS.summary }),
    paragraphBlock(fill(language, intro[language], counts)),
    ...openBlocks(frame),
    ...countTables(frame),
    ...chart(statusBars(context), { title: summaryTexts.byStatus, column: summaryTexts.status }, context),
    ...chart(entityBars(context), { title: summaryTexts.byEntity, column: summaryTexts.entity }, context),
    ...chart(basisBars(context), { title: summaryTexts.byBasis, column: summaryTexts.basis }, context),
    paragraphBlock(say(language, summaryTexts.basisNote), 'note'),
    ...chart(dataBars(context), { title: summaryTexts.byData, column: summaryTexts.data }, context),
    ...chart(
      transferBars(context),
      { title: summaryTexts.byTransfer, column: summaryTexts.transfer },
      context,
    ),
    ...chart(dpiaBars(context), { title: summaryTexts.byDpia, column: summaryTexts.dpia }, context),
  ];
}

function openBlocks({ judged, edition, context }: ReportFrame): readonly Block[] {
  if (judged === undefined) return [];
  const { language } = context;
  const counts = countByLevel(judged.open);
  const levels = edition === 'ap' ? LEVELS.filter((level) => level !== 'GP') : LEVELS;
  const bars = levels.map((level) => ({ label: summaryTexts.levels[level][language], value: counts[level] }));
  const decided = { explained: judged.explained.length, accepted: judged.accepted.length };
  const heads = { title: summaryTexts.openPoints, column: summaryTexts.level, count: summaryTexts.openCount };
  return [...chart(bars, heads, context), paragraphBlock(say(language, summaryTexts.decided, decided))];
}

type Heads = { readonly title: Text; readonly column: Text; readonly count?: Text };

function chart(
  bars: readonly Counted[],
  { title, column, count = summaryTexts.number }: Heads,
  context: ReportContext,
): readonly Block[] {
  const { language } = context;
  const [first, ...others] = bars;
  if (first === undefined) return [];
  // A picture of one bar compares nothing, and takes room.
  if (others.length === 0) {
    return [
      {
        kind: 'table',
        caption: title[language],
        columns: [columnOf(column, 80, context), columnOf(count, 20, context)],
        rows: [[textCell(first.label), textCell(String(first.value))]],
      },
    ];
  }
  const told = bars.map(({ label, value }) => `${label}: ${value}`).join('; ');
  return [
    {
      kind: 'bars',
      caption: title[language],
      description: say(language, summaryTexts.description, { bars: told }),
      labelColumn: column[language],
      valueColumn: count[language],
      bars,
    },
  ];
}
