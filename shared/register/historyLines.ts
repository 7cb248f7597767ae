import { isSortedDeep, sortedDeep } from './canonicalOrder';

const NO_ENTRIES = '\n  "history": []';

/**
 * The text of a register with its entries in the place of its empty history, a line for each: nobody edits them by hand,
 * and so a save adds one line for each record to a diff, instead of a dozen.
 */
export function withHistoryLines(text: string, entries: readonly object[]): string {
  // Only a key of the register itself stands two spaces from the edge, and no value holds the end of a line.
  const place = text.lastIndexOf(NO_ENTRIES);
  if (entries.length === 0 || place === -1) return text;
  const filled = `\n  "history": [\n${linesOf(entries)}\n  ]`;
  return text.slice(0, place) + filled + text.slice(place + NO_ENTRIES.length);
}

/** The lines of a history, by the first entry of it; gone when that entry is. */
const written = new WeakMap<object, { readonly entries: readonly object[]; readonly lines: string }>();
/** A longer text is not kept: with the file itself it would come too near the memory of one process. */
const KEPT_CHARACTERS = 100_000_000;

// A history grows at its end and its entries never change in place, so only what was added is written anew.
function linesOf(entries: readonly object[]): string {
  const [first] = entries;
  const before = first && written.get(first);
  const isGrown = before?.entries.every((entry, index) => entry === entries[index]) === true;
  const added = entries.slice(isGrown ? before.entries.length : 0).map(lineOf);
  const lines = (isGrown ? [before.lines, ...added] : added).join(',\n');
  if (first !== undefined && lines.length <= KEPT_CHARACTERS) written.set(first, { entries, lines });
  return lines;
}

function lineOf(entry: object): string {
  return `    ${JSON.stringify(isSortedDeep(entry) ? entry : sortedDeep(entry))}`;
}
