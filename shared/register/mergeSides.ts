const START = /^<{7,}(?: |$)/;
const BASE = /^\|{7,}(?: |$)/;
const MIDDLE = /^={7,}$/;
const END = /^>{7,}(?: |$)/;

/** The two texts that a file with unresolved merge markers was made of; undefined when it has none. */
export function mergeSides(text: string): { readonly ours: string; readonly theirs: string } | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  if (!lines.some((line) => START.test(line))) return undefined;
  const ours: string[] = [];
  const theirs: string[] = [];
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const line of lines) {
    const turn = turnAt(line, side);
    if (turn !== undefined) {
      side = turn;
      continue;
    }
    if (side === 'both' || side === 'ours') ours.push(line);
    if (side === 'both' || side === 'theirs') theirs.push(line);
  }
  return { ours: ours.join('\n'), theirs: theirs.join('\n') };
}

// A line such as ======= means something between markers only.
function turnAt(line: string, side: string): 'both' | 'ours' | 'base' | 'theirs' | undefined {
  if (side === 'both') return START.test(line) ? 'ours' : undefined;
  if (BASE.test(line)) return 'base';
  if (MIDDLE.test(line)) return 'theirs';
  return END.test(line) ? 'both' : undefined;
}
