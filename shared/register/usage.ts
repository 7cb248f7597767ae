import { remembered } from '../checks/remembered';
import type { Field, FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import { COLLECTIONS, COLLECTION_NAMES } from './register';
import type { AnyRecord, CollectionName, Register } from './register';

/** In how many records each party, system, measure and organisation is used, by its id. Unused ones are not in it. */
export function usesIn(register: Register): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const name of COLLECTION_NAMES) {
    const usedBy = USED_BY[name];
    for (const record of register[name]) {
      for (const id of usedBy(record)) uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  return uses;
}

/** What a record points to, each id once: a record that names a party twice uses it once. After an edit only one is new. */
const usedByRecord = (schema: RecordSchema) =>
  remembered((record: AnyRecord): readonly string[] => {
    const ids: string[] = [];
    addReferences(ids, schema, record);
    return ids.length < 2 ? ids : [...new Set(ids)];
  });

const USED_BY = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, usedByRecord(COLLECTIONS[name])] as const),
) as Readonly<Record<CollectionName, (record: AnyRecord) => readonly string[]>>;

function addReferences(ids: string[], schema: RecordSchema, values: unknown): void {
  if (!isValues(values)) return;
  for (const { name, info } of pointingFields(schema)) addReferencesOf(ids, info, values[name]);
}

function addReferencesOf(ids: string[], info: FieldInfo, value: unknown): void {
  if (info.kind === 'group') addReferences(ids, info.fields, value);
  if (info.kind === 'reference' && typeof value === 'string' && value !== '') ids.push(value);
  if (!Array.isArray(value)) return;
  for (const part of value) {
    if (info.kind === 'references' && typeof part === 'string') ids.push(part);
    if (info.kind === 'list') addReferences(ids, info.item, part);
  }
}

/** Most fields point nowhere, and going through all of them in ten thousand records takes longer than a person notices. */
const pointingFields = remembered((schema: RecordSchema): readonly Field[] =>
  fieldsOf(schema).filter(({ info }) => canPoint(info)),
);

function canPoint(info: FieldInfo): boolean {
  if (info.kind === 'group') return pointingFields(info.fields).length > 0;
  if (info.kind === 'list') return pointingFields(info.item).length > 0;
  return info.kind === 'reference' || info.kind === 'references';
}
