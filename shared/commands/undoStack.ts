import { AppError } from '../errors';
import { mergeRecords } from '../merge/mergeRecords';
import { isSameRecord, nameOf, withRecords } from '../register/records';
import { COLLECTION_NAMES } from '../register/register';
import type { AnyRecord, CollectionName, Register } from '../register/register';
import type { Step } from './contract';

/** One record (or the decisions, deliveries or title) before and after a saved step. */
type Unit =
  | {
      readonly part: CollectionName;
      readonly id: string;
      readonly before: AnyRecord | undefined;
      readonly after: AnyRecord | undefined;
    }
  | {
      readonly part: 'decisions';
      readonly before: Register['decisions'];
      readonly after: Register['decisions'];
    }
  | {
      readonly part: 'deliveries';
      readonly before: Register['deliveries'];
      readonly after: Register['deliveries'];
    }
  | { readonly part: 'title'; readonly before: string; readonly after: string };

export type UndoStep = { readonly step: Step; readonly units: readonly Unit[] };

/** The saved steps of this window, latest last. Steps that were taken back wait in `undone` until another one is made. */
export type UndoStack = { readonly done: UndoStep[]; readonly undone: UndoStep[] };

/** Every step holds records that are in memory anyway, so many can be kept. */
const STEPS_MAX = 200;

export function emptyUndoStack(): UndoStack {
  return { done: [], undone: [] };
}

/** What one save made of the register; undefined when it changed nothing. */
export function stepBetween(before: Register, after: Register): UndoStep | undefined {
  const records = COLLECTION_NAMES.flatMap((name) => unitsIn(name, before[name], after[name]));
  const units: Unit[] = [...records];
  if (before.decisions !== after.decisions) {
    units.push({ part: 'decisions', before: before.decisions, after: after.decisions });
  }
  if (before.deliveries !== after.deliveries) {
    units.push({ part: 'deliveries', before: before.deliveries, after: after.deliveries });
  }
  if (before.title !== after.title) units.push({ part: 'title', before: before.title, after: after.title });
  return units.length === 0 ? undefined : { step: stepOf(units), units };
}

export function remember(stack: UndoStack, step: UndoStep | undefined): void {
  if (step === undefined) return;
  stack.done.push(step);
  if (stack.done.length > STEPS_MAX) stack.done.shift();
  stack.undone.length = 0;
}

export function reversed({ step, units }: UndoStep): UndoStep {
  return {
    step,
    units: units.map((unit) => ({ ...unit, before: unit.after, after: unit.before }) as Unit),
  };
}

/**
 * The register with a step taken back. What somebody else changed since in other fields stays; where they changed the same,
 * AppError stepOvertaken, and nothing is taken back.
 */
export function takeBack(register: Register, { units }: UndoStep): Register {
  const records = units.filter(isRecordUnit);
  const rest = units.filter((unit) => !isRecordUnit(unit));
  return rest.reduce(takeBackUnit, takeBackRecords(register, records));
}

type RecordUnit = Extract<Unit, { readonly id: string }>;

function isRecordUnit(unit: Unit): unit is RecordUnit {
  return 'id' in unit;
}

/** List by list: a step may be about thousands of records. */
function takeBackRecords(register: Register, units: readonly RecordUnit[]): Register {
  return COLLECTION_NAMES.reduce((before, part) => {
    const own = units.filter((unit) => unit.part === part);
    if (own.length === 0) return before;
    const records: readonly AnyRecord[] = before[part];
    const known = new Map(records.map((record) => [record.id, record]));
    const gone = new Set<string>();
    const back: AnyRecord[] = [];
    for (const unit of own) {
      const record = recordBefore(unit, known.get(unit.id));
      if (record === undefined) gone.add(unit.id);
      else back.push(record);
    }
    const kept = gone.size === 0 ? records : records.filter(({ id }) => !gone.has(id));
    return withRecords({ ...before, [part]: kept }, part, back);
  }, register);
}

function recordBefore(
  { part, before, after }: RecordUnit,
  current: AnyRecord | undefined,
): AnyRecord | undefined {
  const { record, conflicts } = mergeRecords(part, { base: after, mine: before, theirs: current });
  if (conflicts.length > 0) throw overtaken(nameOfEither(current, after ?? before));
  return record;
}

function takeBackUnit(register: Register, unit: Exclude<Unit, RecordUnit>): Register {
  if (unit.part === 'title') {
    if (register.title !== unit.after) throw overtaken(register.title);
    return { ...register, title: unit.before };
  }
  if (unit.part === 'decisions') return { ...register, decisions: putBack(register.decisions, unit) };
  return { ...register, deliveries: putBack(register.deliveries, unit) };
}

// Decisions and deliveries are only ever added or taken out whole, so those of somebody else stay as they are.
function putBack<Item extends { readonly id: string }>(
  current: readonly Item[],
  { before, after }: { readonly before: readonly Item[]; readonly after: readonly Item[] },
): Item[] {
  const isIn = (list: readonly Item[], id: string) => list.some((one) => one.id === id);
  const kept = current.filter(({ id }) => !isIn(after, id) || isIn(before, id));
  const back = before.filter(({ id }) => !isIn(after, id) && !isIn(current, id));
  return [...kept, ...back];
}

function unitsIn(
  part: CollectionName,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): readonly Unit[] {
  if (before === after) return [];
  const old = new Map(before.map((record) => [record.id, record]));
  const units: Unit[] = [];
  for (const record of after) {
    const was = old.get(record.id);
    old.delete(record.id);
    if (was !== record && !isSameRecord(part, was, record)) {
      units.push({ part, id: record.id, before: was, after: record });
    }
  }
  for (const [id, was] of old) units.push({ part, id, before: was, after: undefined });
  return units;
}

function stepOf(units: readonly Unit[]): Step {
  const [first] = units;
  if (units.length > 1 || first === undefined) return { kind: 'several', name: '', count: units.length };
  if (first.part === 'title') return { kind: 'title', name: first.after, count: 0 };
  if (first.part === 'decisions') return { kind: 'decided', name: '', count: 0 };
  if (first.part === 'deliveries') return { kind: 'delivered', name: '', count: 0 };
  const record = first.after ?? first.before;
  const kind = first.before === undefined ? 'added' : 'changed';
  return { kind, name: record === undefined ? '' : nameOf(record), count: 1 };
}

function nameOfEither(current: AnyRecord | undefined, known: AnyRecord | undefined): string {
  const record = current ?? known;
  return record === undefined ? '' : nameOf(record);
}

function overtaken(name: string): AppError {
  return new AppError({ code: 'stepOvertaken', name });
}
