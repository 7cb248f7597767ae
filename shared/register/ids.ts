import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { RecordSchema } from '../fields/fieldInfo';
import { COLLECTIONS, COLLECTION_NAMES } from './register';
import type { Register } from './register';

/** Every id of a register: of its records and of every item of every list in them. */
export function* allIds(register: Register): Generator<string> {
  for (const ids of idLists(register)) yield* ids;
}

/** The same, list by list. */
export function idLists(register: Register): readonly (readonly string[])[] {
  const records = COLLECTION_NAMES.flatMap((name) =>
    register[name].map((record) => idsKnown(COLLECTIONS[name], record)),
  );
  return [...records, [...register.decisions, ...register.deliveries].map(({ id }) => id)];
}

/** Records never change in place; every save looks through all of them. */
const known = new WeakMap<object, readonly string[]>();

function idsKnown(schema: RecordSchema, record: object): readonly string[] {
  const before = known.get(record);
  if (before !== undefined) return before;
  const ids = [...idsOf(schema, record)];
  known.set(record, ids);
  return ids;
}

/** The id of one record or item, and of all items inside it. */
export function* idsOf(schema: RecordSchema, value: unknown): Generator<string> {
  if (!isValues(value)) return;
  if (typeof value['id'] === 'string') yield value['id'];
  for (const { name, info } of fieldsOf(schema)) {
    const inner = value[name];
    if (info.kind === 'group') yield* idsOf(info.fields, inner);
    if (info.kind === 'list' && Array.isArray(inner)) {
      for (const item of inner) yield* idsOf(info.item, item);
    }
  }
}
