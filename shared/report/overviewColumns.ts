import { overviewTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Text } from '../i18n/text';
import { labelOf } from '../lists/lists';
import type { ListName } from '../lists/lists';
import type { Activity } from '../register/activity';
import type { ProcessorRecord } from '../register/processorRecord';
import type { Cell } from './blocks';
import { articleOfChoice } from './choiceText';
import { articleText } from '../i18n/articleText';
import {
  dataNames,
  purposeLines,
  recipientLines,
  retentionTerms,
  shortLine,
  shortList,
  subjectNames,
} from './overviewLines';
import { isEnded } from './recordHeading';
import type { ReportContext } from './reportContext';
import { linesCell, partsCell, recordsCell, valueCell } from './simpleTable';
import { transfersOf } from './transferValue';
import { bare, lack, recorded } from './values';

/** A column of the overview, and what stands in it for a record. */
export type OverviewColumn<Kind> = {
  readonly label: Text;
  readonly weight: number;
  readonly cell: (record: Kind) => Cell;
};

/**
 * What an inspector asks first of an activity as controller, in the order of the law. The weights leave room for the
 * longest usual words of either language: a word that breaks is hard to read.
 */
export function activityColumns(context: ReportContext): readonly OverviewColumn<Activity>[] {
  const list = (lines: readonly string[]) => linesCell(shortList(lines, context), context);
  const line = (names: readonly string[]) => linesCell(shortLine(names, context), context);
  return [
    ...common<Activity>(context, (one) => roleWords(one, context)),
    { label: overviewTexts.purpose, weight: 17.5, cell: (one) => list(purposeLines(one)) },
    {
      label: overviewTexts.legalBasis,
      weight: 10.5,
      cell: (one) => linesCell(legalBasesOf(one, context), context),
    },
    { label: overviewTexts.subjects, weight: 14.5, cell: (one) => line(subjectNames(one, context)) },
    { label: overviewTexts.data, weight: 15, cell: (one) => line(dataNames(one, context)) },
    {
      label: overviewTexts.recipients,
      weight: 12.8,
      cell: (one) => recipientsCell(one, context),
    },
    { label: overviewTexts.transfers, weight: 10.5, cell: (one) => valueCell(transfersOf(one, context)) },
    { label: overviewTexts.retention, weight: 15, cell: (one) => list(retentionTerms(one, context)) },
    {
      label: overviewTexts.dpia,
      weight: 11,
      cell: (one) => choiceCell('dpiaStatuses', one.dpiaStatus, context),
    },
    statusColumn<Activity>(context),
  ];
}

/** The same for a record as processor, of which Article 30 asks less. */
export function processorColumns(context: ReportContext): readonly OverviewColumn<ProcessorRecord>[] {
  const { language, nameFor } = context;
  return [
    ...common<ProcessorRecord>(context, () => say(language, overviewTexts.asProcessor)),
    {
      label: overviewTexts.controllers,
      weight: 24,
      cell: ({ controllers }) =>
        linesCell(
          shortList(
            controllers
              .filter(({ partyId }) => partyId !== '')
              .map(({ partyId }) => nameFor('parties', partyId)),
            context,
          ),
          context,
        ),
    },
    {
      label: overviewTexts.operations,
      weight: 26,
      cell: ({ controllers }) =>
        linesCell(
          shortLine(
            controllers.flatMap(({ operations, operationsDescription }) => [
              ...operations.map((code) => labelOf('operations', code, language)),
              operationsDescription,
            ]),
            context,
          ),
          context,
        ),
    },
    { label: overviewTexts.transfers, weight: 14, cell: (one) => valueCell(transfersOf(one, context)) },
    statusColumn<ProcessorRecord>(context),
  ];
}

type AnyProcessing = Activity | ProcessorRecord;

function common<Kind extends AnyProcessing>(
  context: ReportContext,
  roleOf: (record: Kind) => string,
): readonly OverviewColumn<Kind>[] {
  return [
    { label: overviewTexts.number, weight: 6, cell: ({ id }) => recordsCell([id], context) },
    { label: overviewTexts.name, weight: 14, cell: ({ name }) => linesCell([name], context) },
    { label: overviewTexts.role, weight: 13, cell: (record) => entityCell(record, roleOf(record), context) },
  ];
}

/** The heading above says whose processing it is; what remains to be told is with whom, and that nobody said. */
function roleWords({ role, organisationId }: Activity, { language }: ReportContext): string {
  if (role === 'controller' || (role === '' && organisationId === '')) return '';
  if (role === '') return say(language, overviewTexts.roleEmpty);
  return role === 'joint' ? say(language, overviewTexts.joint) : labelOf('activityRoles', role, language);
}

function entityCell({ organisationId }: AnyProcessing, role: string, context: ReportContext): Cell {
  const entity = organisationId === '' ? '' : context.nameFor('organisations', organisationId);
  const nothing = lack(context.language, 'empty');
  if (entity === '' && role === '') return valueCell(nothing);
  // The role alone would read as if nobody had to be named.
  return partsCell(
    bare(entity === '' ? nothing : recorded(entity)),
    ...(role === '' ? [] : [bare(recorded(role))]),
  );
}

function statusColumn<Kind extends AnyProcessing>(context: ReportContext): OverviewColumn<Kind> {
  const { language, date } = context;
  return {
    label: overviewTexts.status,
    weight: 10,
    cell: (record) => {
      const told = record.status === '' ? '' : labelOf('recordStatuses', record.status, language);
      const ended =
        isEnded(record, date) && record.status !== 'ended' ? say(language, overviewTexts.ended) : '';
      return linesCell([told, ended], context);
    },
  };
}

function choiceCell(list: ListName, code: string, context: ReportContext): Cell {
  return linesCell(code === '' ? [] : [labelOf(list, code, context.language)], context);
}

/** Who receives data; that nobody does is an answer of its own. */
function recipientsCell(activity: Activity, context: ReportContext): Cell {
  const lines = recipientLines(activity, context);
  if (lines.length > 0) return linesCell(shortLine(lines, context), context);
  const { language } = context;
  if (activity.hasRecipients === 'no') return valueCell(recorded(say(language, overviewTexts.noRecipients)));
  return valueCell(lack(language, activity.hasRecipients === 'unknown' ? 'unknown' : 'empty'));
}

function legalBasesOf({ purposes }: Activity, { language }: ReportContext): readonly string[] {
  const codes = [...new Set(purposes.flatMap(({ legalBases }) => legalBases))].toSorted();
  return codes.map((code) => {
    const article = articleOfChoice('legalBases', code);
    return article === '' ? code : articleText(language, article, 'short');
  });
}
