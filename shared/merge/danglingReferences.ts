import { fieldsOf } from '../fields/fields';
import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { AnyRecord, CollectionName, Register } from '../register/register';

/** A reference to something that one side took out while the other side points to it. */
export type DanglingReference = {
  readonly part: CollectionName;
  readonly recordId: string;
  /** Names of fields and ids of list items, as in a `Change`. */
  readonly path: readonly string[];
  readonly target: string;
};

/** The references of a merged register of which the target was there on one side, and is there no more. */
export function danglingReferences(
  merged: Register,
  mine: Register,
  theirs: Register,
): readonly DanglingReference[] {
  const gone = new Set(
    COLLECTION_NAMES.flatMap((name) => goneFrom(merged[name], [mine[name], theirs[name]])),
  );
  return COLLECTION_NAMES.flatMap((part) => {
    const olds = [byId(mine[part]), byId(theirs[part])] as const;
    return merged[part].flatMap((record) => {
      const [myOld, theirOld] = olds.map((records) => records.get(record.id));
      // What is as it was on my side can only point to a record that is gone, not to an item of its own.
      const isTouched = record !== myOld;
      if (!isTouched && gone.size === 0) return [];
      const targets = isTouched
        ? goneItems(COLLECTIONS[part], record, [myOld, theirOld])
        : new Map<string, ReadonlySet<string>>();
      return pointersIn(COLLECTIONS[part], record, [])
        .filter(({ of, target }) =>
          of === undefined ? gone.has(target) : targets.get(of)?.has(target) === true,
        )
        .map(({ path, target }) => ({ part, recordId: record.id, path, target }));
    });
  });
}

type Pointer = {
  readonly path: readonly string[];
  readonly target: string;
  /** The list of the own record that it points into; undefined where it points to another record. */
  readonly of: string | undefined;
};

function pointersIn(schema: RecordSchema, values: Values, path: readonly string[]): readonly Pointer[] {
  return fieldsOf(schema).flatMap(({ name, info }) => pointersOf(info, values[name], [...path, name]));
}

function pointersOf(info: FieldInfo, value: unknown, path: readonly string[]): readonly Pointer[] {
  if (info.kind === 'group') return isValues(value) ? pointersIn(info.fields, value, path) : [];
  if (info.kind === 'reference' && typeof value === 'string') return [{ path, target: value, of: undefined }];
  if (!Array.isArray(value)) return [];
  if (info.kind === 'list') {
    return value.flatMap((item: unknown) =>
      isValues(item) ? pointersIn(info.item, item, [...path, String(item['id'])]) : [],
    );
  }
  if (info.kind !== 'references' && info.kind !== 'siblings') return [];
  const of = info.kind === 'siblings' ? info.of : undefined;
  return value.map((target: unknown) => ({ path, target: String(target), of }));
}

type WithId = { readonly id: string };

function goneFrom(merged: readonly WithId[], sides: readonly (readonly WithId[])[]): readonly string[] {
  const there = new Set(merged.map(({ id }) => id));
  return sides.flatMap((records) => records.map(({ id }) => id).filter((id) => !there.has(id)));
}

/** Per list of a record, the ids of the items that a side had and that are gone. */
function goneItems(
  schema: RecordSchema,
  record: Values,
  olds: readonly (Values | undefined)[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = fieldsOf(schema).filter(({ info }) => info.kind === 'list');
  return new Map(
    lists.map(({ name }) => {
      const items = olds.map((old) => itemsOf(old?.[name]));
      return [name, new Set(goneFrom(itemsOf(record[name]), items))] as const;
    }),
  );
}

function itemsOf(value: unknown): readonly WithId[] {
  // Items of a list have an id by their schema.
  return Array.isArray(value) ? (value as WithId[]) : [];
}

function byId(records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord> {
  return new Map(records.map((record) => [record.id, record]));
}
