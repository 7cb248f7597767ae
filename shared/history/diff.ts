import { fieldsOf } from '../fields/fields';
import type { FieldInfo, FieldKind, RecordSchema } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { sortedDeep } from '../register/canonicalOrder';
import { decisionSchema } from '../register/decision';
import { deliverySchema } from '../register/delivery';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { CollectionName, Register } from '../register/register';
import { ORDER } from './change';
import type { Change, ChangedPart } from './change';

/** Kinds of which the order means nothing. */
const SET_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>(['choices', 'texts', 'references', 'siblings']);

/** What is not the content of a register: what it is, who wrote it and how it came about. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  ...COLLECTION_NAMES,
  ...['format', 'version', 'id', 'savedBy', 'decisions', 'deliveries', 'history'],
  'extractOf',
]);

/** Every part of a register whose things have an id, with the schema of those things. */
export const PART_SCHEMAS: Readonly<Record<Exclude<ChangedPart, 'register'>, RecordSchema>> = {
  ...COLLECTIONS,
  decisions: decisionSchema,
  deliveries: deliverySchema,
};

// The keys of a record are its names; Object.keys only promises strings.
export const PART_NAMES = Object.keys(PART_SCHEMAS) as readonly (keyof typeof PART_SCHEMAS)[];

type WithId = Values & { readonly id: string };

/** Where a comparison is: the thing with an id, and the steps into it. */
type Place = { readonly part: ChangedPart; readonly recordId: string; readonly path: readonly string[] };
type Pair = { readonly from: unknown; readonly to: unknown };

/** Everything that is another in the second register, field by field. Objects that are the same cost nothing. */
export function diffRegisters(before: Register, after: Register): readonly Change[] {
  if (before === after) return [];
  return [...titleChanges(before, after), ...PART_NAMES.flatMap((part) => partChanges(part, before, after))];
}

/** What differs between two states of one record; undefined where it was not there, or is not there any more. */
export function diffRecords(
  part: CollectionName | 'decisions' | 'deliveries',
  before: WithId | undefined,
  after: WithId | undefined,
): readonly Change[] {
  const recordId = (after ?? before)?.id;
  if (before === after || recordId === undefined) return [];
  const place: Place = { part, recordId, path: [] };
  if (before === undefined || after === undefined) return [{ ...place, from: before, to: after }];
  return fieldChanges(PART_SCHEMAS[part], { from: before, to: after }, place);
}

/** What a register says itself, beside its records: its title, and what a newer program keeps there. */
export function ownValues(register: Register): Values {
  return Object.fromEntries(Object.entries(register).filter(([key]) => !NOT_CONTENT.has(key)));
}

/** True when two values say the same: keys in any order, and for a field that is a set its values too. */
export function isSameValue(a: unknown, b: unknown, info?: FieldInfo): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const isSet = info !== undefined && isSetKind(info.kind);
  return exactText(a, isSet) === exactText(b, isSet);
}

/** True for a field whose values form a set. */
export function isSetKind(kind: FieldKind): boolean {
  return SET_KINDS.has(kind);
}

/** The ids of a list's items; undefined when it is no list whose items can be told apart. */
export function itemIds(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const ids = list.map((item: unknown) => (isValues(item) ? item['id'] : undefined));
  const known = ids.filter((id) => typeof id === 'string');
  return known.length === ids.length && new Set(known).size === ids.length ? known : undefined;
}

/** True when an order change is more than the trace of an item that was added or taken out. */
export function isReorder({ from, to }: Pair): boolean {
  const [old, next] = [asIds(from), asIds(to)];
  const [isOld, isNext] = [new Set(old), new Set(next)];
  return !isSameValue(
    old.filter((id) => isNext.has(id)),
    next.filter((id) => isOld.has(id)),
  );
}

function titleChanges(before: Register, after: Register): readonly Change[] {
  const [from, to] = [ownValues(before), ownValues(after)];
  return keysOf(from, to)
    .map((key) => ({ path: [key], from: own(from, key), to: own(to, key) }))
    .filter((pair) => !isSameValue(pair.from, pair.to))
    .map((change) => ({ part: 'register', recordId: '', ...change }));
}

function partChanges(part: keyof typeof PART_SCHEMAS, before: Register, after: Register): readonly Change[] {
  const [olds, news]: readonly (readonly WithId[])[] = [before[part], after[part]];
  if (olds === undefined || news === undefined || olds === news) return [];
  const gone = new Map(olds.map((one) => [one.id, one]));
  const changes: Change[] = [];
  for (const one of news) {
    const old = gone.get(one.id);
    gone.delete(one.id);
    if (old !== one) changes.push(...diffRecords(part, old, one));
  }
  for (const one of gone.values()) changes.push(...diffRecords(part, one, undefined));
  return changes;
}

function fieldChanges(
  schema: RecordSchema,
  { from, to }: { readonly from: Values; readonly to: Values },
  place: Place,
): readonly Change[] {
  const infos = new Map(fieldsOf(schema).map(({ name, info }) => [name, info]));
  const inner = (key: string): Place => ({ ...place, path: [...place.path, key] });
  return keysOf(from, to).flatMap((key) =>
    valueChanges(infos.get(key), { from: own(from, key), to: own(to, key) }, inner(key)),
  );
}

function valueChanges(info: FieldInfo | undefined, pair: Pair, place: Place): readonly Change[] {
  const { from, to } = pair;
  if (from === to) return [];
  if (info?.kind === 'group' && isValues(from) && isValues(to)) {
    return fieldChanges(info.fields, { from, to }, place);
  }
  if (info?.kind === 'list' && haveIds(pair)) return listChanges(info.item, pair, place);
  return isSameValue(from, to, info) ? [] : [{ ...place, from, to }];
}

function haveIds({ from, to }: Pair): boolean {
  return itemIds(from) !== undefined && itemIds(to) !== undefined;
}

function listChanges(schema: RecordSchema, pair: Pair, place: Place): readonly Change[] {
  const [olds, news] = [asItems(pair.from), asItems(pair.to)];
  const old = new Map(olds.map((item) => [item.id, item]));
  const next = new Map(news.map((item) => [item.id, item]));
  const at = (id: string): Place => ({ ...place, path: [...place.path, id] });
  const gone = olds.filter(({ id }) => !next.has(id));
  const kept = news.flatMap((item) => {
    const was = old.get(item.id);
    if (was === undefined) return [{ ...at(item.id), from: undefined, to: item }];
    return was === item ? [] : fieldChanges(schema, { from: was, to: item }, at(item.id));
  });
  return [
    ...gone.map((item) => ({ ...at(item.id), from: item, to: undefined })),
    ...kept,
    ...orderChanges([...old.keys()], [...next.keys()], place),
  ];
}

// Added items are put at the end, in either direction; where that is not the order, the order is said.
function orderChanges(from: readonly string[], to: readonly string[], place: Place): readonly Change[] {
  if (isSameValue(appended(from, to), to) && isSameValue(appended(to, from), from)) return [];
  return [{ ...place, path: [...place.path, ORDER], from, to }];
}

function appended(from: readonly string[], to: readonly string[]): readonly string[] {
  const [isOld, isNext] = [new Set(from), new Set(to)];
  return [...from.filter((id) => isNext.has(id)), ...to.filter((id) => !isOld.has(id))];
}

function keysOf(a: Values, b: Values): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

// A key of a newer program may be called like something that every object inherits.
function own(values: Values, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function exactText(value: object, isSet: boolean): string {
  const texts = Array.isArray(value) ? value.map((one) => JSON.stringify(sortedDeep(one))) : undefined;
  if (isSet && texts !== undefined) return JSON.stringify(texts.sort());
  return JSON.stringify(sortedDeep(value));
}

function asItems(list: unknown): readonly WithId[] {
  // Only called for lists that `itemIds` knows: every item is an object with an id.
  return list as readonly WithId[];
}

function asIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
