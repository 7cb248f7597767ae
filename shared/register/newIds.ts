import type { RecordSchema } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { idsOf } from './ids';

/**
 * A copy of a record or list item with ids of its own, for itself and every item inside it: ids are never used twice.
 * Where one list in it points to the items of another, the copy points to its own.
 */
export function withNewIds(schema: RecordSchema, values: Values, newId: () => string): Values {
  const ids = new Map([...idsOf(schema, values)].map((id) => [id, newId()]));
  // What holds values is an object, and so is its copy.
  return replaced(values, ids) as Values;
}

function replaced(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((part) => replaced(part, ids));
  if (!isValues(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, ids)]));
}
