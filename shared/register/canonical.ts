import type { RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { byCodeUnits, isInCanonicalOrder, sortedDeep } from './canonicalOrder';
import { decisionSchema } from './decision';
import { deliverySchema } from './delivery';
import { withHistoryLines } from './historyLines';
import { COLLECTIONS, COLLECTION_NAMES, registerSchema } from './register';
import type { AnyRecord, Register } from './register';

/**
 * The canonical text of a register: known keys in the order of the schema, unknown ones after them by name, records by
 * id, two spaces, an entry of the history on each line, final newline. The same content is the same bytes, so a diff
 * shows only what changed.
 */
export function encodeRegister(register: Register): string {
  const ordered: Record<string, unknown> = knownKeysFirst(registerSchema, register);
  for (const name of COLLECTION_NAMES) {
    ordered[name] = inOrder<AnyRecord>(register[name]).map((record) =>
      remember(record, () => isInCanonicalOrder(COLLECTIONS[name], record))
        ? record
        : canonicalRecord(COLLECTIONS[name], record),
    );
  }
  ordered['decisions'] = inOrder(register.decisions).map((one) => knownKeysFirst(decisionSchema, one));
  ordered['deliveries'] = inOrder(register.deliveries).map((one) => knownKeysFirst(deliverySchema, one));
  ordered['history'] = [];
  return `${withHistoryLines(JSON.stringify(ordered, null, 2), register.history)}\n`;
}

/** Records never change in place, so what was found of one holds as long as it is there. */
const known = new WeakMap<object, boolean>();

function remember(thing: object, find: () => boolean): boolean {
  const before = known.get(thing);
  if (before !== undefined) return before;
  const found = find();
  known.set(thing, found);
  return found;
}

function inOrder<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => byCodeUnits(a.id, b.id));
}

/** A record or list item with its keys in canonical order; the values are the same. */
export function canonicalRecord(schema: RecordSchema, values: Values): Values {
  const ordered = knownKeysFirst(schema, values);
  for (const { name, info } of fieldsOf(schema)) {
    const value = values[name];
    if (info.kind === 'group' && isValues(value)) ordered[name] = canonicalRecord(info.fields, value);
    if (info.kind === 'list' && Array.isArray(value)) {
      ordered[name] = value.map((item: unknown) =>
        isValues(item) ? canonicalRecord(info.item, item) : item,
      );
    }
  }
  return ordered;
}

function knownKeysFirst(schema: RecordSchema, values: Values): Record<string, unknown> {
  const named = Object.keys(schema.shape).filter(
    (key) => Object.hasOwn(values, key) && values[key] !== undefined,
  );
  const unknown = Object.keys(values)
    .filter((key) => !Object.hasOwn(schema.shape, key))
    .sort(byCodeUnits);
  return Object.fromEntries([
    ...named.map((key) => [key, values[key]] as const),
    ...unknown.map((key) => [key, sortedDeep(values[key])] as const),
  ]);
}
