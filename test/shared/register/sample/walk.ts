import type { Field, RecordSchema } from '../../../../shared/fields/fieldInfo';
import { fieldsOf } from '../../../../shared/fields/fields';
import { isValues } from '../../../../shared/fields/state';
import type { Values } from '../../../../shared/fields/state';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../../shared/register/register';
import type { Register } from '../../../../shared/register/register';

/** One object of a register at any depth: a record, a list item or a group, with the record it belongs to. */
export type Visit = { readonly schema: RecordSchema; readonly values: Values; readonly record: Values };

export function* objectsOf(register: Register): Generator<Visit> {
  for (const name of COLLECTION_NAMES) {
    for (const record of register[name]) yield* objectsIn(COLLECTIONS[name], record, record);
  }
}

/** Every described field of a register, at every depth, with its value. */
export function* fieldValuesOf(
  register: Register,
): Generator<Field & { readonly value: unknown; readonly record: Values }> {
  for (const { schema, values, record } of objectsOf(register)) {
    for (const field of fieldsOf(schema)) yield { ...field, value: values[field.name], record };
  }
}

/** All free text of a register. */
export function textsOf(register: Register): string[] {
  return [...fieldValuesOf(register)].flatMap(({ value }) => chosen(value)).filter((one) => isText(one));
}

/** The entries of a field of one or more; nothing for an empty one. */
export function chosen(value: unknown): readonly unknown[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => one !== '');
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function* objectsIn(schema: RecordSchema, values: Values, record: Values): Generator<Visit> {
  yield { schema, values, record };
  for (const { name, info } of fieldsOf(schema)) {
    const inner = info.kind === 'group' ? info.fields : info.kind === 'list' ? info.item : undefined;
    if (inner === undefined) continue;
    for (const one of chosen(values[name])) if (isValues(one)) yield* objectsIn(inner, one, record);
  }
}
