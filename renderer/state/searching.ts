import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { COLLECTIONS } from '../../shared/register/register';
import type { AnyRecord, CollectionName, Register } from '../../shared/register/register';
import { createSearchIndex } from '../../shared/search/searchIndex';
import type { SearchIndex } from '../../shared/search/searchIndex';
import { textsIn } from '../../shared/search/searchText';
import { namesOf } from './recordFacts';
import { whenIdle } from './whenIdle';

/** Grows when more can be found than before, so that a search on screen looks again. */
const useSearching = create<{ readonly round: number }>(() => ({ round: 0 }));

export type Hits = {
  /** The records that were found, by id; undefined when nothing is searched for. */
  readonly ids: ReadonlySet<string> | undefined;
  /** False while records are still being taken in: more may be found in a moment. */
  readonly isComplete: boolean;
};

const EVERYTHING: Hits = { ids: undefined, isComplete: true };

/** The records of a collection in which every word of the query stands. The index is made beforehand, in spare time. */
export function useSearch(register: Register, collection: CollectionName, query: string): Hits {
  const round = useSearching((state) => state.round);
  useEffect(() => {
    indexFor(register, collection);
  }, [register, collection]);
  // In another round the index has grown.
  return useMemo(() => hitsFor({ register, collection, query, round }), [register, collection, query, round]);
}

type Asked = {
  readonly register: Register;
  readonly collection: CollectionName;
  readonly query: string;
  readonly round: number;
};

function hitsFor({ register, collection, query }: Asked): Hits {
  if (query.trim() === '') return EVERYTHING;
  const { index, waiting } = indexFor(register, collection);
  return { ids: index.search(query), isComplete: waiting.length === 0 };
}

type Indexed = {
  readonly register: Register;
  readonly index: SearchIndex;
  /** What stands in the index, by id. */
  readonly known: Map<string, AnyRecord>;
  readonly waiting: AnyRecord[];
};

const indexes = new Map<CollectionName, Indexed>();

/** So few are taken in at once, so that a list is right straight after a record was saved. */
const AT_ONCE_MAX = 50;

function indexFor(register: Register, collection: CollectionName): Indexed {
  const before = indexes.get(collection);
  if (before?.register === register) return before;
  const canGoOn = before !== undefined && isCalledTheSame(before.register, register);
  const indexed = canGoOn ? goneOn(before, register, collection) : begun(register, collection);
  indexes.set(collection, indexed);
  if (indexed.waiting.length <= AT_ONCE_MAX) takeIn(indexed, collection, Infinity);
  else later(indexed, collection);
  return indexed;
}

function begun(register: Register, collection: CollectionName): Indexed {
  const waiting = [...register[collection]].reverse();
  return { register, index: createSearchIndex(), known: new Map(), waiting };
}

/** A newer copy of the same register: only what is another record now is taken in again. */
function goneOn({ index, known }: Indexed, register: Register, collection: CollectionName): Indexed {
  const records: readonly AnyRecord[] = register[collection];
  const ids = new Set(records.map(({ id }) => id));
  for (const id of known.keys()) {
    if (ids.has(id)) continue;
    index.remove(id);
    known.delete(id);
  }
  const waiting = records.filter((record) => known.get(record.id) !== record).reverse();
  return { register, index, known, waiting };
}

const TELL_EVERY_MS = 250;
let tellFrom = 0;

function later(indexed: Indexed, collection: CollectionName): void {
  whenIdle((until) => {
    // Another register is open, or a newer copy of this one.
    if (indexes.get(collection) !== indexed) return;
    takeIn(indexed, collection, until);
    // A search on screen is drawn anew each time: not after each of hundreds of slices.
    if (indexed.waiting.length === 0 || performance.now() >= tellFrom) {
      useSearching.setState(({ round }) => ({ round: round + 1 }));
      tellFrom = performance.now() + TELL_EVERY_MS;
    }
    if (indexed.waiting.length > 0) later(indexed, collection);
  });
}

function takeIn(
  { register, index, known, waiting }: Indexed,
  collection: CollectionName,
  until: number,
): void {
  const names = namesOf(register);
  for (let record = waiting.pop(); record !== undefined; record = waiting.pop()) {
    index.put(record.id, textsIn(COLLECTIONS[collection], record, names));
    known.set(record.id, record);
    if (performance.now() >= until) return;
  }
}

const POINTED_TO = ['organisations', 'parties', 'systems', 'measures'] as const;

/** A record is also found by the names of what it points to. */
function isCalledTheSame(before: Register, after: Register): boolean {
  if (before.id !== after.id) return false;
  return POINTED_TO.every((collection) => {
    if (before[collection] === after[collection]) return true;
    const names = new Map(before[collection].map(({ id, name }) => [id, name]));
    return after[collection].every(({ id, name }) => names.get(id) === name);
  });
}
