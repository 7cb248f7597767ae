import type { RecordSchema } from '../../shared/fields/fieldInfo';
import type { Values } from '../../shared/fields/state';
import { withNewIds } from '../../shared/register/newIds';

/** A new, empty item of a list: every field at its neutral default. */
export function newItem(schema: RecordSchema): Values {
  return schema.parse({ id: crypto.randomUUID() });
}

/** A copy of an item with ids of its own, for itself and every item inside it. */
export function copyOfItem(schema: RecordSchema, item: Values): Values {
  return withNewIds(schema, item, () => crypto.randomUUID());
}
