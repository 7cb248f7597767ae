import { fieldsOf } from '../fields/fields';
import { articleText } from '../i18n/articleText';
import { overviewTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Text } from '../i18n/text';
import { labelOf } from '../lists/lists';
import { activitySchema } from '../register/activity';
import type { Activity } from '../register/activity';
import type { ProcessorRecord } from '../register/processorRecord';
import { anchorOf } from './anchors';
import type { Block, Cell, Column, Value } from './blocks';
import { articleOfChoice } from './choiceText';
import { recordTitle } from './recordHeading';
import type { ReportContext } from './reportContext';
import { bare, cell, lack, recorded } from './values';
import { valueOf } from './fieldValue';

/** One row per activity, linked to its chapter. */
export function overviewOfActivities(activities: readonly Activity[], context: ReportContext): Block {
  return overview(overviewTexts.legalBasis, activities, {
    context,
    middle: (activity) => legalBasesOf(activity, context),
  });
}

/** One row per processor record, with whom the data are processed for. */
export function overviewOfProcessorRecords(
  records: readonly ProcessorRecord[],
  context: ReportContext,
): Block {
  return overview(overviewTexts.controllers, records, {
    context,
    middle: (record) => controllersOf(record, context),
  });
}

type AnyProcessing = Activity | ProcessorRecord;

function overview<Kind extends AnyProcessing>(
  middle: Text,
  records: readonly Kind[],
  how: { readonly context: ReportContext; readonly middle: (record: Kind) => Value },
): Block {
  const { context } = how;
  const column = (text: Text, weight: number): Column => ({
    label: text[context.language],
    article: '',
    weight,
  });
  return {
    kind: 'table',
    caption: say(context.language, overviewTexts.title),
    columns: [
      column(overviewTexts.name, 44),
      column(overviewTexts.status, 14),
      column(middle, 24),
      column(overviewTexts.transfers, 18),
    ],
    rows: records.map((record) => [
      nameCell(record, context),
      cell(bare(statusOf(record, context))),
      cell(bare(how.middle(record))),
      cell(bare(transfersOf(record, context))),
    ]),
  };
}

function nameCell(record: AnyProcessing, context: ReportContext): Cell {
  return { parts: [], links: [{ text: recordTitle(record, context), anchor: anchorOf(record.id) }] };
}

function statusOf({ status }: AnyProcessing, { language }: ReportContext): Value {
  return status === '' ? lack(language, 'empty') : recorded(labelOf('recordStatuses', status, language));
}

function legalBasesOf({ purposes }: Activity, { language }: ReportContext): Value {
  const codes = [...new Set(purposes.flatMap(({ legalBases }) => legalBases))].toSorted();
  if (codes.length === 0) return lack(language, 'empty');
  const articles = codes.map((code) => {
    const article = articleOfChoice('legalBases', code);
    return article === '' ? code : articleText(language, article, 'short');
  });
  return recorded(articles.join('; '));
}

function controllersOf({ controllers }: ProcessorRecord, { language, nameFor }: ReportContext): Value {
  const names = controllers
    .filter(({ partyId }) => partyId !== '')
    .map(({ partyId }) => nameFor('parties', partyId));
  return names.length === 0 ? lack(language, 'empty') : recorded(...names);
}

/** What was answered, and where the data go; both, also where they contradict each other. */
function transfersOf(record: AnyProcessing, context: ReportContext): Value {
  const { language } = context;
  const info = fieldsOf(activitySchema).find(({ name }) => name === 'hasTransfers')?.info;
  const places = record.transfers
    .map(({ country, internationalOrganisation }) =>
      country === '' ? internationalOrganisation : labelOf('countries', country, language),
    )
    .filter((place) => place !== '');
  if (info === undefined || (record.hasTransfers === '' && places.length > 0)) return recorded(...places);
  const answer = valueOf(info, record.hasTransfers, { schema: activitySchema, record, context });
  return places.length === 0 ? answer : recorded(...answer.paragraphs, ...places);
}
