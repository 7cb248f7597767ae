import type { FieldInfo, FieldKind, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { ORDER } from '../history/change';
import { inside, settled } from './conflict';
import type { Sides, Spot } from './conflict';
import { mergeOrder } from './mergeOrder';
import { mergeSet, unionOf } from './mergeSet';
import { bothTexts, mergeText } from './mergeText';
import { ownValue } from './ownValue';
import { isSameContent } from '../register/sameContent';

type Item = Values & { readonly id: string };

/** A record or list item that three sides may have; undefined when it is not there any more. */
export function mergeThing<Thing extends Values>(
  schema: RecordSchema,
  sides: Sides<Thing | undefined>,
  spot: Spot,
): Thing | undefined {
  const { base, mine, theirs } = sides;
  if (mine !== undefined && theirs !== undefined) {
    // A thing keeps the keys of its schema: every field of either side is in it.
    return mergeObject(schema, { base, mine, theirs }, spot) as Thing;
  }
  const left = mine ?? theirs;
  if (left === undefined || base === undefined) return left;
  if (isSameContent(base, left)) return undefined;
  const kind = mine === undefined ? 'removedHere' : 'removedThere';
  // What a person gives in its place is looked at by whoever takes the answers.
  return settled(spot, { kind, base, mine, theirs }) as Thing | undefined;
}

type Both = { readonly base: Values | undefined; readonly mine: Values; readonly theirs: Values };

function mergeObject(schema: RecordSchema, { base, mine, theirs }: Both, spot: Spot): Values {
  if (isSameContent(mine, theirs)) return mine;
  if (base !== undefined && isSameContent(base, theirs)) return mine;
  if (base !== undefined && isSameContent(base, mine)) return theirs;
  // Where nobody knows how it was before, nobody knows either which of two values is the change.
  const within = base === undefined ? { ...spot, hasNoBase: true } : spot;
  const infos = new Map(fieldsOf(schema).map(({ name, info }) => [name, info]));
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const merged = keys.map((key) => {
    const sides = { base: ownValue(base, key), mine: ownValue(mine, key), theirs: ownValue(theirs, key) };
    return [key, mergeValue(infos.get(key), sides, inside(within, key))] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** One field, or a key that only a newer program knows. */
export function mergeValue(info: FieldInfo | undefined, sides: Sides, spot: Spot): unknown {
  const { base, mine, theirs } = sides;
  if (isSameContent(mine, theirs)) return mine;
  if (!spot.hasNoBase && isSameContent(base, theirs)) return mine;
  if (!spot.hasNoBase && isSameContent(base, mine)) return theirs;
  return mergeChanged(info, sides, spot);
}

/** A value that both sides changed. */
function mergeChanged(info: FieldInfo | undefined, sides: Sides, spot: Spot): unknown {
  const merged = info === undefined ? undefined : MERGERS[info.kind]?.(info, sides, spot);
  return merged ?? settled(spot, { ...sides, kind: 'value' });
}

/** Undefined where the value is not what the field is for, and can only be taken whole. */
type Merger = (info: FieldInfo, sides: Sides, spot: Spot) => unknown;

const MERGERS: Partial<Record<FieldKind, Merger>> = {
  list(info, { base, mine, theirs }, spot) {
    if (info.kind !== 'list' || !isItems(mine) || !isItems(theirs)) return undefined;
    return mergeList(info.item, { base: isItems(base) ? base : [], mine, theirs }, spot);
  },
  group(info, { base, mine, theirs }, spot) {
    if (info.kind !== 'group' || !isValues(mine) || !isValues(theirs)) return undefined;
    return mergeGroup(info, { base: isValues(base) ? base : undefined, mine, theirs }, spot);
  },
  longText: mergeLongText,
  choices: mergeSetField,
  texts: mergeSetField,
  references: mergeSetField,
  siblings: mergeSetField,
};

function mergeSetField(_info: FieldInfo, sides: Sides, spot: Spot): unknown {
  const { base, mine, theirs } = sides;
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return undefined;
  if (!spot.hasNoBase) return mergeSet({ base: Array.isArray(base) ? base : [], mine, theirs });
  return settled(spot, { ...sides, kind: 'value', both: unionOf(mine, theirs) });
}

function mergeLongText(_info: FieldInfo, sides: Sides, spot: Spot): unknown {
  const { base, mine, theirs } = sides;
  if (typeof mine !== 'string' || typeof theirs !== 'string') return undefined;
  const texts = { base: typeof base === 'string' ? base : '', mine, theirs };
  const merged = spot.hasNoBase ? undefined : mergeText(texts);
  return merged ?? settled(spot, { ...sides, kind: 'text', both: bothTexts(texts) });
}

/**
 * Fields that only together say something, such as amount and unit of a term, are one statement: when each side changed
 * another one of them, the two halves would make a statement that nobody made.
 */
function mergeGroup(info: FieldInfo & { kind: 'group' }, { base, mine, theirs }: Both, spot: Spot): Values {
  const merged = mergeObject(info.fields, { base, mine, theirs }, spot);
  if (base === undefined) return merged;
  const changedBy = (side: Values, name: string) =>
    !isSameContent(ownValue(base, name), ownValue(side, name));
  const halves = (info.filledBy ?? []).filter((names) => {
    const [byMe, byThem] = [mine, theirs].map((side) => names.filter((name) => changedBy(side, name)));
    const isDifferent = names.some((name) => !isSameContent(ownValue(mine, name), ownValue(theirs, name)));
    return isDifferent && byMe?.length !== 0 && byThem?.length !== 0;
  });
  const disputed = new Set(halves.flat());
  if (disputed.size === 0) return merged;
  const entries = Object.entries(merged).map(([name, value]) => {
    const sides = { base: ownValue(base, name), mine: ownValue(mine, name), theirs: ownValue(theirs, name) };
    const isOneSided = isSameContent(sides.base, sides.mine) || isSameContent(sides.base, sides.theirs);
    const isAsked = disputed.has(name) && isOneSided && !isSameContent(sides.mine, sides.theirs);
    return [name, isAsked ? settled(inside(spot, name), { ...sides, kind: 'value' }) : value] as const;
  });
  return Object.fromEntries(entries);
}

function mergeList(schema: RecordSchema, sides: Sides<readonly Item[]>, spot: Spot): readonly Item[] {
  const base = byId(sides.base);
  const [mine, theirs] = [byId(sides.mine), byId(sides.theirs)];
  const kept = new Map<string, Item>();
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const three = { base: base.get(id), mine: mine.get(id), theirs: theirs.get(id) };
    const item = mergeThing(schema, three, inside(spot, id));
    if (item !== undefined) kept.set(id, item);
  }
  const ids = { base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] };
  const merged = mergeOrder(ids, new Set(kept.keys()), spot.hasNoBase);
  const order =
    'order' in merged
      ? merged.order
      : settled(inside(spot, ORDER), { base: ids.base, ...merged, kind: 'order' });
  return inOrder(kept, order);
}

/** All items, those that the order does not name at the end. */
function inOrder(items: ReadonlyMap<string, Item>, order: unknown): readonly Item[] {
  const wanted: readonly unknown[] = Array.isArray(order) ? order : [];
  const known = wanted.filter((id) => typeof id === 'string' && items.has(id));
  return [...new Set([...known, ...items.keys()])].flatMap((id) => items.get(String(id)) ?? []);
}

function byId(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function isItems(value: unknown): value is readonly Item[] {
  return (
    Array.isArray(value) && value.every((item: unknown) => isValues(item) && typeof item['id'] === 'string')
  );
}
