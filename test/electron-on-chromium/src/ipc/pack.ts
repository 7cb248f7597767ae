import { KINDS } from './kinds';

/**
 * A value ready for JSON. A plain one is itself; any other is a tree in which a list is always `[kind, content]`, so that
 * nothing in a value can be mistaken for a kind.
 */
export type Packed = { readonly plain: boolean; readonly value: unknown };

/** Electron's own words. */
const NOT_CLONED = 'An object could not be cloned.';

/**
 * Packs what Electron's IPC would send, which is what structured clone gives. What is JSON already, such as a register
 * of ten megabytes, is passed as it is: a tree of tags would cost many times the clone itself.
 */
export function pack(value: unknown): Packed {
  const clone = cloned(value);
  if (isPlain(clone, new Set())) return { plain: true, value: clone };
  return { plain: false, value: tagged(clone, new Map()) };
}

export function unpack({ plain, value }: Packed): unknown {
  return plain ? value : untagged(value, []);
}

function cloned(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    throw new Error(NOT_CLONED);
  }
}

/** Whether JSON gives back exactly this: a tree, without undefined, NaN, -0, holes or anything with a class. */
function isPlain(value: unknown, seen: Set<object>): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value === 'object' && isPlainObject(value, seen);
}

function isPlainObject(value: object, seen: Set<object>): boolean {
  if (seen.has(value)) return false;
  seen.add(value);
  if (Array.isArray(value)) return isDense(value) && value.every((item) => isPlain(item, seen));
  const isRecord = Object.getPrototypeOf(value) === Object.prototype;
  return isRecord && Object.values(value).every((item) => isPlain(item, seen));
}

// Items come first among the keys of a list, so another property, or a hole, shows in the number of keys or in the last.
function isDense(list: readonly unknown[]): boolean {
  const keys = Object.keys(list);
  return keys.length === list.length && (list.length === 0 || keys.at(-1) === String(list.length - 1));
}

function tagged(value: unknown, seen: Map<object, number>): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return ['undefined'];
  if (typeof value === 'number') return taggedNumber(value);
  if (typeof value === 'bigint') return ['bigint', String(value)];
  if (typeof value !== 'object') throw new Error(NOT_CLONED);
  const known = seen.get(value);
  if (known !== undefined) return ['again', known];
  const name = Object.prototype.toString.call(value).slice('[object '.length, -1);
  const kind = KINDS.get(name);
  if (kind === undefined) throw new Error(NOT_CLONED);
  seen.set(value, seen.size);
  return [name, kind.pack(value, (child) => tagged(child, seen))];
}

function taggedNumber(value: number): unknown {
  if (Object.is(value, -0)) return ['number', '-0'];
  return Number.isFinite(value) ? value : ['number', String(value)];
}

function untagged(packed: unknown, made: object[]): unknown {
  if (!Array.isArray(packed)) return packed;
  const [name, content] = packed as [string, unknown];
  switch (name) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(content);
    case 'bigint':
      return BigInt(content as string);
    case 'again':
      return made[content as number];
    default:
      return untaggedObject(name, content, made);
  }
}

function untaggedObject(name: string, content: unknown, made: object[]): object {
  const kind = KINDS.get(name);
  if (kind === undefined) throw new Error(`electron stand-in: unknown kind ${name} in a message`);
  const value = kind.make(content);
  made.push(value);
  kind.fill?.(value, content, (child) => untagged(child, made));
  return value;
}
