import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { RecordSchema } from '../fields/fieldInfo';
import { COLLECTIONS, COLLECTION_NAMES } from './register';
import type { Register } from './register';

/** Every id of a register: of its records and of every item of every list in them. */
export function* allIds(register: Register): Generator<string> {
  for (const name of COLLECTION_NAMES) {
    for (const record of register[name]) yield* idsOf(COLLECTIONS[name], record);
  }
  for (const { id } of [...register.decisions, ...register.deliveries]) yield id;
}

/** The id of one record or item, and of all items inside it. */
export function* idsOf(schema: RecordSchema, value: unknown): Generator<string> {
  if (!isValues(value)) return;
  if (typeof value['id'] === 'string') yield value['id'];
  for (const { name, info } of fieldsOf(schema)) {
    const inner = value[name];
    if (info.kind === 'group') yield* idsOf(info.fields, inner);
    if (info.kind === 'list' && Array.isArray(inner)) {
      for (const item of inner) yield* idsOf(info.item, item);
    }
  }
}
