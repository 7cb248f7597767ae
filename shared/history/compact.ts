import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { Change } from './change';
import { PART_SCHEMAS } from './diff';

/** A change as an entry keeps it: of a whole record or item only what is recorded, since the rest is the same for all. */
export function compactChange(change: Change): Change {
  const schema = schemaAt(change);
  if (schema === undefined) return change;
  return { ...change, from: compact(schema, change.from), to: compact(schema, change.to) };
}

/** The schema of what a path leads to, where that is a whole record, item or group. */
function schemaAt({ part, path }: Change): RecordSchema | undefined {
  return part === 'register' ? undefined : schemaOn(PART_SCHEMAS[part], path);
}

function schemaOn(schema: RecordSchema, [step, ...rest]: readonly string[]): RecordSchema | undefined {
  if (step === undefined) return schema;
  const info = fieldsOf(schema).find(({ name }) => name === step)?.info;
  if (info?.kind === 'group') return schemaOn(info.fields, rest);
  return info?.kind === 'list' && rest.length > 0 ? schemaOn(info.item, rest.slice(1)) : undefined;
}

function compact(schema: RecordSchema, value: unknown): unknown {
  if (!isValues(value)) return value;
  const infos = new Map(fieldsOf(schema).map(({ name, info }) => [name, info]));
  const kept = Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, unknown])[] => {
    const info = infos.get(key);
    const small = info === undefined ? inner : compactValue(info, inner);
    return info !== undefined && saysNothing(small) ? [] : [[key, small]];
  });
  return Object.fromEntries(kept);
}

function compactValue(info: FieldInfo, value: unknown): unknown {
  if (info.kind === 'group') return compact(info.fields, value);
  if (info.kind !== 'list' || !Array.isArray(value)) return value;
  return value.map((item: unknown) => compact(info.item, item));
}

// The defaults of every field, which the schema fills in again when the record is read.
function saysNothing(value: unknown): boolean {
  if (value === '' || value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isValues(value) && Object.keys(value).length === 0;
}
