import { fieldsOf } from '../fields/fields';
import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { ORDER } from './change';

/** A list item on the way to what was changed. */
export type ChangedItem = {
  readonly listName: string;
  readonly info: FieldInfo & { readonly kind: 'list' };
  readonly id: string;
};

/** Where in a record a change is, by what the schema says of it. */
export type ChangedPlace = {
  /** The list items on the way, from the record down; the last is the changed thing itself when `field` is undefined. */
  readonly items: readonly ChangedItem[];
  /** The groups on the way, below the last item. */
  readonly groups: readonly FieldInfo[];
  /** The changed field, with its key; `info` is undefined for a field of a newer program. */
  readonly field: { readonly name: string; readonly info: FieldInfo | undefined } | undefined;
  readonly isOrder: boolean;
};

export function changedPlace(schema: RecordSchema, path: readonly string[]): ChangedPlace {
  const isOrder = path.at(-1) === ORDER;
  return { ...placeOn(schema, isOrder ? path.slice(0, -1) : path), isOrder };
}

type Steps = Omit<ChangedPlace, 'isOrder'>;

function placeOn(schema: RecordSchema, [name, ...rest]: readonly string[]): Steps {
  if (name === undefined) return { items: [], groups: [], field: undefined };
  const info = fieldsOf(schema).find((field) => field.name === name)?.info;
  const [id, ...inner] = rest;
  if (info?.kind === 'list' && id !== undefined) {
    const below = placeOn(info.item, inner);
    return { ...below, items: [{ listName: name, info, id }, ...below.items] };
  }
  if (info?.kind === 'group' && rest.length > 0) {
    const below = placeOn(info.fields, rest);
    return { ...below, groups: [info, ...below.groups] };
  }
  return { items: [], groups: [], field: { name, info } };
}

/** What stands at a path with ids in a record. */
export function valueOn(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    return valueOn(
      value.find((item: unknown) => isValues(item) && item['id'] === step),
      rest,
    );
  }
  return isValues(value) && Object.hasOwn(value, step) ? valueOn(value[step], rest) : undefined;
}

/** A list item in a record, and its place among the others. */
export function itemOn(
  record: Values | undefined,
  items: readonly ChangedItem[],
): { readonly item: Values; readonly index: number } | undefined {
  const path = items.flatMap(({ listName, id }) => [listName, id]);
  const list = valueOn(record, path.slice(0, -1));
  const index = Array.isArray(list)
    ? list.findIndex((item: unknown) => isValues(item) && item['id'] === path.at(-1))
    : -1;
  const item: unknown = Array.isArray(list) ? list[index] : undefined;
  return isValues(item) ? { item, index } : undefined;
}
