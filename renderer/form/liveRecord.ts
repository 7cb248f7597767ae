import type { FindingFacts } from '../../shared/checks/findings';
import { findMissing } from '../../shared/checks/missing';
import type { MissingField } from '../../shared/checks/missing';
import type { Standings } from '../../shared/checks/standing';
import type { RecordSchema } from '../../shared/fields/fieldInfo';
import type { Values } from '../../shared/fields/state';
import { changedPaths } from './changes';
import { placeOf } from './findingPlace';
import { gapsByItem } from './itemGaps';
import type { Gaps } from './itemGaps';

/** What follows from the values as they are typed. */
export type LiveState = {
  readonly values: Values;
  /** By the path of the field. */
  readonly missing: ReadonlyMap<string, MissingField>;
  /** What is open, in the order of the law. */
  readonly findings: readonly FindingFacts[];
  /** The same, by the place in the form where they stand. */
  readonly placed: ReadonlyMap<string, readonly FindingFacts[]>;
  /** What was put up with, for a reason: it stays in sight and asks for no work. */
  readonly accepted: readonly FindingFacts[];
  readonly acceptedAt: ReadonlyMap<string, readonly FindingFacts[]>;
  /** What was decided, by finding. */
  readonly standings: Standings;
  /** What there is to look at in an item, by its path, e.g. `purposes.0`. */
  readonly gaps: ReadonlyMap<string, Gaps>;
  readonly changed: ReadonlySet<string>;
};

/** What is found in a record as it is typed: its missing facts, and what the rules say where they are known. */
export type Check = (values: Values) => Found;

export type Found = {
  readonly open: readonly FindingFacts[];
  readonly accepted: readonly FindingFacts[];
  readonly standings: Standings;
};

/** Follows the form at a distance: parts of the page listen to what concerns them, and typing redraws nothing else. */
export type LiveRecord = {
  readonly get: () => LiveState;
  readonly listen: (listener: () => void) => () => void;
  readonly setValues: (values: Values) => void;
  /** The record that the values are compared with, and what is in the form at this moment. */
  readonly setBase: (base: Values, values?: Values) => void;
  /** The register around the record changed. */
  readonly setCheck: (check: Check) => void;
  /** What differs now, without waiting. */
  readonly changesOf: (values: Values) => readonly string[];
};

type Begin = {
  readonly schema: RecordSchema;
  readonly base: Values;
  readonly values: Values;
  readonly check: Check;
};

export function createLiveRecord(begin: Begin): LiveRecord {
  const { schema } = begin;
  let { base, check } = begin;
  let state = follow(begin.values);
  const listeners = new Set<() => void>();

  function follow(values: Values): LiveState {
    return {
      values,
      missing: new Map(findMissing(schema, values).map((field) => [field.path, field])),
      ...foundIn(check(values), ({ path }) => placeOf(schema, values, path)),
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
    setBase: (next, values = state.values) => {
      base = next;
      put(values);
    },
    setCheck: (next) => {
      if (next === check) return;
      check = next;
      put(state.values);
    },
    changesOf: (values) => changedPaths(schema, base, values),
  };
}

function foundIn({ open, accepted, standings }: Found, at: (finding: FindingFacts) => string) {
  return {
    findings: open,
    placed: placed(open, at),
    accepted,
    acceptedAt: placed(accepted, at),
    standings,
    gaps: gapsByItem(open),
  };
}

function placed(
  findings: readonly FindingFacts[],
  place: (finding: FindingFacts) => string,
): ReadonlyMap<string, readonly FindingFacts[]> {
  const byPlace = new Map<string, FindingFacts[]>();
  for (const finding of findings) {
    const at = place(finding);
    byPlace.set(at, [...(byPlace.get(at) ?? []), finding]);
  }
  return byPlace;
}
