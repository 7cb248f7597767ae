import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import { nameOf } from './records';
import { COLLECTIONS, COLLECTION_NAMES } from './register';
import type { CollectionName, Register } from './register';

/** A record that points to another one. */
export type Use = {
  readonly collection: CollectionName;
  readonly id: string;
  readonly name: string;
  /** The fields that point there, e.g. `recipients.0.partyId`. */
  readonly paths: readonly string[];
};

/** The records that point to this one, in the order of the register, each once. */
export function whereUsed(register: Register, id: string): readonly Use[] {
  return COLLECTION_NAMES.flatMap((collection) =>
    register[collection].flatMap((record): readonly Use[] => {
      const paths = [...pathsTo({ id, schema: COLLECTIONS[collection], prefix: '' }, record)];
      return paths.length === 0 ? [] : [{ collection, id: record.id, name: nameOf(record), paths }];
    }),
  );
}

type Search = { readonly id: string; readonly schema: RecordSchema; readonly prefix: string };

function* pathsTo({ id, schema, prefix }: Search, values: unknown): Generator<string> {
  if (!isValues(values)) return;
  for (const { name, info } of fieldsOf(schema)) {
    yield* pathsIn(info, { id, path: `${prefix}${name}`, value: values[name] });
  }
}

type Place = { readonly id: string; readonly path: string; readonly value: unknown };

function* pathsIn(info: FieldInfo, { id, path, value }: Place): Generator<string> {
  if (info.kind === 'group') yield* pathsTo({ id, schema: info.fields, prefix: `${path}.` }, value);
  if (info.kind === 'reference' && value === id) yield path;
  if (!Array.isArray(value)) return;
  if (info.kind === 'references' && value.includes(id)) yield path;
  if (info.kind !== 'list') return;
  for (const [index, item] of value.entries()) {
    yield* pathsTo({ id, schema: info.item, prefix: `${path}.${index}.` }, item);
  }
}
