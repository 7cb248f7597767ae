import { fromBase64, toBase64 } from './base64';

export type Walk = (value: unknown) => unknown;

/** How one kind of object goes over the wire. `make` comes before its content is read, for that may point back to it. */
type Kind<Value extends object, Packed> = {
  readonly pack: (value: Value, walk: Walk) => Packed;
  readonly make: (packed: Packed) => Value;
  readonly fill?: (value: Value, packed: Packed, walk: Walk) => void;
};

type Entries = readonly (readonly [key: string, value: unknown])[];
type PackedError = readonly [name: string, message: string, stack: string | undefined];

const VIEWS = {
  DataView,
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
};
const ERRORS = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

const object: Kind<object, Entries> = {
  pack: (value, walk) => Object.entries(value).map(([key, child]) => [key, walk(child)]),
  make: () => ({}),
  fill: define,
};

const array: Kind<unknown[], readonly [length: number, entries: Entries]> = {
  // By key: a list may have holes, and properties besides its items.
  pack: (value, walk) => [value.length, object.pack(value, walk)],
  make: ([length]) => new Array<unknown>(length),
  fill: (value, [, entries], walk) => define(value, entries, walk),
};

const map: Kind<Map<unknown, unknown>, readonly (readonly [key: unknown, value: unknown])[]> = {
  pack: (value, walk) => [...value].map(([key, child]) => [walk(key), walk(child)]),
  make: () => new Map(),
  fill: (value, entries, walk) => {
    for (const [key, child] of entries) value.set(walk(key), walk(child));
  },
};

const set: Kind<Set<unknown>, readonly unknown[]> = {
  pack: (value, walk) => [...value].map(walk),
  make: () => new Set(),
  fill: (value, items, walk) => {
    for (const item of items) value.add(walk(item));
  },
};

const date: Kind<Date, number | null> = {
  // An invalid date is NaN, which JSON writes as null.
  pack: (value) => value.getTime(),
  make: (time) => new Date(time ?? NaN),
};

const regExp: Kind<RegExp, readonly [source: string, flags: string]> = {
  pack: ({ source, flags }) => [source, flags],
  make: ([source, flags]) => new RegExp(source, flags),
};

const error: Kind<Error, PackedError> = {
  pack: ({ name, message, stack }) => [name, message, stack],
  make: ([name, message, stack]) => {
    const Made = Object.hasOwn(ERRORS, name) ? ERRORS[name as keyof typeof ERRORS] : Error;
    return Object.assign(new Made(message), { stack });
  },
};

const bytes: Kind<ArrayBuffer, string> = {
  pack: (value) => toBase64(new Uint8Array(value)),
  make: fromBase64,
};

/** A primitive in a box, as `new Number(5)` gives: by its text, for JSON has no Infinity. */
function boxed(read: (text: string) => unknown): Kind<object, string> {
  return {
    pack: (value) => {
      // Only boxes of primitives have these names.
      const held = value.valueOf() as string | number | bigint | boolean;
      return Object.is(held, -0) ? '-0' : String(held);
    },
    make: (text) => Object(read(text)) as object,
  };
}

/** Every kind of object that structured clone gives, by the name that `Object.prototype.toString` gives it. */
export const KINDS: ReadonlyMap<string, Kind<object, unknown>> = new Map(
  Object.entries({
    Object: object,
    Array: array,
    Map: map,
    Set: set,
    Date: date,
    RegExp: regExp,
    Error: error,
    ArrayBuffer: bytes,
    Boolean: boxed((text) => text === 'true'),
    Number: boxed(Number),
    String: boxed((text) => text),
    BigInt: boxed(BigInt),
    ...Object.fromEntries(Object.entries(VIEWS).map(([name, View]) => [name, viewKind(View)])),
    // Each value was packed by the kind of the same name, so it gets back what it made.
  }) as unknown as [string, Kind<object, unknown>][],
);

function viewKind(View: new (buffer: ArrayBuffer) => ArrayBufferView): Kind<ArrayBufferView, string> {
  return { pack: toBase64, make: (text) => new View(fromBase64(text)) };
}

function define(value: object, entries: Entries, walk: Walk): void {
  for (const [key, packed] of entries) {
    const child = walk(packed);
    // Assignment would set the prototype here; everywhere else it is many times as fast.
    if (key === '__proto__') Object.defineProperty(value, key, { ...OWN, value: child });
    else (value as Record<string, unknown>)[key] = child;
  }
}

const OWN = { writable: true, enumerable: true, configurable: true };
