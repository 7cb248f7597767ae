import type { Field, RecordSchema } from '../fields/fieldInfo';
import { isEmpty } from '../fields/state';
import type { Values } from '../fields/state';
import { recordTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Block, Cell, Column } from './blocks';
import { detailParts, keyParts } from './cellParts';
import { contactValue } from './contactValue';
import type { ListLayout } from './listLayouts';
import type { ReportContext } from './reportContext';
import { bare, cell } from './values';

/** A collection that stands once in the report, and how to print it. */
export type Collected = {
  readonly caption: string;
  readonly schema: RecordSchema;
  readonly records: readonly (Values & { readonly id: string })[];
  readonly layout: ListLayout;
  /** Share of the column with contact details; 0 for things that have none. */
  readonly contactWeight: number;
};

const USES_WEIGHT = 12;

/**
 * Parties, systems or measures: one row each, with the places in the report that name them; then, in a table with room
 * for it, whatever they hold of running text.
 */
export function recordsTables(given: Collected, context: ReportContext): readonly Block[] {
  const collected = visibleColumns(given, context);
  return [mainTable(collected, context), ...notesTables(collected, context)];
}

/** Without the columns of which the edition shows no field. */
function visibleColumns(collected: Collected, context: ReportContext): Collected {
  const { schema, layout } = collected;
  const columns = layout.columns.filter(({ fields }) => named(schema, fields, context).length > 0);
  return { ...collected, layout: { ...layout, columns } };
}

function mainTable(collected: Collected, context: ReportContext): Block {
  const { caption, records } = collected;
  return {
    kind: 'table',
    caption,
    columns: columnsOf(collected, context),
    rows: records.map((record) => rowOf(record, collected, context)),
  };
}

function columnsOf({ schema, layout, contactWeight }: Collected, context: ReportContext): readonly Column[] {
  const { language } = context;
  const head = (label: string, weight: number) => ({ label, article: '', weight });
  return [
    ...layout.columns.map(({ fields, label, weight }) => {
      const [first] = named(schema, fields, context);
      return head((label ?? first?.info.label ?? recordTexts.name)[language], weight);
    }),
    ...(contactWeight === 0 ? [] : [head(say(language, recordTexts.contact), contactWeight)]),
    head(say(language, recordTexts.details), layout.detailsWeight),
    head(say(language, recordTexts.usedIn), USES_WEIGHT),
  ];
}

function rowOf(
  record: Collected['records'][number],
  { schema, layout, contactWeight }: Collected,
  context: ReportContext,
): readonly Cell[] {
  const place = { item: record, schema, scope: { schema, record, context } };
  const contact = bare(contactValue(schema, record, context));
  return [
    ...layout.columns.map(({ fields }) => cell(...keyParts(named(schema, fields, context), place))),
    ...(contactWeight === 0 ? [] : [cell(contact)]),
    cell(...detailParts(detailFields(schema, layout, context).filter(isShort), place)),
    { parts: [], links: context.usesOf(record.id) },
  ];
}

function notesTables({ schema, records, layout }: Collected, context: ReportContext): readonly Block[] {
  const { language } = context;
  const [first] = layout.columns.flatMap(({ fields }) => named(schema, fields, context));
  const notes = detailFields(schema, layout, context).filter((field) => !isShort(field));
  const rows = records
    .filter((record) => notes.some(({ name, info }) => !isEmpty(info, record[name])))
    .map((record) => {
      const place = { item: record, schema, scope: { schema, record, context } };
      return [
        cell(...keyParts(first === undefined ? [] : [first], place)),
        cell(...detailParts(notes, place)),
      ];
    });
  if (rows.length === 0) return [];
  const caption = say(language, recordTexts.notes);
  const columns = [
    { label: first?.info.label[language] ?? '', article: '', weight: 24 },
    { label: caption, article: '', weight: 76 },
  ];
  return [{ kind: 'table', caption, columns, rows }];
}

function isShort({ info }: Field): boolean {
  return info.kind !== 'longText' && info.kind !== 'list';
}

function named(
  schema: RecordSchema,
  names: readonly string[],
  { fieldsOf }: ReportContext,
): readonly Field[] {
  return names.flatMap((name) => fieldsOf(schema).filter((field) => field.name === name));
}

function detailFields(
  schema: RecordSchema,
  { columns, elsewhere }: ListLayout,
  { fieldsOf }: ReportContext,
): readonly Field[] {
  const shown = [...columns.flatMap(({ fields }) => fields), ...elsewhere];
  return fieldsOf(schema).filter(({ name }) => !shown.includes(name));
}
