import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import { COLLECTIONS, COLLECTION_NAMES } from './register';
import type { Register } from './register';

/** In how many records each party, system, measure and organisation is used, by its id. Unused ones are not in it. */
export function usesIn(register: Register): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const name of COLLECTION_NAMES) {
    for (const record of register[name]) {
      // A record that names a party twice uses it once.
      const targets = new Set(referencesIn(COLLECTIONS[name], record));
      for (const id of targets) uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  return uses;
}

function* referencesIn(schema: RecordSchema, values: unknown): Generator<string> {
  if (!isValues(values)) return;
  for (const { name, info } of fieldsOf(schema)) yield* referencesOf(info, values[name]);
}

function* referencesOf(info: FieldInfo, value: unknown): Generator<string> {
  if (info.kind === 'group') yield* referencesIn(info.fields, value);
  if (info.kind === 'reference' && typeof value === 'string' && value !== '') yield value;
  if (!Array.isArray(value)) return;
  for (const part of value) {
    if (info.kind === 'references' && typeof part === 'string') yield part;
    if (info.kind === 'list') yield* referencesIn(info.item, part);
  }
}
