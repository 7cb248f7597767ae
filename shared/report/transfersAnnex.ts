import { annexTexts } from '../i18n/annexTexts';
import { say } from '../i18n/text';
import type { Activity } from '../register/activity';
import { activitySchema } from '../register/activity';
import type { ProcessorRecord } from '../register/processorRecord';
import { processorRecordSchema } from '../register/processorRecord';
import type { RecordSchema } from '../fields/fieldInfo';
import { naturally } from '../search/naturalOrder';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block, Cell, Column } from './blocks';
import { groupedBy } from './groupedBy';
import { choiceText } from './choiceText';
import type { ReportContext } from './reportContext';
import { columnOf, headingBlock, linesCell, paragraphBlock, recordsCell } from './simpleTable';
import { destinationOf } from './transferValue';

/** Annex: to which countries data go, on what footing, and from which activities. Articles 30(1)(e) and 30(2)(c). */
export function transfersAnnex(title: string, context: ReportContext): readonly Block[] {
  const { language } = context;
  const byPlace = groupedBy(transfersIn(context), ({ place }) => place);
  const heading = headingBlock(1, title, { anchor: CHAPTER_ANCHORS.transfers });
  if (byPlace.size === 0) return [heading, paragraphBlock(say(language, annexTexts.noTransfers))];
  const places = [...byPlace].sort(([a], [b]) => naturally(a, b));
  const recipients = namesRecipients(context);
  return [
    heading,
    paragraphBlock(say(language, annexTexts.transfersIntro)),
    {
      kind: 'table',
      caption: title,
      columns: columnsOf(recipients, context),
      rows: places.map(([place, transfers]) => rowOf(place, transfers, { recipients, context })),
    },
  ];
}

type Transfer = (Activity | ProcessorRecord)['transfers'][number];
type Found = { readonly place: string; readonly recordId: string; readonly transfer: Transfer };

function transfersIn({ register, language }: ReportContext): readonly Found[] {
  return [...register.activities, ...register.processorRecords].flatMap(({ id, transfers }) =>
    transfers.map((transfer: Transfer) => ({
      place: destinationOf(transfer, language),
      recordId: id,
      transfer,
    })),
  );
}

/** Not every edition says who the recipient is. */
function namesRecipients({ fieldsOf }: ReportContext): boolean {
  return [activitySchema, processorRecordSchema].some((schema: RecordSchema) =>
    fieldsOf(schema).some(
      ({ name, info }) =>
        name === 'transfers' &&
        info.kind === 'list' &&
        fieldsOf(info.item).some((field) => field.name === 'recipientId'),
    ),
  );
}

function columnsOf(recipients: boolean, context: ReportContext): readonly Column[] {
  return [
    columnOf(annexTexts.destination, 22, context),
    columnOf(annexTexts.mechanism, 36, context),
    ...(recipients ? [columnOf(annexTexts.recipient, 26, context)] : []),
    columnOf(annexTexts.usedIn, 16, context),
  ];
}

function rowOf(
  place: string,
  transfers: readonly Found[],
  { recipients, context }: { readonly recipients: boolean; readonly context: ReportContext },
): readonly Cell[] {
  const { language, nameFor } = context;
  const mechanisms = transfers.map(({ transfer: { mechanism } }) =>
    mechanism === '' ? '' : choiceText('transferMechanisms', mechanism, language),
  );
  const names = transfers.map(({ transfer: { recipientId } }) =>
    recipientId === '' ? '' : nameFor('parties', recipientId),
  );
  return [
    linesCell([place], context),
    linesCell([...new Set(mechanisms)], context),
    ...(recipients ? [linesCell([...new Set(names)], context)] : []),
    recordsCell(
      transfers.map(({ recordId }) => recordId),
      context,
    ),
  ];
}
