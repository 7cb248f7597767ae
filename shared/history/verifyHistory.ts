import type { Register } from '../register/register';
import { entryId } from './commitment';
import { readEntry } from './entryContent';
import type { StoredEntry } from './entry';
import { findKnown } from './knownFingerprint';
import type { KnownState } from './knownFingerprint';
import type { RecordChanges } from './makeEntry';
import { inHistoryOrder } from './order';
import { outsideChanges } from './outsideChanges';

/** What is wrong with one place of a history. */
export type HistoryFault =
  /** The entry does not say what its id was made of. */
  | { readonly kind: 'edited'; readonly entry: string; readonly place: number }
  /** An entry that others were made on is not there. */
  | { readonly kind: 'removed'; readonly entry: string; readonly missing: string; readonly place: number }
  /** A second beginning: it was made on nothing, or for another register. */
  | { readonly kind: 'inserted'; readonly entry: string; readonly place: number }
  /** The entry stands elsewhere than the history puts it, or twice. */
  | { readonly kind: 'reordered'; readonly entry: string; readonly place: number }
  /** Deliveries that the history never heard of, though both are noted in one save. */
  | { readonly kind: 'restarted'; readonly deliveries: readonly number[] }
  /** A record is not what the history says, so it was changed without this program. */
  | ({ readonly kind: 'state' } & RecordChanges);

export type Verification = {
  readonly entries: number;
  /** In order of place; the current state last. */
  readonly faults: readonly HistoryFault[];
  /** Entries of which something was erased: the rest of each can still be checked. */
  readonly erased: number;
  /** The last entry of the history, which stands for all before it; '' when there is more than one, or none. */
  readonly head: string;
  /** Where a fingerprint that was noted elsewhere was found; undefined when none was given. */
  readonly known: KnownState | undefined;
};

/**
 * Looks whether every entry is what its id says, whether each stands on the one before it, and whether the register is
 * what its history says. A history whose end was cut off, or that was made anew as a whole, looks good by itself: only a
 * fingerprint that was noted elsewhere (in a printed report, with whoever received it) shows that.
 */
export function verifyHistory(register: Register, knownFingerprint?: string): Verification {
  const { history } = register;
  const told = [...entryFaults(history), ...orderFaults(register), ...stateFaults(register)];
  // Where an entry is missing or edited, that is why.
  const faults = told.length > 0 ? told : restartFaults(register);
  const isParent = parentsIn(history);
  const heads = history.filter(({ id }) => !isParent.has(id));
  return {
    entries: history.length,
    faults: faults.sort((a, b) => placeOf(a) - placeOf(b) || 0),
    erased: history.filter(hasErased).length,
    head: heads.length === 1 ? (heads[0]?.id ?? '') : '',
    known: knownFingerprint === undefined ? undefined : findKnown(register, knownFingerprint),
  };
}

/** Entries never change in place: one that was found good need not be hashed again. */
const foundGood = new WeakSet<StoredEntry>();

function entryFaults(history: readonly StoredEntry[]): HistoryFault[] {
  return history.flatMap((entry, place): HistoryFault[] => {
    if (foundGood.has(entry)) return [];
    if (entryId(entry) !== entry.id) return [{ kind: 'edited', entry: entry.id, place }];
    foundGood.add(entry);
    return [];
  });
}

function orderFaults(register: Register): HistoryFault[] {
  const { history } = register;
  const places = new Map(history.map(({ id }, place) => [id, place]));
  const faults = history.flatMap((entry, place): HistoryFault[] => [
    ...missingParents(entry, place, places),
    ...misplaced(entry, place, places),
    ...foreignRoot(register, entry, place),
  ]);
  // Where an entry is missing, the one before it is an end too, and nobody put it in.
  if (faults.some(({ kind }) => kind === 'removed')) return faults;
  if (faults.length > 0) return [...faults, ...looseEnds(history)];
  const ordered = inHistoryOrder(history);
  const wrong = history.findIndex((entry, place) => entry !== ordered[place]);
  const entry = history[wrong]?.id;
  if (entry !== undefined) return [{ kind: 'reordered', entry, place: wrong }];
  return looseEnds(history);
}

type Places = ReadonlyMap<string, number>;

function missingParents(entry: StoredEntry, place: number, places: Places): HistoryFault[] {
  return entry.parents
    .filter((parent) => !places.has(parent))
    .map((missing) => ({ kind: 'removed', entry: entry.id, missing, place }));
}

function misplaced({ id, parents }: StoredEntry, place: number, places: Places): HistoryFault[] {
  // The last place of an id is known, so an earlier one is a copy.
  if (places.get(id) !== place) return [{ kind: 'inserted', entry: id, place }];
  const isTooEarly = parents.some((parent) => (places.get(parent) ?? -1) >= place);
  return isTooEarly ? [{ kind: 'reordered', entry: id, place }] : [];
}

function foreignRoot(register: Register, entry: StoredEntry, place: number): HistoryFault[] {
  if (entry.parents.length > 0) return [];
  const isOwn = readEntry(entry).kind === 'begin' && entry['register'] === register.id;
  return isOwn ? [] : [{ kind: 'inserted', entry: entry.id, place }];
}

// Every save and every merge leaves one end: a second one was put in by something else.
function looseEnds(history: readonly StoredEntry[]): HistoryFault[] {
  const isParent = parentsIn(history);
  const ends = history.flatMap(({ id }, place) => (isParent.has(id) ? [] : [{ id, place }]));
  return ends.slice(0, -1).map(({ id, place }) => ({ kind: 'inserted', entry: id, place }));
}

function parentsIn(history: readonly StoredEntry[]): ReadonlySet<string> {
  return new Set(history.flatMap(({ parents }) => parents));
}

function stateFaults(register: Register): HistoryFault[] {
  return outsideChanges(register).map((changes) => ({ kind: 'state', ...changes }));
}

// Taking out all of a history leaves nothing to check; what was delivered is noted in the register as well.
function restartFaults({ deliveries, history }: Register): HistoryFault[] {
  const told = new Set(history.map((entry) => entry['recordId']));
  const untold = deliveries.filter(({ id }) => !told.has(id)).map(({ number }) => number);
  return untold.length === 0 ? [] : [{ kind: 'restarted', deliveries: untold.sort((a, b) => a - b) }];
}

function placeOf(fault: HistoryFault): number {
  return 'place' in fault ? fault.place : Infinity;
}

function hasErased(entry: StoredEntry): boolean {
  return entry['salts'] !== undefined;
}
