import { generalMessage, RULE_FACTS } from '../checks/ruleFacts';
import type { Decided, Judged } from '../checks/decisions';
import type { Finding } from '../checks/findings';
import { groupFindings, messageOfGroup } from '../checks/groupFindings';
import type { FindingGroup } from '../checks/groupFindings';
import { openPointTexts } from '../i18n/annexTexts';
import { articleText } from '../i18n/articleText';
import { dateText } from '../i18n/dateText';
import { say } from '../i18n/text';
import type { Text } from '../i18n/text';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block, Cell } from './blocks';
import { groupedBy } from './groupedBy';
import { findingSections } from './findingSections';
import { mayShow, showsEverything } from './editionFields';
import type { ReportContext } from './reportContext';
import type { ReportFrame } from './reportFrame';
import { columnOf, headingBlock, linesCell, paragraphBlock, placesCell, textCell } from './simpleTable';

/** Annex: what is still open, by letter and then by level, and what was decided: explained, accepted, switched off. */
export function openPointsAnnex(title: string, frame: ReportFrame): readonly Block[] {
  const { context, judged, edition } = frame;
  const { language, date } = context;
  if (judged === undefined) return [];
  const sections = findingSections(judged.open, { language, withAdvice: edition !== 'ap' });
  const decided = decisionBlocks(judged, frame);
  return [
    headingBlock(1, title, { anchor: CHAPTER_ANCHORS.openPoints }),
    paragraphBlock(say(language, openPointTexts.intro, { date: dateText(language, date) })),
    ...(sections.length === 0 ? [paragraphBlock(say(language, openPointTexts.none))] : []),
    ...sections.flatMap(({ title: text, findings }) => [
      headingBlock(2, text),
      openTable(text, findings, context),
    ]),
    ...decided,
  ];
}

/** Equal points in one row: eighteen activities that lack the same are one decision. */
function openTable(caption: string, findings: readonly Finding[], context: ReportContext): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      columnOf(openPointTexts.point, 48, context),
      columnOf(openPointTexts.article, 16, context),
      columnOf(openPointTexts.count, 9, context),
      columnOf(openPointTexts.where, 27, context),
    ],
    rows: groupFindings(findings, 'rule').map((group) => openRow(group, context)),
  };
}

function openRow(group: FindingGroup, context: ReportContext): readonly Cell[] {
  const { language } = context;
  const { first, findings } = group;
  return [
    textCell(messageText(first, groupMessage(group, context)[language], context)),
    textCell(articleText(language, first.article, 'short')),
    textCell(String(findings.length)),
    whereCell(findings, context),
  ];
}

/** A message may quote a field, and not every edition may show every field: there the values are left open. */
function groupMessage(group: FindingGroup, { edition }: ReportContext): Text {
  return showsEverything(edition) ? messageOfGroup(group) : openMessage(group.first);
}

function openMessage(finding: Finding): Text {
  const facts = RULE_FACTS.get(finding.rule);
  return facts === undefined ? finding.message : generalMessage(facts);
}

/** A question is told as one, and a law that a lawyer must still look at says so. */
function messageText({ certainty, verified }: Finding, message: string, { language }: ReportContext): string {
  const told = certainty === 'soft' ? say(language, openPointTexts.question, { message }) : message;
  return verified ? told : say(language, openPointTexts.toBeConfirmed, { message: told });
}

/** The chapters of the records; a party or system has none, and goes by its name. */
function whereCell(findings: readonly Finding[], context: ReportContext): Cell {
  const links = context.linksTo(findings.map(({ recordId }) => recordId));
  const names = findings
    .filter(({ collection }) => collection !== 'activities' && collection !== 'processorRecords')
    // An edition that has no chapter of systems does not name them here either.
    .filter(({ collection }) => mayShow(context.edition, collection, 'name'))
    .map(({ recordName }) => recordName);
  const others = [...new Set(names)].filter((name) => name !== '');
  const cell = links.length === 0 ? { parts: [], links } : placesCell(links, context);
  if (others.length === 0) return cell;
  return { parts: [...cell.parts, ...linesCell([others.join('; ')], context).parts], links: cell.links };
}

function decisionBlocks({ explained, accepted, off }: Judged, frame: ReportFrame): readonly Block[] {
  const { context, edition } = frame;
  const { language } = context;
  const shown = edition === 'ap' ? accepted.filter(({ finding: { level } }) => level !== 'GP') : accepted;
  return [
    ...decidedBlocks(say(language, openPointTexts.explained), explained, context),
    ...decidedBlocks(say(language, openPointTexts.accepted), shown, context),
    ...offBlocks(edition === 'ap' ? off.filter(({ finding: { level } }) => level !== 'GP') : off, context),
  ];
}

function decidedBlocks(title: string, decided: readonly Decided[], context: ReportContext): readonly Block[] {
  if (decided.length === 0) return [];
  return [
    headingBlock(2, title),
    {
      kind: 'table',
      caption: title,
      columns: [
        columnOf(openPointTexts.where, 16, context),
        columnOf(openPointTexts.point, 30, context),
        columnOf(openPointTexts.reason, 26, context),
        columnOf(openPointTexts.decidedBy, 14, context),
        columnOf(openPointTexts.until, 14, context),
      ],
      rows: decided.map(({ finding, decision }) => [
        whereCell([finding], context),
        textCell(
          (showsEverything(context.edition) ? finding.message : openMessage(finding))[context.language],
        ),
        linesCell([decision.reason], context),
        byCell(decision, context),
        textCell(untilText(decision, context)),
      ]),
    },
  ];
}

function offBlocks(off: readonly Decided[], context: ReportContext): readonly Block[] {
  if (off.length === 0) return [];
  const { language } = context;
  const title = say(language, openPointTexts.off);
  const byRule = [...groupedBy(off, ({ decision: { rule } }) => rule).values()];
  return [
    headingBlock(2, title),
    paragraphBlock(say(language, openPointTexts.offIntro)),
    {
      kind: 'table',
      caption: title,
      columns: [
        columnOf(openPointTexts.point, 40, context),
        columnOf(openPointTexts.article, 14, context),
        columnOf(openPointTexts.reason, 30, context),
        columnOf(openPointTexts.decidedBy, 16, context),
      ],
      rows: byRule.flatMap(([one]) => (one === undefined ? [] : [offRow(one, context)])),
    },
  ];
}

function offRow({ finding, decision }: Decided, context: ReportContext): readonly Cell[] {
  const { language } = context;
  return [
    textCell(openMessage(finding)[language]),
    textCell(articleText(language, finding.article, 'short')),
    linesCell([decision.reason], context),
    byCell(decision, context),
  ];
}

function byCell({ by, at }: Decided['decision'], context: ReportContext): Cell {
  const { language } = context;
  return linesCell([by, dateText(language, at.slice(0, 10))], context);
}

function untilText({ until }: Decided['decision'], { language }: ReportContext): string {
  return until === '' ? say(language, openPointTexts.asLongAs) : dateText(language, until);
}
