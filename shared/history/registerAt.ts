import type { Register } from '../register/register';
import { readEntry } from './entryContent';
import type { StoredEntry } from './entry';
import { reverseChanges } from './applyChanges';
import { inHistoryOrder, momentOf, withAncestors } from './order';
import { endReplay, play, startReplay } from './replay';

/** Which state of a register: right after an entry, or at a moment (a day means the end of it). */
export type Moment = { readonly entry: string } | { readonly date: string };

/**
 * The register as it was, with the history it had then. Undefined when the entry is not in its history, or the date is
 * none. Before the first entry, a register is what it was when its history began.
 */
export function registerAt(register: Register, moment: Moment): Register | undefined {
  const entries = 'entry' in moment ? upTo(register, moment.entry) : until(register.history, moment.date);
  return entries === undefined ? undefined : registerWith(register, entries);
}

/**
 * The register as only these entries make it; they hold all ancestors of each of them. What came later is taken back, and
 * where people worked apart all that they did since they were together; then what remains is played again.
 */
export function registerWith(register: Register, entries: ReadonlySet<string>): Register {
  const ordered = inHistoryOrder(register.history);
  const firstOther = ordered.findIndex(({ id }) => !entries.has(id));
  if (firstOther === -1) return register;
  const start = lastMeeting(ordered, firstOther);
  const replay = startReplay(register);
  for (const entry of ordered.slice(start).reverse()) {
    play(replay, reverseChanges(readEntry(entry).changes));
  }
  const kept = ordered.slice(start).filter(({ id }) => entries.has(id));
  for (const entry of kept) play(replay, readEntry(entry).changes);
  return { ...endReplay(replay), history: [...ordered.slice(0, start), ...kept] };
}

/**
 * The last place, up to `most`, where everything that follows was made on what stands before it. Only there does taking
 * back give what was: of two changes that were made apart, the later one does not know what the earlier one made.
 */
export function lastMeeting(ordered: readonly StoredEntry[], most: number): number {
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  let meeting = ordered.length;
  let lowestParent = Infinity;
  for (let place = ordered.length - 1; place >= 0; place -= 1) {
    const parents = (ordered[place]?.parents ?? []).map((parent) => places.get(parent) ?? -1);
    lowestParent = Math.min(lowestParent, ...(parents.length === 0 ? [-1] : parents));
    if (lowestParent >= place - 1) meeting = place;
    if (place <= most && meeting === place) return place;
  }
  return 0;
}

function upTo({ history }: Register, entry: string): ReadonlySet<string> | undefined {
  return history.some(({ id }) => id === entry) ? withAncestors(history, [entry]) : undefined;
}

// A clock may have been put back: an entry counts from when it and all it was made on were there.
function until(history: readonly StoredEntry[], date: string): ReadonlySet<string> | undefined {
  const end = endOf(date);
  if (end === undefined) return undefined;
  const included = new Set<string>();
  for (const { id, parents, at } of inHistoryOrder(history)) {
    if (momentOf(at) <= end && parents.every((parent) => included.has(parent))) included.add(id);
  }
  return included;
}

function endOf(date: string): number | undefined {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date);
  // Without a time zone in it, a day or moment is one of where the person is.
  const moment = Date.parse(isDay ? `${date}T23:59:59.999` : date);
  return Number.isNaN(moment) ? undefined : moment;
}
