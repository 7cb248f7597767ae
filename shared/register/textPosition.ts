const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The line of an offset, counted from 1; CR LF, LF and a lone CR each end a line. */
export function lineOf(text: string, offset: number): number {
  return positionOf(text, offset).line;
}

/** Line and column of an offset, both counted from 1, the column in UTF-16 units as editors count. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let index = 0; index < offset; index += 1) {
    const code = text.charCodeAt(index);
    const endsLine =
      code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED);
    if (!endsLine) continue;
    line += 1;
    start = index + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The same for many offsets of one text, which is looked through once. */
export function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
