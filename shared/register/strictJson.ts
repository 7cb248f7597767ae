import { AppError } from '../errors';
import { scanJson } from './jsonScanner';
import { lineOf } from './textPosition';

/**
 * Reads JSON without ever changing what it says. `JSON.parse` alone keeps the last of two equal keys, rounds large
 * numbers and hides where it stopped; each of those is refused here with its own code and its line.
 */
export function parseStrictJson(text: string, path: string): unknown {
  refuseMergeMarkers(text, path);
  scanJson(text, path);
  return JSON.parse(text);
}

// Not the `m` flag: its `^` also matches after U+2028, which may stand inside a JSON string. A raw CR or LF may not,
// so a line that starts like this is never part of a value.
const MERGE_MARKER = /(?:^|[\n\r])(?:<{7,}|={7,}|>{7,}|\|{7,})(?=[ \n\r]|$)/;

function refuseMergeMarkers(text: string, path: string): void {
  const marker = MERGE_MARKER.exec(text);
  if (marker === null) return;
  const start = marker.index + (/^[\n\r]/.test(marker[0]) ? 1 : 0);
  throw new AppError({ code: 'fileHasMergeMarkers', path, line: lineOf(text, start) });
}
