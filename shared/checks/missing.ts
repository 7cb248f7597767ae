import type { Field, FieldInfo, Level, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isMissing, isPlainlyThere, isValues, lackOf } from '../fields/state';
import type { Values } from '../fields/state';
import { remembered } from './remembered';

/** A fact that the law or good practice asks for and the record does not give. */
export type MissingField = {
  /** Where, as the form and the JSON name it: `purposes.0.text`. */
  readonly path: string;
  readonly level: Level;
  readonly state: 'empty' | 'unknown';
  readonly info: FieldInfo;
};

/** Every missing fact of a record, its list items and groups included, in the order of the law. */
export function findMissing(schema: RecordSchema, record: Values): readonly MissingField[] {
  // Thousands of records of a hundred fields: one list that grows costs a third of lists that are joined.
  const found: MissingField[] = [];
  addMissing(found, { schema, values: record, prefix: '' });
  return isKeptAsItWas(record) ? found.filter(({ level }) => level !== 'GP') : found;
}

/** What has ended is kept as it was: nobody is going to add what is only recommended. */
export function isKeptAsItWas({ status, endedOn }: Values): boolean {
  return status === undefined ? typeof endedOn === 'string' && endedOn !== '' : status === 'ended';
}

/** A record, or an item or group within it. */
type Part = { readonly schema: RecordSchema; readonly values: Values; readonly prefix: string };

/** The fields of a schema that can miss something, in themselves or within. Worked out once: most cannot. */
export const askingFields = remembered((schema: RecordSchema): readonly Field[] =>
  fieldsOf(schema).filter(
    ({ info }) =>
      info.optional !== true ||
      (info.kind === 'group' && askingFields(info.fields).length > 0) ||
      (info.kind === 'list' && askingFields(info.item).length > 0),
  ),
);

function addMissing(found: MissingField[], { schema, values, prefix }: Part): void {
  const before = found.length;
  for (const field of askingFields(schema)) {
    const { name, info } = field;
    const value = values[name];
    if (
      !isPlainlyThere(value) &&
      isMissing(field, values, schema) &&
      !isAskedBy(found, before, { field, prefix })
    ) {
      found.push({ path: prefix + name, level: info.level, info, state: lackOf(field, values, schema) });
    }
    if (info.kind === 'group' && isValues(value)) {
      addMissing(found, { schema: info.fields, values: value, prefix: `${prefix}${name}.` });
    }
    if (info.kind === 'list') addMissingInItems(found, info.item, { value, path: prefix + name });
  }
}

/** What several fields can answer is one question: the first of them asks it. */
function isAskedBy(
  found: readonly MissingField[],
  from: number,
  { field: { info }, prefix }: { readonly field: Field; readonly prefix: string },
): boolean {
  const { orElse } = info;
  if (orElse === undefined) return false;
  return found.slice(from).some(({ path }) => orElse.some((other) => path === prefix + other));
}

function addMissingInItems(
  found: MissingField[],
  schema: RecordSchema,
  { value, path }: { readonly value: unknown; readonly path: string },
): void {
  if (!Array.isArray(value)) return;
  value.forEach((item: unknown, index) => {
    if (isValues(item)) addMissing(found, { schema, values: item, prefix: `${path}.${index}.` });
  });
}
