import { AppError } from '../errors';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { PART_SCHEMAS } from '../history/diff';
import { MAX_DEPTH_LEVELS } from './jsonScanner';
import { endOfString } from './jsonString';
import { parseStrictJson } from './strictJson';

/** A list of a register file that holds things worth saving. */
export type SalvagePart = keyof typeof PART_SCHEMAS | 'history';

/** A stretch of a damaged text that is, or was, one thing of a list. */
export type Piece = {
  readonly part: SalvagePart;
  readonly start: number;
  readonly end: number;
  /** Undefined: it could not be read; `problem` is the code of the first thing that is wrong in it. */
  readonly value: Values | undefined;
  readonly problem: string;
};

const PARTS: readonly SalvagePart[] = [
  ...(Object.keys(PART_SCHEMAS) as (keyof typeof PART_SCHEMAS)[]),
  'history',
];
/** Of so many of its fields a thing is known when its place in the file is lost. */
const KNOWN_SHARE = 0.6;
/** How often the text may be looked through: brackets that are never closed would else be walked again and again. */
const WORK_TIMES = 8;
const WORK_AT_LEAST = 1_000_000;

type Scan = {
  readonly text: string;
  at: number;
  /** The list that the scan is in, as far as is known. */
  part: SalvagePart | undefined;
  /** True where the next object is a thing of that list by its place, not by its looks. */
  isPlaced: boolean;
  /** The white space before the things of this list, which tells where the next begins after a broken one. */
  indent: string | undefined;
  workLeft: number;
  readonly pieces: Piece[];
};

/** Everything in a damaged text that stands where a record, decision, delivery or entry stands, or looks like one. */
export function scanPieces(text: string): readonly Piece[] {
  const scan: Scan = {
    ...{ text, at: 0, part: undefined, isPlaced: false, indent: undefined, pieces: [] },
    workLeft: text.length * WORK_TIMES + WORK_AT_LEAST,
  };
  const next = new RegExp(String.raw`"(${PARTS.join('|')})"\s*:\s*\[\s*(?=\{)|\{`, 'g');
  while (scan.workLeft > 0) {
    next.lastIndex = scan.at;
    const found = next.exec(text);
    if (found === null) break;
    const name = PARTS.find((part) => part === found[1]);
    if (name === undefined) takeObject(scan, found.index);
    else enterList(scan, name, next.lastIndex);
  }
  return scan.pieces;
}

function enterList(scan: Scan, part: SalvagePart, at: number): void {
  Object.assign(scan, { part, at, isPlaced: true, indent: indentAt(scan.text, at) });
}

function takeObject(scan: Scan, start: number): void {
  const { text } = scan;
  const isInLine = scan.indent !== undefined && indentAt(text, start) === scan.indent;
  const placed = scan.isPlaced || isInLine ? scan.part : undefined;
  const { end, value, problem } = readObject(scan, start, placed !== undefined);
  const part = placed ?? partByLooks(value);
  if (part === undefined) {
    passBy(scan, { start, end, value });
    return;
  }
  scan.pieces.push({ part, start, end, value, problem });
  scan.part = part;
  scan.indent ??= indentAt(text, start);
  // Brackets of a broken thing may close anywhere, so it is looked through for the next whole one.
  scan.at = value === undefined ? start + 1 : end;
  const sign = value === undefined ? undefined : signAfter(scan, end);
  scan.isPlaced = sign === ',';
  if (sign === ']') Object.assign(scan, { part: undefined, indent: undefined });
}

type Read = Pick<Piece, 'end' | 'value' | 'problem'>;

// What holds lists is stepped into; what is nothing of ours and whole holds nothing of ours either.
function passBy(scan: Scan, { start, end, value }: Omit<Read, 'problem'> & { readonly start: number }): void {
  const holdsLists = value !== undefined && PARTS.some((part) => Object.hasOwn(value, part));
  scan.at = value === undefined || holdsLists ? start + 1 : end;
  scan.isPlaced = false;
}

function readObject(scan: Scan, start: number, isPlaced: boolean): Read {
  const end = endOfObject(scan, start);
  // A piece cut out of a record may leave brackets that close too early: what follows then follows no record.
  if (end === undefined || (isPlaced && signAfter(scan, end) === undefined)) {
    return { end: start, value: undefined, problem: 'fileNotJson' };
  }
  return { end, ...parsed(scan.text.slice(start, end)) };
}

function parsed(text: string): Omit<Read, 'end'> {
  try {
    const value = parseStrictJson(text, '');
    return isValues(value) ? { value, problem: '' } : { value: undefined, problem: 'fileNotJson' };
  } catch (error) {
    if (error instanceof AppError) return { value: undefined, problem: error.failure.code };
    throw error;
  }
}

/** What ends a thing of a list: a comma, the end of the list, or the end of the text. Undefined for anything else. */
function signAfter({ text, indent }: Scan, end: number): ',' | ']' | '' | undefined {
  const space = /\s*/y;
  space.lastIndex = end;
  space.exec(text);
  const at = space.lastIndex;
  const sign = text.charAt(at);
  if (sign === ',' || sign === '') return sign;
  if (sign !== ']') return undefined;
  const own = indentAt(text, at);
  return indent === undefined || (own !== undefined && own.length < indent.length) ? ']' : undefined;
}

const BRACKET = /["{}[\]]/g;

/** The end of an object whose brackets and strings are whole; undefined where they are not. */
function endOfObject(scan: Scan, start: number): number | undefined {
  const { text } = scan;
  const open: string[] = [];
  let at = start;
  let end: number | undefined;
  while (end === undefined) {
    BRACKET.lastIndex = at;
    const found = BRACKET.exec(text);
    if (found === null) break;
    const next = passBracket(text, found.index, open);
    if (next === undefined) break;
    at = next;
    if (open.length === 0) end = at;
  }
  scan.workLeft -= at - start;
  // What runs to the end of the text was looked at to the end.
  if (end === undefined && BRACKET.lastIndex === 0) scan.workLeft -= text.length - at;
  return end;
}

const CLOSES: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

function passBracket(text: string, at: number, open: string[]): number | undefined {
  const sign = text.charAt(at);
  if (sign === '"') {
    const { end, isWhole } = endOfString(text, at);
    return isWhole ? end : undefined;
  }
  const opening = CLOSES[sign];
  if (opening === undefined) {
    open.push(sign);
    return open.length > MAX_DEPTH_LEVELS ? undefined : at + 1;
  }
  return open.pop() === opening ? at + 1 : undefined;
}

function partByLooks(value: Values | undefined): SalvagePart | undefined {
  if (value === undefined) return undefined;
  let best: SalvagePart | undefined;
  let share = KNOWN_SHARE;
  for (const part of Object.keys(PART_SCHEMAS) as (keyof typeof PART_SCHEMAS)[]) {
    const fields = Object.keys(PART_SCHEMAS[part].shape);
    const known = fields.filter((field) => Object.hasOwn(value, field)).length / fields.length;
    if (known >= share) [best, share] = [part, known];
  }
  return best;
}

/** The white space from the start of the line; undefined where something else stands there too. */
function indentAt(text: string, at: number): string | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const before = text.slice(Math.max(lineStart, at - 100), at);
  return lineStart > 0 && /^[ \t]*$/.test(before) ? before : undefined;
}
