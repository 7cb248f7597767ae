import { annexTexts } from '../i18n/annexTexts';
import { overviewTexts, recordTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { labelOf } from '../lists/lists';
import type { ProcessorRecord } from '../register/processorRecord';
import { naturally } from '../search/naturalOrder';
import type { Block, Cell } from './blocks';
import { groupedBy } from './groupedBy';
import type { ReportContext } from './reportContext';
import { columnOf, linesCell, recordsCell } from './simpleTable';

/** Article 30(2) speaks of each controller: per controller what is done for it, by whom else, and where it is described. */
export function customersTable(
  records: readonly ProcessorRecord[],
  context: ReportContext,
): readonly Block[] {
  const served = records.flatMap((record) =>
    record.controllers.map((controller) => ({ record, controller, partyId: controller.partyId })),
  );
  const byParty = [...groupedBy(served, ({ partyId }) => partyId)];
  if (byParty.length === 0) return [];
  const { language, nameFor } = context;
  const name = (partyId: string) => (partyId === '' ? '' : nameFor('parties', partyId));
  return [
    {
      kind: 'table',
      caption: say(language, recordTexts.controllersServed),
      columns: [
        columnOf(recordTexts.controller, 32, context),
        columnOf(overviewTexts.operations, 32, context),
        columnOf(recordTexts.subProcessors, 22, context),
        columnOf(annexTexts.usedIn, 14, context),
      ],
      rows: byParty
        .sort(([a], [b]) => naturally(name(a), name(b)))
        .map(([partyId, found]) => rowOf(name(partyId), found, context)),
    },
  ];
}

type Served = {
  readonly record: ProcessorRecord;
  readonly controller: ProcessorRecord['controllers'][number];
};

function rowOf(name: string, served: readonly Served[], context: ReportContext): readonly Cell[] {
  const { language } = context;
  const operations = served.flatMap(({ controller: { operations: codes, operationsDescription } }) => [
    ...codes.map((code) => labelOf('operations', code, language)),
    operationsDescription,
  ]);
  const records = [...new Set(served.map(({ record }) => record))];
  return [
    linesCell([name], context),
    linesCell([...new Set(operations)], context),
    linesCell(subProcessorsOf(records, context), context),
    recordsCell(
      records.map(({ id }) => id),
      context,
    ),
  ];
}

/** Who else processes; that nobody does is an answer of its own. */
function subProcessorsOf(records: readonly ProcessorRecord[], context: ReportContext): readonly string[] {
  const { language, nameFor } = context;
  const ids = records.flatMap(({ subProcessors }) => subProcessors.map(({ partyId }) => partyId));
  const names = [...new Set(ids)].filter((id) => id !== '').map((id) => nameFor('parties', id));
  if (names.length > 0) return names;
  const answers = new Set(records.map(({ hasSubProcessors }) => hasSubProcessors));
  return answers.size === 1 && answers.has('no') ? [say(language, recordTexts.noSubProcessors)] : [];
}
