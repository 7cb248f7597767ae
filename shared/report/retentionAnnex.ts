import { annexTexts } from '../i18n/annexTexts';
import { retentionTexts, valueTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { activitySchema } from '../register/activity';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block } from './blocks';
import { groupedBy } from './groupedBy';
import { itemName } from './itemName';
import type { ListInfo } from './listTable';
import type { ReportContext } from './reportContext';
import { retentionSentence } from './retentionSentence';
import type { Retention } from './retentionSentence';
import { columnOf, headingBlock, linesCell, paragraphBlock, recordsCell, textCell } from './simpleTable';

/** Annex: every retention period once, the shortest first, with the data and the activities that it holds for. 30(1)(f). */
export function retentionAnnex(title: string, context: ReportContext): readonly Block[] {
  const { language } = context;
  const byTerm = [...groupedBy(keptIn(context), ({ term }) => term)];
  const heading = headingBlock(1, title, { anchor: CHAPTER_ANCHORS.retention });
  if (byTerm.length === 0) return [heading, paragraphBlock(say(language, annexTexts.noData))];
  const sorted = byTerm.sort(([a, [first]], [b, [second]]) => {
    return (first?.days ?? 0) - (second?.days ?? 0) || a.localeCompare(b, language);
  });
  return [
    heading,
    paragraphBlock(say(language, annexTexts.retentionIntro)),
    {
      kind: 'table',
      caption: title,
      columns: [
        columnOf(annexTexts.term, 40, context),
        columnOf(annexTexts.category, 42, context),
        columnOf(annexTexts.usedIn, 18, context),
      ],
      rows: sorted.map(([term, kept]) => [
        textCell(term),
        linesCell([...new Set(kept.map(({ name }) => name))], context),
        recordsCell(
          kept.map(({ recordId }) => recordId),
          context,
        ),
      ]),
    },
  ];
}

type Kept = {
  readonly term: string;
  /** For the order only. */
  readonly days: number;
  readonly name: string;
  readonly recordId: string;
};

function keptIn(context: ReportContext): readonly Kept[] {
  const info = context.fieldsOf(activitySchema).find(({ name }) => name === 'data')?.info;
  if (info?.kind !== 'list') return [];
  return context.register.activities.flatMap((activity) =>
    activity.data.map((item, index): Kept => {
      const scope = { schema: activitySchema, record: activity, context };
      const name = itemName({ info: info satisfies ListInfo, listName: 'data', item, index }, scope);
      return { ...termOf(item, context), name, recordId: activity.id };
    }),
  );
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365.25 };
/** After every period: a criterion, then a reason, then nothing at all. */
const CRITERION = 1e12;
const REASON = 2e12;
const NOTHING = 3e12;

function termOf(
  { retention, noRetentionReason }: { readonly retention: Retention; readonly noRetentionReason: string },
  { language }: ReportContext,
): Pick<Kept, 'term' | 'days'> {
  const term = retentionSentence(language, retention);
  const { amount, unit } = retention;
  if (term !== '') return { term, days: amount === null ? CRITERION : amount * (DAYS[unit] ?? 1) };
  const reason = noRetentionReason.trim();
  return reason === ''
    ? { term: valueTexts.states.empty[language], days: NOTHING }
    : { term: say(language, retentionTexts.noReason, { reason }), days: REASON };
}
