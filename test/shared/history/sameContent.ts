import { isSetKind } from '../../../shared/history/diff';
import { fieldsOf } from '../../../shared/fields/fields';
import type { RecordSchema } from '../../../shared/fields/fieldInfo';
import { isValues } from '../../../shared/fields/state';
import type { Values } from '../../../shared/fields/state';
import { encodeRegister } from '../../../shared/register/canonical';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../shared/register/register';
import type { Register } from '../../../shared/register/register';

/** What a register says, as text, with sets in one order and without its history: two that say the same are equal. */
export function sameContent(register: Register): string {
  const sorted = COLLECTION_NAMES.map((name) => [
    name,
    register[name].map((record) => withSortedSets(COLLECTIONS[name], record)),
  ]);
  const collections = Object.fromEntries(sorted) as Partial<Register>;
  return encodeRegister({ ...register, ...collections, history: [], savedBy: '' });
}

function withSortedSets(schema: RecordSchema, values: Values): Values {
  const sorted: Record<string, unknown> = { ...values };
  for (const { name, info } of fieldsOf(schema)) {
    const value = values[name];
    if (info.kind === 'group' && isValues(value)) sorted[name] = withSortedSets(info.fields, value);
    if (!Array.isArray(value)) continue;
    const items: readonly unknown[] = value;
    if (info.kind === 'list') sorted[name] = items.map((one) => withSortedSets(info.item, one as Values));
    if (isSetKind(info.kind)) sorted[name] = [...items].sort();
  }
  return sorted;
}
