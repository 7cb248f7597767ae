import type { Values } from '../fields/state';
import { entrySchema } from '../history/entry';
import { PART_NAMES, PART_SCHEMAS } from '../history/diff';
import { verifyHistory } from '../history/verifyHistory';
import { issuePath } from './codec';
import { idsOf } from './ids';
import { REGISTER_FORMAT, REGISTER_VERSION, registerSchema } from './register';
import type { Register } from './register';
import { scanPieces } from './salvageScan';
import type { Piece } from './salvageScan';
import { positionsIn } from './textPosition';

/** Something that stands in a damaged file and could not be taken over. */
export type Dropped = {
  readonly part: keyof typeof PART_SCHEMAS;
  /** '' where not even that could be read. */
  readonly id: string;
  readonly name: string;
  readonly line: number;
  /** `broken`: no whole JSON. `shape`: a value that cannot stand there, at `where`. `duplicate`: an id that was there. */
  readonly why: 'broken' | 'shape' | 'duplicate';
  /** The field with the wrong value, or the code of what is wrong. */
  readonly where: string;
};

export type Salvage = {
  readonly register: Register;
  readonly dropped: readonly Dropped[];
  /** `lost`: entries were there, but not all of them could be read, so that they prove nothing any more. */
  readonly history: 'none' | 'kept' | 'lost';
};

/**
 * What can be read of a damaged register file: every record that is whole and has the shape of a record. Nothing is
 * guessed or mended; what is left out is listed. Undefined when there is nothing of a register in the text.
 */
export function salvageRegister(text: string, newId: () => string): Salvage | undefined {
  const pieces = scanPieces(text);
  const head = headOf(text, pieces);
  if (head === undefined && !pieces.some(({ value, part }) => value !== undefined && part !== 'history')) {
    return undefined;
  }
  const taken = takeRecords(text, pieces);
  const entries = pieces.filter(({ part }) => part === 'history');
  const register = registerSchema.parse({
    ...{
      format: REGISTER_FORMAT,
      version: REGISTER_VERSION,
      id: head?.id ?? newId(),
      title: head?.title ?? '',
    },
    ...taken.lists,
  });
  const history = entries.flatMap(({ value }) => {
    const parsed = entrySchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  const told = { ...register, history };
  const isSound = history.length === entries.length && hasSoundHistory(told);
  if (entries.length === 0) return { register, dropped: taken.dropped, history: 'none' };
  if (!isSound) return { register, dropped: taken.dropped, history: 'lost' };
  return { register: told, dropped: taken.dropped, history: 'kept' };
}

// That records are missing is told by the history itself; a chain with a missing link tells nothing.
function hasSoundHistory(register: Register): boolean {
  return verifyHistory(register).faults.every(({ kind }) => kind === 'state' || kind === 'restarted');
}

type Lists = Readonly<Partial<Record<keyof typeof PART_SCHEMAS, readonly unknown[]>>>;

type Taking = {
  readonly lists: Partial<Record<keyof typeof PART_SCHEMAS, unknown[]>>;
  readonly dropped: Dropped[];
  /** By id, in small letters: the text of what has it. */
  readonly seen: Map<string, string>;
};

function takeRecords(text: string, pieces: readonly Piece[]): { lists: Lists; dropped: readonly Dropped[] } {
  const position = positionsIn(text);
  const taking: Taking = { lists: {}, dropped: [], seen: new Map() };
  pieces.forEach(({ part, value, start, problem }, index) => {
    if (part === 'history') return;
    const refused = value === undefined ? broken(problem) : takeRecord(part, value, taking);
    if (refused === undefined) return;
    const near = text.slice(start, pieces[index + 1]?.start ?? start + GUESS_CHARACTERS);
    const names = nameOf(value ?? guessedNames(near));
    taking.dropped.push({ part, ...names, line: position(start).line, ...refused });
  });
  return taking;
}

type Refusal = Pick<Dropped, 'why' | 'where'>;

function broken(problem: string): Refusal {
  return { why: 'broken', where: problem };
}

function takeRecord(part: Dropped['part'], value: Values, { lists, seen }: Taking): Refusal | undefined {
  const parsed = PART_SCHEMAS[part].safeParse(value);
  if (!parsed.success) return { why: 'shape', where: issuePath(parsed.error.issues[0]) };
  const ids = [...idsOf(PART_SCHEMAS[part], parsed.data)].map((id) => id.toLowerCase());
  const whole = JSON.stringify(value);
  // The same thing twice, as when a sync client wrote a part again, is no loss.
  if (seen.get(ids[0] ?? '') === whole) return undefined;
  if (ids.some((id, at) => seen.has(id) || ids.indexOf(id) !== at)) return { why: 'duplicate', where: 'id' };
  ids.forEach((id) => seen.set(id, whole));
  (lists[part] ??= []).push(parsed.data);
  return undefined;
}

const GUESS_CHARACTERS = 4_000;
const TITLE_MAX = 500;

function nameOf(values: Values): { id: string; name: string } {
  const textAt = (key: string) => (typeof values[key] === 'string' ? values[key] : '');
  const name = [textAt('number'), textAt('name')].filter((part) => part !== '').join(' ');
  return { id: textAt('id').slice(0, 100), name: name.slice(0, 500) };
}

function guessedNames(text: string): Values {
  const found = ['id', 'number', 'name'].map((key) => [key, stringAt(text.slice(0, GUESS_CHARACTERS), key)]);
  return Object.fromEntries(found) as Values;
}

function stringAt(text: string, key: string): string | undefined {
  const found = new RegExp(String.raw`"${key}"\s*:\s*("(?:[^"\\\n\r]|\\.){0,2000}")`).exec(text)?.[1];
  if (found === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(found);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Id and title, which stand before the lists; undefined when this is no register. */
function headOf(
  text: string,
  pieces: readonly Piece[],
): { id: string | undefined; title: string } | undefined {
  const head = text.slice(0, Math.min(pieces[0]?.start ?? GUESS_CHARACTERS, GUESS_CHARACTERS));
  if (stringAt(head, 'format') !== REGISTER_FORMAT) return undefined;
  const id = stringAt(head, 'id');
  const title = stringAt(head, 'title') ?? '';
  const known = registerSchema.shape.id.safeParse(id);
  return { id: known.success ? known.data : undefined, title: title.slice(0, TITLE_MAX) };
}

/** A salvaged register, filled up with what an earlier whole version of it still has; and what came from there. */
export function filledUp(
  { register }: Salvage,
  earlier: Register,
): { readonly register: Register; readonly from: ReadonlySet<string> } {
  const from = new Set<string>();
  const lists = PART_NAMES.map((part) => {
    const known = new Set<string>(register[part].map(({ id }) => id));
    const added = (earlier[part] as readonly Values[]).filter(({ id }) => !known.has(String(id)));
    added.forEach(({ id }) => from.add(String(id)));
    return [part, [...register[part], ...added]];
  });
  const history = register.history.length === 0 ? earlier.history : register.history;
  // Every list holds the kind of things that it held.
  return { register: { ...register, ...(Object.fromEntries(lists) as Values), history }, from };
}
