import type { Collection, Field, FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import type { CheckContext } from './context';
import { remembered } from './remembered';

/** A field that points to an entry that the register does not have, so that it names nobody and nothing. */
export type BrokenReference = { readonly path: string; readonly info: FieldInfo };

/** Every broken reference of a record, its list items included. References between its own items are not looked at. */
export function brokenReferences(
  schema: RecordSchema,
  record: Values,
  context: CheckContext,
): readonly BrokenReference[] {
  const found: BrokenReference[] = [];
  addBroken(found, { schema, values: record, prefix: '' }, context);
  return found;
}

/** The record without its broken references: what points nowhere answers no demand. */
export function withoutBroken(schema: RecordSchema, record: Values, context: CheckContext): Values {
  const copy: Record<string, unknown> = { ...record };
  for (const { name, info } of pointingFields(schema)) {
    const value = record[name];
    if (info.kind === 'reference' && isBroken(value, info.to, context)) copy[name] = '';
    if (info.kind === 'references' && Array.isArray(value)) {
      copy[name] = value.filter((id) => !isBroken(id, info.to, context));
    }
    if (info.kind === 'list' && Array.isArray(value)) {
      copy[name] = value.map((item: unknown) =>
        isValues(item) ? withoutBroken(info.item, item, context) : item,
      );
    }
  }
  return copy;
}

type Part = { readonly schema: RecordSchema; readonly values: Values; readonly prefix: string };

function addBroken(found: BrokenReference[], { schema, values, prefix }: Part, context: CheckContext): void {
  for (const { name, info } of pointingFields(schema)) {
    const value = values[name];
    if (info.kind === 'reference') {
      if (isBroken(value, info.to, context)) found.push({ path: prefix + name, info });
    } else if (Array.isArray(value)) {
      addBrokenInList(found, { path: prefix + name, info, value }, context);
    }
  }
}

function addBrokenInList(
  found: BrokenReference[],
  { path, info, value }: BrokenReference & { readonly value: readonly unknown[] },
  context: CheckContext,
): void {
  if (info.kind === 'references') {
    if (value.some((id) => isBroken(id, info.to, context))) found.push({ path, info });
  } else if (info.kind === 'list') {
    value.forEach((item, index) => {
      if (!isValues(item)) return;
      addBroken(found, { schema: info.item, values: item, prefix: `${path}.${index}.` }, context);
    });
  }
}

/** The fields of a schema that point to entries, or hold items that do. Worked out once: most point nowhere. */
const pointingFields = remembered((schema: RecordSchema): readonly Field[] =>
  fieldsOf(schema).filter(
    ({ info }) =>
      info.kind === 'reference' ||
      info.kind === 'references' ||
      (info.kind === 'list' && pointingFields(info.item).length > 0),
  ),
);

function isBroken(id: unknown, to: Collection, context: CheckContext): boolean {
  return typeof id === 'string' && id !== '' && !context[to].has(id);
}
