import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';

/** Digits enough for any place in a list. */
const WIDTH = 5;

/** Paths repeat from record to record; more of them than this come from one strange record. */
const REMEMBERED_AT_MOST = 20_000;

/**
 * Where a path stands in its record, as text that sorts in the order of the law: `purposes.2.text` after
 * `purposes.0.legalBases`. A field that the schema does not know comes last.
 */
export function fieldOrder(schema: RecordSchema, path: string): string {
  const known = orders.get(schema) ?? new Map<string, string>();
  orders.set(schema, known);
  const before = known.get(path);
  if (before !== undefined) return before;
  const order = placesOf(schema, path.split('.'))
    .map((place) => String(place).padStart(WIDTH, '0'))
    .join('.');
  if (known.size < REMEMBERED_AT_MOST) known.set(path, order);
  return order;
}

const orders = new WeakMap<RecordSchema, Map<string, string>>();

function placesOf(schema: RecordSchema, keys: readonly string[]): readonly number[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [];
  const fields = fieldsOf(schema);
  const place = fields.findIndex(({ name }) => name === key);
  const info = fields[place]?.info;
  if (info === undefined) return [fields.length];
  return [place, ...placesWithin(info, rest)];
}

function placesWithin(info: FieldInfo, keys: readonly string[]): readonly number[] {
  if (info.kind === 'group') return placesOf(info.fields, keys);
  const [index, ...rest] = keys;
  if (info.kind !== 'list' || index === undefined) return [];
  return [Number(index), ...placesOf(info.item, rest)];
}
