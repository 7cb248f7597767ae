import { endOfString } from './jsonString';

/** A stretch of a text, by offsets; `end` is the first that is not part of it. */
export type TextRange = { readonly start: number; readonly end: number };

/**
 * Where the values at these paths (`activities.3.purposes.0.text`) stand in a JSON text that was read before. Key and
 * value for a plain value, the key alone for an object or list, so that what is pointed at stays short. What the file
 * leaves out is pointed at by the nearest thing around it; '' is the whole.
 */
export function jsonPlaces(text: string, paths: Iterable<string>): ReadonlyMap<string, TextRange> {
  const wanted = [...paths];
  const root = newStep();
  for (const path of wanted) addPath(root, path);
  walk({ text, at: 0 }, root);
  return new Map(wanted.map((path) => [path, placeOf(root, path)]));
}

/** The wanted paths as a tree, so that one walk finds them all and passes over the rest. */
type Step = { readonly inner: Map<string, Step>; place: TextRange | undefined };
type Walk = { readonly text: string; at: number };

function newStep(): Step {
  return { inner: new Map(), place: undefined };
}

function stepsIn(path: string): readonly string[] {
  return path === '' ? [] : path.split('.');
}

function addPath(root: Step, path: string): void {
  let step = root;
  for (const key of stepsIn(path)) {
    const next = step.inner.get(key) ?? newStep();
    step.inner.set(key, next);
    step = next;
  }
}

function placeOf(root: Step, path: string): TextRange {
  let step: Step | undefined = root;
  let place = root.place ?? { start: 0, end: 0 };
  for (const key of stepsIn(path)) {
    step = step?.inner.get(key);
    place = step?.place ?? place;
  }
  return place;
}

function walk(walking: Walk, step: Step | undefined, key?: TextRange): void {
  skipTo(walking, NOT_SPACE);
  const start = walking.at;
  const opening = walking.text.charAt(start);
  if (opening === '{' || opening === '[') {
    if (step !== undefined) step.place = key ?? { start, end: start + 1 };
    walkInside(walking, step, opening === '[');
    return;
  }
  if (opening === '"') walking.at = endOfString(walking.text, start).end;
  else skipTo(walking, END_OF_WORD);
  if (step !== undefined) step.place = { start: key?.start ?? start, end: walking.at };
}

// Everything is walked, so that the end of what is passed over is found by the same rules; depth is limited on reading.
function walkInside(walking: Walk, step: Step | undefined, isList: boolean): void {
  const end = isList ? ']' : '}';
  walking.at += 1;
  for (let index = 0; ; index += 1) {
    skipTo(walking, NOT_SPACE_OR_COMMA);
    if (walking.text.charAt(walking.at) === end || walking.at >= walking.text.length) break;
    if (isList) {
      walk(walking, step?.inner.get(String(index)));
      continue;
    }
    const key = takeKey(walking);
    walk(walking, step?.inner.get(key.name), key);
  }
  walking.at += 1;
}

function takeKey(walking: Walk): TextRange & { readonly name: string } {
  const start = walking.at;
  const { end, hasEscape } = endOfString(walking.text, start);
  const name = hasEscape
    ? (JSON.parse(walking.text.slice(start, end)) as string)
    : walking.text.slice(start + 1, end - 1);
  walking.at = end;
  skipTo(walking, NOT_SPACE);
  walking.at += 1;
  return { start, end, name };
}

const NOT_SPACE = /[^\s]/g;
const NOT_SPACE_OR_COMMA = /[^\s,]/g;
const END_OF_WORD = /[\s,\]}]/g;

function skipTo(walking: Walk, what: RegExp): void {
  what.lastIndex = walking.at;
  walking.at = what.test(walking.text) ? what.lastIndex - 1 : walking.text.length;
}
