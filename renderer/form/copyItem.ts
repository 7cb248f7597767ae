import type { RecordSchema } from '../../shared/fields/fieldInfo';
import { fieldsOf } from '../../shared/fields/fields';
import { isValues } from '../../shared/fields/state';
import type { Values } from '../../shared/fields/state';

/** A new, empty item of a list: every field at its neutral default. */
export function newItem(schema: RecordSchema): Values {
  return schema.parse({ id: crypto.randomUUID() });
}

/** A copy of an item with ids of its own, for itself and every item inside it: ids are never used twice. */
export function copyOfItem(schema: RecordSchema, item: Values): Values {
  const copy: Record<string, unknown> = structuredClone(item);
  if ('id' in copy) copy['id'] = crypto.randomUUID();
  for (const { name, info } of fieldsOf(schema)) {
    const inner = copy[name];
    if (info.kind === 'group' && isValues(inner)) copy[name] = copyOfItem(info.fields, inner);
    if (info.kind === 'list' && Array.isArray(inner)) {
      copy[name] = inner.map((one: unknown) => (isValues(one) ? copyOfItem(info.item, one) : one));
    }
  }
  return copy;
}
