import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { inShape } from '../register/inShape';
import type { Register } from '../register/register';
import { changedRecord } from './applyChanges';
import { ORDER } from './change';
import type { Change } from './change';
import { diffRecords, isSameValue, PART_SCHEMAS } from './diff';
import { pathText, readEntry } from './entryContent';
import type { StoredEntry } from './entry';
import { expectedStates, isAsExpected } from './expectedStates';
import type { ExpectedStates } from './expectedStates';
import type { RecordChanges } from './makeEntry';
import { placeKey, placeOfKey, placesIn, recordLookup } from './recordLookup';
import type { PlaceOfRecord, RecordLookup } from './recordLookup';

type Sources = {
  readonly history: readonly StoredEntry[];
  readonly expected: ExpectedStates;
  /** The register as this program last knew it. */
  readonly known: RecordLookup | undefined;
};

/**
 * What was changed in a register without its history telling: with a text editor, or by another program. What stood there
 * before is told as far as `known` or the history knows it; `isPartial` where that is not all.
 */
export function outsideChanges(register: Register, known?: Register): readonly RecordChanges[] {
  const { history } = register;
  if (history.length === 0) return [];
  const expected = expectedStates(history);
  const sources = { history, expected, known: known === undefined ? undefined : recordLookup(known) };
  const isSeen = new Set<string>();
  const changed: RecordChanges[] = [];
  for (const [place, record] of placesIn(register)) {
    const key = placeKey(place);
    isSeen.add(key);
    const state = expected.get(key);
    if (state === undefined || state.after === '') changed.push(whole(place, undefined, record));
    else if (!isAsExpected(record, state)) changed.push(changeOf(place, record, sources));
  }
  return [...changed, ...takenOut(isSeen, sources)];
}

function takenOut(isSeen: ReadonlySet<string>, sources: Sources): readonly RecordChanges[] {
  return [...sources.expected].flatMap(([key, { after }]) => {
    const place = after === '' || isSeen.has(key) ? undefined : placeOfKey(key);
    if (place === undefined) return [];
    const was = knownBefore(place, sources);
    return [{ ...whole(place, was ?? { id: place.recordId }, undefined), isPartial: was === undefined }];
  });
}

function whole(place: PlaceOfRecord, from: Values | undefined, to: Values | undefined): RecordChanges {
  return { ...place, changes: [{ ...place, path: [], from, to }] };
}

function changeOf(place: PlaceOfRecord, record: Values, sources: Sources): RecordChanges {
  const was = knownBefore(place, sources);
  const { part, recordId } = place;
  if (part !== 'register' && was !== undefined) {
    const changes = diffRecords(part, { ...was, id: recordId }, { ...record, id: recordId });
    return { ...place, changes };
  }
  return { ...place, changes: knownFields(place, record, sources.history), isPartial: true };
}

/** The record as the history says it was, when this program still knows it or the history holds all of it. */
function knownBefore(place: PlaceOfRecord, { known, history, expected }: Sources): Values | undefined {
  const state = expected.get(placeKey(place));
  const candidates = [known?.(place), wholeInHistory(place, history)];
  return candidates.find(
    (record) => record !== undefined && state !== undefined && isAsExpected(record, state),
  );
}

function wholeInHistory(place: PlaceOfRecord, history: readonly StoredEntry[]): Values | undefined {
  if (place.part === 'register') return undefined;
  const made = entriesOf(place, history).reduce<Values | undefined>(
    (record, { changes }) => changedRecord(record, changes),
    undefined,
  );
  const shaped = made === undefined ? undefined : inShape(PART_SCHEMAS[place.part], made)?.values;
  return isValues(shaped) ? shaped : undefined;
}

/** Of single fields the history may know what they were, even where it does not know the whole record. */
function knownFields(
  place: PlaceOfRecord,
  record: Values,
  history: readonly StoredEntry[],
): readonly Change[] {
  const last = new Map<string, Change>();
  for (const { changes } of entriesOf(place, history)) {
    for (const change of changes) last.set(pathText(change.path), change);
  }
  return [...last.values()].flatMap(({ path, to }) => {
    const now = valueAtSteps(record, path);
    const isTold = path.at(-1) !== ORDER && !isValues(to) && !isSameValue(sorted(to), sorted(now));
    return isTold ? [{ ...place, path, from: to, to: now }] : [];
  });
}

function entriesOf(place: PlaceOfRecord, history: readonly StoredEntry[]) {
  return history
    .map(readEntry)
    .filter(({ part, recordId }) => part === place.part && recordId === place.recordId);
}

function valueAtSteps(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    return valueAtSteps(
      value.find((item: unknown) => isValues(item) && item['id'] === step),
      rest,
    );
  }
  return isValues(value) && Object.hasOwn(value, step) ? valueAtSteps(value[step], rest) : undefined;
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as unknown[])].sort() : value;
}
