import type { Field, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { LISTS } from '../lists/lists';
import type { ListName } from '../lists/lists';
import { itemOf } from '../lists/valueList';
import type { ValueList } from '../lists/valueList';
import { remembered } from './remembered';

/**
 * Where a record has a code that its list does not know: of a newer version, of another program, or a slip of the hand.
 * Groups and list items included.
 */
export function unknownCodes(schema: RecordSchema, record: Values): readonly string[] {
  const found: string[] = [];
  addUnknown(found, { schema, values: record, prefix: '' });
  return found;
}

type Part = { readonly schema: RecordSchema; readonly values: Values; readonly prefix: string };

function addUnknown(found: string[], { schema, values, prefix }: Part): void {
  for (const { name, info } of codedFields(schema)) {
    const value = values[name];
    const path = prefix + name;
    if (info.kind === 'choice' || info.kind === 'choices') {
      if (hasUnknown(info.list, value)) found.push(path);
    } else if (info.kind === 'group' && isValues(value)) {
      addUnknown(found, { schema: info.fields, values: value, prefix: `${path}.` });
    } else if (info.kind === 'list' && Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        if (isValues(item))
          addUnknown(found, { schema: info.item, values: item, prefix: `${path}.${index}.` });
      });
    }
  }
}

/** The fields of a schema that hold codes, in themselves or within. Worked out once: few schemas, many records. */
const codedFields = remembered((schema: RecordSchema): readonly Field[] =>
  fieldsOf(schema).filter(
    ({ info }) =>
      info.kind === 'choice' ||
      info.kind === 'choices' ||
      (info.kind === 'group' && codedFields(info.fields).length > 0) ||
      (info.kind === 'list' && codedFields(info.item).length > 0),
  ),
);

function hasUnknown(name: ListName, value: unknown): boolean {
  const list: ValueList = LISTS[name];
  const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
  return codes.some((code) => typeof code === 'string' && code !== '' && itemOf(list, code) === undefined);
}
