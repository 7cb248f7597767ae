import type { Register } from '../register/register';
import { diffRegisters } from './diff';
import { readEntry } from './entryContent';
import type { StoredEntry } from './entry';
import { expectedStates, isAsExpected } from './expectedStates';
import { editorsOf, isExtractOf } from './extractCopies';
import { addChanges, addJoin, addState, byRecord } from './makeEntry';
import type { Author, Growing, RecordChanges } from './makeEntry';
import { headsOf, inHistoryOrder } from './order';
import { placeKey, placeOfKey, recordLookup } from './recordLookup';
import type { PlaceOfRecord } from './recordLookup';
import { applyChanges } from './applyChanges';
import { lastMeeting, registerWith } from './registerAt';
import { endReplay, play, startReplay } from './replay';
import { withHistory } from './withHistory';
import { sharedEntries, unionHistories } from './unionHistories';

/** Two copies of a register that were edited apart, each with what was changed outside the program in its history. */
export type Copies = { readonly mine: Register; readonly theirs: Register };

/**
 * The state that two copies have in common, to compare both with; undefined when their histories have nothing in common.
 * A record of which nobody knows how it was then is left out, so that a difference in it is asked about, never decided.
 */
export function baseOf({ mine, theirs }: Copies): Register | undefined {
  const shared = sharedEntries(mine.history, theirs.history);
  if (shared.size === 0) return undefined;
  const base = registerWith(mine, shared);
  const isExact = (entry: StoredEntry) => {
    const { id, isPartial, kind } = readEntry(entry);
    return shared.has(id) || !(isPartial || kind === 'state');
  };
  if (mine.history.every(isExact) && theirs.history.every(isExact)) return base;
  return certain(base, registerWith(theirs, shared));
}

/** The merged register with both histories, an entry that joins them, and one for each record that neither made so. */
export function withMergeHistory({ mine, theirs }: Copies, merged: Register, author: Author): Register {
  if (isExtractOf({ mine, theirs })) return withExtractHistory({ mine, theirs }, merged, author);
  const entries = unionHistories(mine.history, theirs.history);
  const growing: Growing = { entries: [...entries], heads: headsOf(entries) };
  const changed = byRecord(diffRegisters(playedTogether({ mine, theirs }, entries), merged));
  const unsure = touchedTwice({ mine, theirs });
  const maker = { ...author, kind: 'merge' as const };
  if (growing.heads.length > 1) addJoin(growing, maker);
  if (growing.entries.length === mine.history.length && changed.length === 0)
    return { ...merged, history: mine.history };
  addChanges(growing, changed, { after: merged, author: maker });
  if (unsure === 'all') addState(growing, merged, { ...maker, kind: 'state' });
  else addChanges(growing, without(unsure, changed), { after: merged, author: maker });
  return { ...merged, history: growing.entries };
}

// The history of an extract knows a part of the register only, so what came of it is told as steps of this one.
function withExtractHistory({ mine, theirs }: Copies, merged: Register, author: Author): Register {
  const editors = editorsOf(theirs);
  const of = theirs.extractOf?.of ?? '';
  const reason = author.reason ?? [of, editors.join(', ')].filter((text) => text !== '').join(' – ');
  return withHistory(mine, { ...merged, history: mine.history }, { ...author, reason, kind: 'merge' });
}

/** What both histories make together when they are played in their order: nobody's, but the same for everybody. */
function playedTogether({ mine, theirs }: Copies, entries: readonly StoredEntry[]): Register {
  const shared = sharedEntries(mine.history, theirs.history);
  const start = lastMeeting(
    entries,
    Math.max(
      0,
      entries.findIndex(({ id }) => !shared.has(id)),
    ),
  );
  const before = new Set(entries.slice(0, start).map(({ id }) => id));
  const replay = startReplay(registerWith(mine, before));
  for (const entry of entries.slice(start)) play(replay, readEntry(entry).changes);
  return endReplay(replay);
}

/**
 * The places that both sides changed, so that the last entry of either does not tell how they are now; 'all' when a side
 * noted a whole state.
 */
function touchedTwice({ mine, theirs }: Copies): ReadonlySet<string> | 'all' {
  const shared = sharedEntries(mine.history, theirs.history);
  const own = ({ history }: Register) => history.filter(({ id }) => !shared.has(id)).map(readEntry);
  const [ours, others] = [own(mine), own(theirs)];
  if (ours.length === 0 || others.length === 0) return new Set();
  if ([...ours, ...others].some(({ records }) => records !== undefined)) return 'all';
  const theirPlaces = new Set(others.flatMap((entry) => (isAboutRecord(entry) ? [placeKey(entry)] : [])));
  const both = ours.flatMap((entry) => (isAboutRecord(entry) ? [placeKey(entry)] : []));
  return new Set(both.filter((key) => theirPlaces.has(key)));
}

function isAboutRecord(entry: { readonly part: string; readonly recordId: string }): entry is PlaceOfRecord {
  return entry.part !== '';
}

function without(keys: ReadonlySet<string>, changed: readonly RecordChanges[]): readonly RecordChanges[] {
  const isTold = new Set(changed.map(placeKey));
  return [...keys]
    .filter((key) => !isTold.has(key))
    .flatMap((key) => {
      const place = placeOfKey(key);
      return place === undefined ? [] : [{ ...place, changes: [] }];
    });
}

/** Of two readings of one state, what is sure: equal in both, or as the history says it was. */
function certain(one: Register, other: Register): Register {
  const expected = expectedStates(inHistoryOrder(one.history));
  const [first, second] = [recordLookup(one), recordLookup(other)];
  const changes = byRecord(diffRegisters(one, other)).flatMap((place) => {
    const state = expected.get(placeKey(place));
    const [from, to] = [first(place), second(place)];
    if (place.part === 'register') return [];
    if (state !== undefined && isAsExpected(from, state)) return [];
    const isOther = state !== undefined && isAsExpected(to, state);
    return [{ part: place.part, recordId: place.recordId, path: [], from, to: isOther ? to : undefined }];
  });
  return applyChanges(one, changes);
}
