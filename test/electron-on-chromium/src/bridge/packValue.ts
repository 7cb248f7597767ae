import { isData, MAX_DEPTH } from './isData';
import type { Packed } from './packets';

/** What can only be held by one world; the other gets its number. */
export type Keeper = {
  readonly keepFunction: (held: (...inputs: unknown[]) => unknown) => number;
  readonly keepPromise: (held: Promise<unknown>) => number;
};

// Electron's own words.
const TOO_DEEP =
  'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.';
const NOT_CLONED = 'An object could not be cloned.';

// Carried by structured clone as a whole; of any other object only its own enumerable properties cross.
const CLONED = new Set(
  'Date RegExp Map Set ArrayBuffer Blob File FileList ImageData Boolean Number String BigInt'.split(' '),
);

/** Packs a value by the rules of Electron's contextBridge. */
export function packValue(value: unknown, keeper: Keeper): Packed {
  return isData(value) ? { kind: 'data', data: value } : packApi(value, keeper);
}

/** The same for an API that is exposed: part by part, so that every part can be frozen. */
export function packApi(api: unknown, keeper: Keeper): Packed {
  return packAt(api, { keeper, seen: new Map() }, 0);
}

/** Of an error only the message crosses. */
export function packError(error: unknown, keeper: Keeper): Packed {
  if (error instanceof Error) return { kind: 'error', message: error.message };
  try {
    return packValue(error, keeper);
  } catch {
    return { kind: 'error', message: NOT_CLONED };
  }
}

type Packing = { readonly keeper: Keeper; readonly seen: Map<object, number> };

function packAt(value: unknown, packing: Packing, depth: number): Packed {
  if (depth > MAX_DEPTH) throw new TypeError(TOO_DEEP);
  if (typeof value === 'symbol') throw new TypeError(NOT_CLONED);
  if (typeof value === 'function') {
    // Whatever can be called: its parameters are checked by itself, as in Electron.
    return { kind: 'function', id: packing.keeper.keepFunction(value as (...inputs: unknown[]) => unknown) };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'data', data: value };
  return packObject(value, packing, depth);
}

function packObject(value: object, packing: Packing, depth: number): Packed {
  if (value instanceof Promise) return { kind: 'promise', id: packing.keeper.keepPromise(value) };
  if (value instanceof Error) return { kind: 'error', message: value.message };
  const index = packing.seen.get(value);
  if (index !== undefined) return { kind: 'again', index };
  if (isCloned(value)) return { kind: 'data', data: clone(value) };
  packing.seen.set(value, packing.seen.size);
  if (Array.isArray(value)) {
    return { kind: 'list', items: Array.from(value, (item) => packAt(item, packing, depth + 1)) };
  }
  const entries = Object.entries(value);
  return { kind: 'record', entries: entries.map(([key, child]) => [key, packAt(child, packing, depth + 1)]) };
}

function isCloned(value: object): boolean {
  return (
    ArrayBuffer.isView(value) ||
    CLONED.has(Object.prototype.toString.call(value).slice('[object '.length, -1))
  );
}

function clone(value: object): unknown {
  try {
    return structuredClone(value);
  } catch {
    throw new TypeError(NOT_CLONED);
  }
}
