import type { StoredEntry } from './entry';

/**
 * The entries of a history, each after its parents and otherwise by time and id: the same graph in the same order,
 * whoever brings it together. What belongs to no graph (a parent that is its own child) comes last, as it stood.
 */
export function inHistoryOrder(history: readonly StoredEntry[]): readonly StoredEntry[] {
  if (isChain(history)) return history;
  const { waiting, children } = linksOf(history);
  const ready = history.filter(({ id }) => (waiting.get(id) ?? 0) === 0).sort(byTime);
  const ordered: StoredEntry[] = [];
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    ordered.push(next);
    for (const child of children.get(next.id) ?? []) {
      const left = (waiting.get(child.id) ?? 0) - 1;
      waiting.set(child.id, left);
      if (left === 0) insert(ready, child);
    }
  }
  if (ordered.length === history.length) return ordered;
  const isPlaced = new Set(ordered);
  return [...ordered, ...history.filter((entry) => !isPlaced.has(entry))];
}

/** The entries that nothing was made on yet: what the next one is made on. */
export function headsOf(history: readonly StoredEntry[]): readonly string[] {
  const last = history.at(-1);
  if (last !== undefined && isChain(history)) return [last.id];
  const isParent = new Set(history.flatMap(({ parents }) => parents));
  return history.filter(({ id }) => !isParent.has(id)).map(({ id }) => id);
}

/** An entry and everything it was made on, by id. */
export function withAncestors(history: readonly StoredEntry[], ids: readonly string[]): ReadonlySet<string> {
  const byId = new Map(history.map((entry) => [entry.id, entry]));
  const found = new Set<string>();
  const open = ids.filter((id) => byId.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(byId.get(id)?.parents ?? []).filter((parent) => byId.has(parent)));
  }
  return found;
}

/** True when every entry was made on the one before it, as long as nobody brought copies together. */
function isChain(history: readonly StoredEntry[]): boolean {
  return history.every(({ parents }, index) =>
    index === 0 ? parents.length === 0 : parents.length === 1 && parents[0] === history[index - 1]?.id,
  );
}

function linksOf(history: readonly StoredEntry[]) {
  const waiting = new Map<string, number>(history.map(({ id }) => [id, 0]));
  const children = new Map<string, StoredEntry[]>();
  for (const entry of history) {
    const parents = new Set(entry.parents.filter((parent) => waiting.has(parent)));
    waiting.set(entry.id, parents.size);
    for (const parent of parents) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [entry]);
      else known.push(entry);
    }
  }
  return { waiting, children };
}

function insert(ready: StoredEntry[], entry: StoredEntry): void {
  const place = ready.findIndex((other) => byTime(entry, other) < 0);
  if (place === -1) ready.push(entry);
  else ready.splice(place, 0, entry);
}

function byTime(a: StoredEntry, b: StoredEntry): number {
  const [early, late] = [momentOf(a.at), momentOf(b.at)];
  if (early !== late) return early - late;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Milliseconds; 0 for what is no moment. */
export function momentOf(at: string): number {
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? 0 : moment;
}
