import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import type { Register } from '../register/register';
import { ORDER } from './change';
import type { Change, ChangedPart } from './change';
import { PART_NAMES } from './diff';

type Part = Exclude<ChangedPart, 'register'>;

/**
 * A register with changes made in it, in their order. What has no place to be made in any more (a field of an item that
 * was taken out) is passed over.
 */
export function applyChanges(register: Register, changes: readonly Change[]): Register {
  if (changes.length === 0) return register;
  const parts = byPart(changes);
  const next = new Map<string, unknown>(Object.entries(register));
  for (const { path, to } of parts.get('register')?.get('') ?? []) putAt(next, path, to);
  for (const part of PART_NAMES) {
    const byRecord = parts.get(part);
    if (byRecord !== undefined) next.set(part, changedPart(part, register, byRecord));
  }
  // Only the values of the parts are others, each of the kind it was.
  return Object.fromEntries(next) as Register;
}

/** The changes that take these back: all of one difference, whose places are apart from each other. */
export function reverseChanges(changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => ({ ...change, from: change.to, to: change.from }));
}

/** A record (undefined when it is not there) with the changes of that record made in it. */
export function changedRecord(record: Values | undefined, changes: readonly Change[]): Values | undefined {
  // An order is only right once every item is there, whichever way the changes are read.
  const ordered = [...changes.filter((one) => !isOrder(one)), ...changes.filter(isOrder)];
  return ordered.reduce<Values | undefined>((current, { path, to }) => {
    if (path.length === 0) return isValues(to) ? to : undefined;
    return current === undefined ? undefined : (withValue(current, path, to) as Values);
  }, record);
}

function byPart(changes: readonly Change[]): Map<ChangedPart, Map<string, Change[]>> {
  const parts = new Map<ChangedPart, Map<string, Change[]>>();
  for (const change of changes) {
    const records = parts.get(change.part) ?? new Map<string, Change[]>();
    parts.set(change.part, records);
    const known = records.get(change.recordId);
    if (known === undefined) records.set(change.recordId, [change]);
    else known.push(change);
  }
  return parts;
}

function changedPart(part: Part, register: Register, byRecord: Map<string, Change[]>): readonly Values[] {
  const records: readonly (Values & { readonly id: string })[] = register[part];
  const isKnown = new Set<string>();
  const kept = records.flatMap((record) => {
    const changes = byRecord.get(record.id);
    if (changes === undefined) return [record];
    isKnown.add(record.id);
    return asList(changedRecord(record, changes));
  });
  const added = [...byRecord].flatMap(([id, changes]) =>
    isKnown.has(id) ? [] : asList(changedRecord(undefined, changes)),
  );
  return [...kept, ...added];
}

function asList(record: Values | undefined): readonly Values[] {
  return record === undefined ? [] : [record];
}

function putAt(next: Map<string, unknown>, [key]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (value === undefined) next.delete(key);
  else next.set(key, value);
}

function withValue(value: unknown, path: readonly string[], to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (step === ORDER) return inOrder(value, to);
  if (Array.isArray(value)) return withItem(value, path, to);
  // A list or group of which nothing was recorded may not be there at all.
  if (!isValues(value)) return value === undefined && to !== undefined ? begun(path, to) : value;
  const inner = withValue(Object.hasOwn(value, step) ? value[step] : undefined, rest, to);
  const { [step]: _old, ...others } = value;
  return inner === undefined ? others : { ...others, [step]: inner };
}

function withItem(list: readonly unknown[], [id, ...rest]: readonly string[], to: unknown): unknown {
  const isOne = (item: unknown) => isValues(item) && item['id'] === id;
  if (!list.some(isOne)) return rest.length === 0 && to !== undefined ? [...list, to] : list;
  return list.flatMap((item) => (isOne(item) ? (withValue(item, rest, to) ?? []) : [item]));
}

/** What an absent list or group becomes by its first item or field. */
function begun([step, ...rest]: readonly string[], to: unknown): unknown {
  if (step === undefined) return to;
  if (rest.length === 0 && isValues(to) && to['id'] === step) return [to];
  return Object.fromEntries([[step, begun(rest, to)]]);
}

function isOrder({ path }: Change): boolean {
  return path.at(-1) === ORDER;
}

function inOrder(list: unknown, ids: unknown): unknown {
  if (!Array.isArray(list) || !Array.isArray(ids)) return list;
  const places = new Map(ids.map((id: unknown, index) => [id, index]));
  const placeOf = (item: unknown) => places.get(isValues(item) ? item['id'] : undefined) ?? ids.length;
  return [...(list as unknown[])].sort((a, b) => placeOf(a) - placeOf(b));
}
