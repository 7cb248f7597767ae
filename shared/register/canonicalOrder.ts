import type { RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';

/**
 * True when the known keys of a record, and of everything in it, stand in the order of the schema and no others are there:
 * then it is its own canonical form. Most records are, for they were read from a canonical file.
 */
export function isInCanonicalOrder(schema: RecordSchema, values: Values): boolean {
  const { places, inner } = orderOf(schema);
  let last = -1;
  for (const key of Object.keys(values)) {
    const place = places.get(key);
    if (place === undefined || place <= last || values[key] === undefined) return false;
    last = place;
  }
  return inner.every(({ name, item }) => isInnerInOrder(item, values[name]));
}

/** The same for a value that has no schema: the keys of its objects by name, at every depth. */
export function isSortedDeep(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isSortedDeep);
  if (!isValues(value)) return true;
  let last: string | undefined;
  for (const key of Object.keys(value)) {
    if (last !== undefined && key <= last) return false;
    if (!isSortedDeep(value[key])) return false;
    last = key;
  }
  return true;
}

/** A value with the keys of its objects by name, at every depth: what has no order of its own gets one. */
export function sortedDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedDeep);
  if (!isValues(value)) return value;
  const keys = Object.keys(value).sort(byCodeUnits);
  return Object.fromEntries(keys.map((key) => [key, sortedDeep(value[key])]));
}

/** The order of `sort`, which no language of the computer changes. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

type Order = {
  readonly places: ReadonlyMap<string, number>;
  /** The fields that hold other values in turn. */
  readonly inner: readonly { readonly name: string; readonly item: RecordSchema }[];
};

const orders = new WeakMap<RecordSchema, Order>();

function orderOf(schema: RecordSchema): Order {
  const known = orders.get(schema);
  if (known !== undefined) return known;
  const order = {
    places: new Map(Object.keys(schema.shape).map((key, place) => [key, place])),
    inner: fieldsOf(schema).flatMap(({ name, info }) => {
      if (info.kind === 'group') return [{ name, item: info.fields }];
      return info.kind === 'list' ? [{ name, item: info.item }] : [];
    }),
  };
  orders.set(schema, order);
  return order;
}

function isInnerInOrder(schema: RecordSchema, value: unknown): boolean {
  if (!Array.isArray(value)) return !isValues(value) || isInCanonicalOrder(schema, value);
  return value.every((item: unknown) => !isValues(item) || isInCanonicalOrder(schema, item));
}
