import type { RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';

/** The ids of everything a record points to, those in its list items and groups included. */
export function targetsOf(schema: RecordSchema, values: Values): ReadonlySet<string> {
  return new Set(targetsIn(schema, values));
}

function targetsIn(schema: RecordSchema, values: Values): readonly string[] {
  return fieldsOf(schema).flatMap(({ name, info }) => {
    const value = values[name];
    if (info.kind === 'reference' || info.kind === 'references') return idsIn(value);
    if (info.kind === 'group') return isValues(value) ? targetsIn(info.fields, value) : [];
    if (info.kind !== 'list' || !Array.isArray(value)) return [];
    return value.flatMap((item: unknown) => (isValues(item) ? targetsIn(info.item, item) : []));
  });
}

function idsIn(value: unknown): readonly string[] {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ids.filter((id): id is string => typeof id === 'string' && id !== '');
}
