import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import type { Change, ChangedPart } from './change';
import { PART_NAMES } from './diff';
import { ENTRY_KINDS } from './entry';
import type { EntryKind, StoredEntry } from './entry';

/** An entry as the program reads it. What is not there, or of another shape, is neutral: whoever wrote it. */
export type Entry = {
  readonly id: string;
  readonly parents: readonly string[];
  /** ISO 8601 with offset; '' for the root, which is older than any date. */
  readonly at: string;
  /** Who it was, as their system calls them: a claim, not a proof. */
  readonly by: string;
  readonly reason: string;
  /** 'other' is what a newer program knows. */
  readonly kind: EntryKind | 'other';
  /** What the entry is about; '' where it is about no single record. */
  readonly part: ChangedPart | '';
  readonly recordId: string;
  readonly changes: readonly Change[];
  /** Of the record afterwards, salted; '' where there is none any more. Undefined where the entry does not say. */
  readonly after: string | undefined;
  /** For a `state`: of each record by part and id, salted. */
  readonly records: Readonly<Record<string, string>> | undefined;
  /** True where more was changed outside the program than could be told. */
  readonly isPartial: boolean;
};

/** What an entry says, before it has an id. */
export type Content = Partial<Omit<Entry, 'id'>> &
  Pick<Entry, 'parents' | 'at'> & { readonly kind: EntryKind };

const cache = new WeakMap<StoredEntry, Entry>();

export function readEntry(stored: StoredEntry): Entry {
  const known = cache.get(stored);
  if (known !== undefined) return known;
  const part = partOf(stored['part']);
  const recordId = textOf(stored['recordId']);
  const entry: Entry = {
    id: stored.id,
    parents: stored.parents,
    at: stored.at,
    by: textOf(stored['by']),
    reason: textOf(stored['reason']),
    kind: ENTRY_KINDS.find((kind) => kind === stored['kind']) ?? 'other',
    part,
    recordId,
    changes: part === '' ? [] : changesOf(stored['changes'], { part, recordId }),
    after: typeof stored['after'] === 'string' ? stored['after'] : undefined,
    records: isValues(stored['records'])
      ? (stored['records'] as Readonly<Record<string, string>>)
      : undefined,
    isPartial: stored['partial'] === true,
  };
  cache.set(stored, entry);
  return entry;
}

/** The content as it is kept in the file: by name of key, without what says nothing. */
export function storedContent({ isPartial, changes = [], ...content }: Content): Values {
  const stored = changes.map(({ path, from, to }) => withoutNothing({ from, path: pathText(path), to }));
  const partial = isPartial === true ? true : undefined;
  return withoutNothing({ ...content, changes: stored.length === 0 ? undefined : stored, partial });
}

function withoutNothing(values: Values): Values {
  const kept = Object.keys(values).filter((key) => values[key] !== undefined && !isNothing(key, values[key]));
  return Object.fromEntries(kept.sort().map((key) => [key, values[key]]));
}

// What a value was or is may well be '': only what the entry itself does not say is left out.
function isNothing(key: string, value: unknown): boolean {
  return value === '' && key !== 'from' && key !== 'to' && key !== 'after' && key !== 'at' && key !== 'path';
}

function changesOf(stored: unknown, place: { readonly part: ChangedPart; readonly recordId: string }) {
  const changes: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return changes.filter(isValues).map((change): Change => ({
    ...place,
    path: stepsOf(textOf(change['path'])),
    from: change['from'],
    to: change['to'],
  }));
}

/** The steps of a path as one text; `~` and `/` in a step are written as JSON Pointer (RFC 6901) writes them. */
export function pathText(path: readonly string[]): string {
  return path.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

function stepsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function partOf(value: unknown): ChangedPart | '' {
  if (value === 'register') return 'register';
  return PART_NAMES.find((name) => name === value) ?? '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
