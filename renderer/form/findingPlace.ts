import { fieldOrder } from '../../shared/checks/fieldOrder';
import { fieldAt } from '../../shared/fields/fieldAt';
import type { FieldInfo, RecordSchema } from '../../shared/fields/fieldInfo';
import { fieldsOf } from '../../shared/fields/fields';
import { applies, isValues } from '../../shared/fields/state';
import type { Values } from '../../shared/fields/state';
import { partOfPath, partsOf } from './parts';
import { asItems } from './values';

/**
 * Where in the form a finding stands: the path of the control that shows its field, or of the nearest one within the
 * same item or group. Where no control shows it, the head of its part: `part-d`. A place is its own place.
 */
export function placeOf(schema: RecordSchema, values: Values, path: string): string {
  if (path.startsWith(PART)) return path;
  return shownAt({ schema, values, prefix: '' }, path.split('.')) ?? headOfPart(schema, path);
}

/** The place that stands for the head of a part; also what its section is called within the form. */
export function partPlace(id: string): string {
  return `${PART}${id}`;
}

/** What puts places in the order in which they stand in the form, as text that sorts. */
export function orderOfPlace(schema: RecordSchema, place: string): string {
  const parts = partsOf(schema);
  const [name] = place.split('.');
  const part = place.startsWith(PART)
    ? parts.findIndex(({ id }) => partPlace(id) === place)
    : parts.findIndex(({ fields }) => fields.some((field) => field.name === name));
  const within = place.startsWith(PART) ? '' : fieldOrder(schema, place);
  return `${String(part).padStart(2, '0')} ${within}`;
}

/** True for the path of a field of this schema, or the head of a part. */
export function isPlace(schema: RecordSchema, text: string): boolean {
  return fieldAt(schema, text) !== undefined || text.startsWith(PART);
}

const PART = 'part-';

function headOfPart(schema: RecordSchema, path: string): string {
  const parts = partsOf(schema);
  return partPlace((partOfPath(parts, path) ?? parts[0])?.id ?? '');
}

/** A record, or an item or group within it. */
type Within = { readonly schema: RecordSchema; readonly values: Values; readonly prefix: string };

function shownAt({ schema, values, prefix }: Within, keys: readonly string[]): string | undefined {
  const [name = '', ...rest] = keys;
  const info = fieldsOf(schema).find((field) => field.name === name)?.info;
  if (info === undefined) return undefined;
  if (!applies(info, values, values[name])) return neighbour(info, prefix);
  const path = prefix + name;
  const inside = insideOf(info, values[name], { path, rest });
  return (inside && shownAt(inside.within, inside.keys)) ?? path;
}

type Further = { readonly path: string; readonly rest: readonly string[] };

/** The group or item that a path leads into, and the rest of the way. */
function insideOf(info: FieldInfo, value: unknown, { path, rest }: Further) {
  if (info.kind === 'group' && isValues(value)) {
    return { within: { schema: info.fields, values: value, prefix: `${path}.` }, keys: rest };
  }
  const [index = '', ...keys] = rest;
  const item = info.kind === 'list' ? asItems(value)[Number(index)] : undefined;
  if (info.kind !== 'list' || item === undefined) return undefined;
  return { within: { schema: info.item, values: item, prefix: `${path}.${index}.` }, keys };
}

/** A field that is not asked now depends on a neighbour: within an item that is where somebody would look. */
function neighbour({ askWhen }: FieldInfo, prefix: string): string | undefined {
  return askWhen === undefined || prefix === '' ? undefined : prefix + askWhen.field;
}
