const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = 32;

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Where a JSON string that starts at `start` ends, or how far it is one. */
export type StringEnd = { readonly end: number; readonly isWhole: boolean; readonly hasEscape: boolean };

/** Finds the end of a JSON string; `start` is the place of its opening quote. */
export function endOfString(text: string, start: number): StringEnd {
  let hasEscape = false;
  let index = start + 1;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) return { end: index + 1, isWhole: true, hasEscape };
    if (code < SPACE) break;
    const length = code === BACKSLASH ? escapeLength(text, index) : 1;
    if (length === 0) break;
    hasEscape ||= code === BACKSLASH;
    index += length;
  }
  return { end: index, isWhole: false, hasEscape };
}

function escapeLength(text: string, start: number): number {
  ESCAPE.lastIndex = start;
  return ESCAPE.exec(text)?.[0].length ?? 0;
}
