import { findMissing } from '../../shared/checks/missing';
import type { MissingField } from '../../shared/checks/missing';
import type { RecordSchema } from '../../shared/fields/fieldInfo';
import type { Values } from '../../shared/fields/state';
import { changedPaths } from './changes';

/** What follows from the values as they are typed. */
export type LiveState = {
  readonly values: Values;
  /** By the path of the field. */
  readonly missing: ReadonlyMap<string, MissingField>;
  /** How much is missing in an item, by its path, e.g. `purposes.0`; advice does not count. */
  readonly gaps: ReadonlyMap<string, Gaps>;
  readonly changed: ReadonlySet<string>;
};

export type Gaps = Readonly<Record<'A30' | 'LAW', number>>;

/** Follows the form at a distance: parts of the page listen to what concerns them, and typing redraws nothing else. */
export type LiveRecord = {
  readonly get: () => LiveState;
  readonly listen: (listener: () => void) => () => void;
  readonly setValues: (values: Values) => void;
  /** The record that the values are compared with. */
  readonly setBase: (base: Values) => void;
  /** What differs now, without waiting. */
  readonly changesOf: (values: Values) => readonly string[];
};

export function createLiveRecord(schema: RecordSchema, savedBase: Values, firstValues: Values): LiveRecord {
  let base = savedBase;
  let state = follow(firstValues);
  const listeners = new Set<() => void>();

  function follow(values: Values): LiveState {
    const missing = findMissing(schema, values);
    return {
      values,
      missing: new Map(missing.map((field) => [field.path, field])),
      gaps: gapsByItem(missing),
      changed: new Set(changedPaths(schema, base, values)),
    };
  }
  function put(values: Values): void {
    state = follow(values);
    for (const listener of listeners) listener();
  }
  return {
    get: () => state,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setValues: put,
    setBase: (next) => {
      base = next;
      put(state.values);
    },
    changesOf: (values) => changedPaths(schema, base, values),
  };
}

function gapsByItem(missing: readonly MissingField[]): ReadonlyMap<string, Gaps> {
  const gaps = new Map<string, Gaps>();
  for (const { path, level } of missing) {
    const item = /^.*?\.\d+(?=\.)/.exec(path)?.[0];
    if (item === undefined || level === 'GP') continue;
    const known = gaps.get(item) ?? { A30: 0, LAW: 0 };
    gaps.set(item, { ...known, [level]: known[level] + 1 });
  }
  return gaps;
}
