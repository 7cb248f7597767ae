const NO_ENTRIES = '\n  "history": []';

/**
 * The text of a register with its entries in the place of its empty history, a line for each: nobody edits them by hand,
 * and so a save adds one line for each record to a diff, instead of a dozen.
 */
export function withHistoryLines(text: string, entries: readonly unknown[]): string {
  // Only a key of the register itself stands two spaces from the edge, and no value holds the end of a line.
  const place = text.lastIndexOf(NO_ENTRIES);
  if (entries.length === 0 || place === -1) return text;
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  const filled = `\n  "history": [\n${lines.join(',\n')}\n  ]`;
  return text.slice(0, place) + filled + text.slice(place + NO_ENTRIES.length);
}
