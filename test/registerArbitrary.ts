import fc from 'fast-check';
import type { Collection, FieldInfo, RecordSchema } from '../shared/fields/fieldInfo';
import { ANSWERS, fieldsOf } from '../shared/fields/fields';
import { isValues } from '../shared/fields/state';
import { LISTS } from '../shared/lists/lists';
import type { ListName } from '../shared/lists/lists';
import type { ValueList } from '../shared/lists/valueList';
import { COLLECTIONS, COLLECTION_NAMES, REGISTER_FORMAT, registerSchema } from '../shared/register/register';
import type { CollectionName, Register } from '../shared/register/register';
import { anId } from './factories';

type Loose = Record<string, unknown>;

const RECORDS_MAX = 3;
const ITEMS_MAX = 3;
const TITLE_MAX_CHARACTERS = 500;

/** Words that rules look for, and text that breaks careless code. */
const TRICKY_TEXTS = [
  ' ',
  '\n\t',
  'zie bijlage 3',
  'https://intranet/x?y={z}',
  '\\\\server\\share\\map',
  'zolang als nodig',
  'as long as necessary',
  'Alles is geanonimiseerd op grond van gerechtvaardigd belang en toestemming',
  'marketing',
  'CISO',
  'FG001394',
  'ISO 27001',
  '{activity} $& {reason}',
  '“…”',
  'É́̂',
  '\ud83d',
  '__proto__',
  'x'.repeat(1_900),
];

/** Codes that name something every object has, or nothing at all. */
const TRICKY_CODES = ['constructor', '__proto__', 'toString', 'NEWER_LIST_CODE', '0'];

/**
 * Any register that the schema accepts, however strange: blank and hostile text, codes of a newer list, references that
 * point nowhere, answers the form does not offer, keys of a newer program. Every id in it is unique.
 */
export function anyRegister(): fc.Arbitrary<Register> {
  const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, anyRecords(name)]));
  return plainRecord({
    ...collections,
    title: anyText().map((text) => text.slice(0, TITLE_MAX_CHARACTERS)),
    id: fc.constant(anId(0)),
  }).map((register) => registerSchema.parse({ format: REGISTER_FORMAT, version: 1, ...register }));
}

function anyRecords(name: CollectionName): fc.Arbitrary<readonly Loose[]> {
  const record = anyItem(COLLECTIONS[name]).map((values) => withOwnSiblings(COLLECTIONS[name], values));
  return fc
    .array(record, { maxLength: RECORDS_MAX })
    .map((records) => records.map((values, index) => ({ ...values, id: recordId(name, index) })));
}

/** Ids that references can guess. */
function recordId(name: CollectionName, index: number): string {
  return anId((COLLECTION_NAMES.indexOf(name) + 1) * 1_000 + index);
}

function anyItem(schema: RecordSchema): fc.Arbitrary<Loose> {
  const fields = fieldsOf(schema).map(({ name, info }) => [name, anyValue(info)]);
  const values = plainRecord(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>);
  const extra = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    fc.record({ fromNewerProgram: fc.jsonValue() }),
  );
  return fc.tuple(fc.uuid(), values, extra).map(([id, known, unknown]) => ({ ...unknown, ...known, id }));
}

function anyValue(info: FieldInfo): fc.Arbitrary<unknown> {
  if (info.kind === 'reference') return fc.oneof(fc.constant(''), anyReference(info.to));
  if (info.kind === 'references') return fc.array(anyReference(info.to), { maxLength: ITEMS_MAX });
  if (info.kind === 'siblings') return fc.array(fc.uuid(), { maxLength: ITEMS_MAX });
  if (info.kind === 'group') return anyItem(info.fields).map(({ id: _id, ...values }) => values);
  if (info.kind === 'list') return fc.array(anyItem(info.item), { maxLength: ITEMS_MAX });
  return anyFact(info);
}

function anyFact(info: FieldInfo): fc.Arbitrary<unknown> {
  if (info.kind === 'texts') return fc.array(anyText(), { maxLength: ITEMS_MAX });
  if (info.kind === 'number') return fc.oneof(fc.constant(null), fc.nat(1_000_000_000), fc.nat(300));
  if (info.kind === 'date') return anyDate();
  if (info.kind === 'answer') return fc.constantFrom(...ANSWERS);
  if (info.kind === 'choices') return fc.array(anyCode(info.list), { maxLength: 4 });
  if (info.kind === 'choice') return fc.oneof(fc.constant(''), anyCode(info.list), anyCode(info.list));
  return anyText();
}

function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.constantFrom(...TRICKY_TEXTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  );
}

function anyDate(): fc.Arbitrary<string> {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  return fc.oneof(
    fc.constant(''),
    fc.constantFrom('0000-01-01', '9999-12-31', '2024-02-29'),
    day.map((date) => date.toISOString().slice(0, 10)),
  );
}

function anyCode(name: ListName): fc.Arbitrary<string> {
  const list: ValueList = LISTS[name];
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...list.items.map(({ code }) => code)) },
    { weight: 1, arbitrary: fc.constantFrom(...TRICKY_CODES) },
  );
}

function anyReference(to: Collection): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.nat(RECORDS_MAX - 1).map((index) => recordId(to, index)) },
    { weight: 1, arbitrary: fc.uuid() },
  );
}

function plainRecord(shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Loose> {
  return fc.record(shape, { noNullPrototype: true });
}

/** Points most references to list items of the own record at items that are there. */
function withOwnSiblings(schema: RecordSchema, record: Loose): Loose {
  return siblingsIn(schema, record, record);
}

function siblingsIn(schema: RecordSchema, values: Loose, record: Loose): Loose {
  const changed = fieldsOf(schema).map(({ name, info }) => [name, withSiblings(info, values[name], record)]);
  return { ...values, ...(Object.fromEntries(changed) as Loose) };
}

function withSiblings(info: FieldInfo, value: unknown, record: Loose): unknown {
  if (info.kind === 'group' && isValues(value)) return siblingsIn(info.fields, value, record);
  if (!Array.isArray(value)) return value;
  if (info.kind === 'list') return value.map((item: Loose) => siblingsIn(info.item, item, record));
  if (info.kind !== 'siblings') return value;
  const ids = (record[info.of] as readonly { id: string }[]).map(({ id }) => id);
  // The last one may stay as it is, and point nowhere.
  return value.map((id: unknown, index) => ids[index] ?? id);
}
