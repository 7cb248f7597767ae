import type { FieldInfo, RecordSchema } from './fieldInfo';
import { fieldsOf } from './fields';

/** The description of the field at a path such as `purposes.0.text`; undefined where the schema knows none. */
export function fieldAt(schema: RecordSchema, path: string): FieldInfo | undefined {
  return fieldOn(schema, path.split('.'));
}

function fieldOn(schema: RecordSchema, [key, ...rest]: readonly string[]): FieldInfo | undefined {
  const info = fieldsOf(schema).find(({ name }) => name === key)?.info;
  if (info === undefined || rest.length === 0) return info;
  if (info.kind === 'group') return fieldOn(info.fields, rest);
  const [, ...inner] = rest;
  // An item of a list, or one value of several, has no description of its own.
  return info.kind === 'list' && inner.length > 0 ? fieldOn(info.item, inner) : info;
}
