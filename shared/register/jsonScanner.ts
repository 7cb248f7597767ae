import { AppError, type Failure } from '../errors';
import { numberSurvives } from './jsonNumber';
import { endOfString } from './jsonString';
import { lineOf, positionOf } from './textPosition';

/** Deeper files open with `JSON.parse` but cannot be written again: `JSON.stringify` overflows its stack. */
export const MAX_DEPTH_LEVELS = 64;

/** A register of 200 MB holds some 8 million values; files of tiny ones alone are made to fill the memory. */
export const MAX_VALUES = 16_000_000;
/** The state of a history names every record once; no other object comes near. */
export const MAX_KEYS = 1_000_000;

const SHOWN_CHARACTERS = 60;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What may stand at the cursor. */
type Expecting = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'commaOrEnd' | 'nothing';

type Scan = {
  readonly text: string;
  readonly path: string;
  /** The open brackets: the keys seen so far for an object, `null` for an array. */
  readonly open: (Set<string> | null)[];
  at: number;
  values: number;
};

/** Walks through a JSON text without recursion and refuses the first thing that is not plain, unambiguous JSON. */
export function scanJson(text: string, path: string): void {
  const scan: Scan = { text, path, open: [], at: 0, values: 0 };
  let expecting: Expecting = 'value';
  while (skipSpace(scan)) expecting = takeNext(scan, expecting);
  if (expecting !== 'nothing') refuseSyntax(scan);
}

function takeNext(scan: Scan, expecting: Expecting): Expecting {
  switch (expecting) {
    case 'value':
      return takeValue(scan);
    case 'firstItem':
      return characterAt(scan) === ']' ? closeBracket(scan) : takeValue(scan);
    case 'firstKey':
      return characterAt(scan) === '}' ? closeBracket(scan) : takeKey(scan);
    case 'key':
      return takeKey(scan);
    case 'colon':
      return takeColon(scan);
    case 'commaOrEnd':
      return takeCommaOrEnd(scan);
    case 'nothing':
      return refuseSyntax(scan);
  }
}

function takeValue(scan: Scan): Expecting {
  scan.values += 1;
  if (scan.values > MAX_VALUES) refuseTooMany(scan);
  switch (characterAt(scan)) {
    case '{':
      return openBracket(scan, new Set());
    case '[':
      return openBracket(scan, null);
    case '"':
      passString(scan);
      return afterValue(scan);
    case 't':
      return takeWord(scan, 'true');
    case 'f':
      return takeWord(scan, 'false');
    case 'n':
      return takeWord(scan, 'null');
    default:
      return takeNumber(scan);
  }
}

function openBracket(scan: Scan, keys: Set<string> | null): Expecting {
  if (scan.open.length === MAX_DEPTH_LEVELS)
    refuse({ code: 'fileTooDeep', path: scan.path, limit: MAX_DEPTH_LEVELS });
  scan.open.push(keys);
  scan.at += 1;
  return keys === null ? 'firstItem' : 'firstKey';
}

function closeBracket(scan: Scan): Expecting {
  scan.open.pop();
  scan.at += 1;
  return afterValue(scan);
}

function takeKey(scan: Scan): Expecting {
  if (characterAt(scan) !== '"') refuseSyntax(scan);
  const start = scan.at;
  const hasEscape = passString(scan);
  // An escaped key is compared as what it says: `"\u0061"` and `"a"` are the same key.
  const key = hasEscape
    ? (JSON.parse(scan.text.slice(start, scan.at)) as string)
    : scan.text.slice(start + 1, scan.at - 1);
  if (FORBIDDEN_KEYS.has(key)) refuse({ code: 'fileForbiddenKey', ...whereIs(scan, start), key });
  const keys = scan.open.at(-1);
  if (keys?.has(key)) refuse({ code: 'fileDuplicateKey', ...whereIs(scan, start), key: shown(key) });
  if (keys?.size === MAX_KEYS) refuseTooMany(scan);
  keys?.add(key);
  return 'colon';
}

function takeColon(scan: Scan): Expecting {
  if (characterAt(scan) !== ':') refuseSyntax(scan);
  scan.at += 1;
  return 'value';
}

function takeCommaOrEnd(scan: Scan): Expecting {
  const isObject = scan.open.at(-1) !== null;
  const character = characterAt(scan);
  if (character === (isObject ? '}' : ']')) return closeBracket(scan);
  if (character !== ',') refuseSyntax(scan);
  scan.at += 1;
  return isObject ? 'key' : 'value';
}

function passString(scan: Scan): boolean {
  const { end, isWhole, hasEscape } = endOfString(scan.text, scan.at);
  scan.at = end;
  if (!isWhole) refuseSyntax(scan);
  return hasEscape;
}

function takeWord(scan: Scan, word: string): Expecting {
  for (const letter of word) {
    if (characterAt(scan) !== letter) refuseSyntax(scan);
    scan.at += 1;
  }
  return afterValue(scan);
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function takeNumber(scan: Scan): Expecting {
  NUMBER.lastIndex = scan.at;
  const token = NUMBER.exec(scan.text)?.[0];
  if (token === undefined) return refuseSyntax(scan);
  if (!numberSurvives(token))
    refuse({ code: 'fileUnsafeNumber', ...whereIs(scan, scan.at), value: shown(token) });
  scan.at += token.length;
  return afterValue(scan);
}

function afterValue(scan: Scan): Expecting {
  return scan.open.length === 0 ? 'nothing' : 'commaOrEnd';
}

function characterAt(scan: Scan): string {
  return scan.text.charAt(scan.at);
}

const SPACE = 32;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Moves to the next token; false at the end of the text. */
function skipSpace(scan: Scan): boolean {
  for (; scan.at < scan.text.length; scan.at += 1) {
    const code = scan.text.charCodeAt(scan.at);
    if (code !== SPACE && code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== TAB) return true;
  }
  return false;
}

function whereIs(scan: Scan, offset: number): { path: string; line: number } {
  return { path: scan.path, line: lineOf(scan.text, offset) };
}

function refuseTooMany({ path }: Scan): never {
  return refuse({ code: 'fileWrongShape', path, where: '', problem: 'too_big' });
}

function refuseSyntax(scan: Scan): never {
  return refuse({ code: 'fileNotJson', path: scan.path, ...positionOf(scan.text, scan.at) });
}

function refuse(failure: Failure): never {
  throw new AppError(failure);
}

function shown(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}…`;
}
