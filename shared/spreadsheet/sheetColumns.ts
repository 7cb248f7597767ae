import type { FieldInfo, FieldKind } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { LANGUAGES } from '../i18n/text';
import type { Text } from '../i18n/text';
import { COLLECTIONS } from '../register/register';
import type { CollectionName } from '../register/register';
import { ARTICLE_30_WORDS, OTHER_WORDS } from './headingWords';
import { plainHeading } from './plainHeading';

/** Records that may come from a spreadsheet. A DPO and an organisation are too few, and a processor record too nested. */
export const SHEET_COLLECTIONS = ['activities', 'parties', 'systems', 'measures'] as const;
export type SheetCollection = (typeof SHEET_COLLECTIONS)[number];

/** What a column of the sheet may become: a field of the record, by name, or a part of it that has a reader of its own. */
export type SheetColumn = { readonly id: string; readonly label: Text; readonly info: FieldInfo };

/** The whole cell goes to the remarks, with the heading in front of it. */
export const TO_REMARKS = 'remarks';
/** The person chose to leave the column out. Nothing else leaves anything out. */
export const LEFT_OUT = '';

export function isSheetCollection(collection: CollectionName): collection is SheetCollection {
  return SHEET_COLLECTIONS.some((name) => name === collection);
}

/** Everything that a column of a sheet can become, in the order of the record. */
export function sheetColumnsOf(collection: SheetCollection): readonly SheetColumn[] {
  return fieldsOf(COLLECTIONS[collection]).flatMap(({ name, info }) => columnsOf(name, info));
}

/** The column of that heading, in either language or in the words that other registers use; the remarks when nobody knows. */
export function columnOf(collection: SheetCollection, heading: string): string {
  const wanted = plainHeading(heading);
  if (wanted === '') return TO_REMARKS;
  const columns = sheetColumnsOf(collection);
  const known = (id: string) => columns.some((column) => column.id === id);
  const named = columns.find(({ label }) => LANGUAGES.some((one) => plainHeading(label[one]) === wanted));
  const other = OTHER_WORDS.find(([id, words]) => known(id) && words.includes(wanted));
  if (other !== undefined) return other[0];
  if (named !== undefined) return named.id;
  const padded = ` ${wanted} `;
  const part = ARTICLE_30_WORDS.find(
    ([id, words]) => known(id) && words.some((word) => padded.includes(` ${word} `)),
  );
  return part?.[0] ?? TO_REMARKS;
}

const ONE_CELL: readonly FieldKind[] = [
  'text',
  'longText',
  'number',
  'date',
  'answer',
  'choice',
  'choices',
  'texts',
  'reference',
  'references',
];
/** Lists that a cell of words can tell of. Their own question ("are there any?") is answered by the same cell. */
const TOLD_LISTS = ['purposes', 'dataSubjects', 'data', 'recipients', 'transfers'];
const ASKED_BY_LIST = ['hasRecipients', 'hasTransfers'];

function columnsOf(name: string, info: FieldInfo): readonly SheetColumn[] {
  const own = { id: name, label: info.label, info };
  if (info.kind === 'list') {
    if (!TOLD_LISTS.includes(name)) return [];
    const inside = fieldsOf(info.item).filter((field) => INSIDE[name]?.includes(field.name));
    return [own, ...inside.map((field) => ({ id: field.name, label: field.info.label, info: field.info }))];
  }
  return ONE_CELL.includes(info.kind) && !ASKED_BY_LIST.includes(name) ? [own] : [];
}

/** What a sheet says of all items of a list in one cell. */
const INSIDE: Readonly<Record<string, readonly string[]>> = { purposes: ['legalBases'], data: ['retention'] };
