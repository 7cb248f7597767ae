import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { inShape } from '../register/inShape';
import type { Register } from '../register/register';
import { changedRecord } from './applyChanges';
import type { Change } from './change';
import { PART_NAMES, PART_SCHEMAS } from './diff';

type Part = keyof typeof PART_SCHEMAS;

/** A register while entries are played on it or taken back: each step costs as much as the step, not as the register. */
export type Replay = {
  readonly register: Register;
  readonly parts: Readonly<Record<Part, Map<string, Values>>>;
  /** The members of the register itself that are others. */
  readonly own: Map<string, unknown>;
  /** What has to be brought in shape again, by part. */
  readonly touched: Readonly<Record<Part, Set<string>>>;
};

export function startReplay(register: Register): Replay {
  const mapOf = (records: readonly (Values & { readonly id: string })[]) =>
    new Map<string, Values>(records.map((record) => [record.id, record]));
  return {
    register,
    parts: byPart((part) => mapOf(register[part])),
    own: new Map(),
    touched: byPart(() => new Set<string>()),
  };
}

/** Makes the changes of one entry: all of the same record. */
export function play({ parts, own, touched }: Replay, changes: readonly Change[]): void {
  const [first] = changes;
  if (first === undefined) return;
  const { part, recordId } = first;
  if (part === 'register') {
    for (const { path, to } of changes) if (path[0] !== undefined) own.set(path[0], to);
    return;
  }
  touched[part].add(recordId);
  const next = changedRecord(parts[part].get(recordId), changes);
  if (next === undefined) parts[part].delete(recordId);
  else parts[part].set(recordId, next);
}

/** The register as it is now, in the shape that this program knows; the replay may go on after that. */
export function endReplay({ register, parts, own, touched }: Replay): Register {
  const next = new Map<string, unknown>(Object.entries(register));
  for (const [key, value] of own) {
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  for (const part of PART_NAMES) next.set(part, recordsOf(part, parts[part], touched[part]));
  // Titles may have been erased, never made something else; every other part is what it was made of.
  return Object.fromEntries(next) as Register;
}

function recordsOf(part: Part, records: Map<string, Values>, touched: Set<string>): readonly Values[] {
  for (const id of touched) {
    const record = records.get(id);
    // An entry leaves out what says nothing, and an erased value may be of no shape that the field has.
    const shaped = record === undefined ? undefined : inShape(PART_SCHEMAS[part], record)?.values;
    if (isValues(shaped)) records.set(id, shaped);
    else records.delete(id);
  }
  touched.clear();
  return [...records.values()];
}

function byPart<Value>(make: (part: Part) => Value): Readonly<Record<Part, Value>> {
  // Object.fromEntries forgets the names, and all of them are there.
  return Object.fromEntries(PART_NAMES.map((part) => [part, make(part)])) as Record<Part, Value>;
}
