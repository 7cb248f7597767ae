import type { Packed } from './packets';

/** How numbers of the other world become something that this world can use. */
export type Borrower = {
  readonly borrowFunction: (id: number) => (...inputs: unknown[]) => unknown;
  readonly borrowPromise: (id: number) => Promise<unknown>;
};

export type Unpacking = Borrower & {
  /** An exposed API cannot be changed by the page. */
  readonly frozen: boolean;
};

/** The value that was packed, made of this world's own objects. */
export function unpackValue(packed: Packed, unpacking: Unpacking): unknown {
  return unpackAt(packed, unpacking, []);
}

function unpackAt(packed: Packed, unpacking: Unpacking, made: object[]): unknown {
  switch (packed.kind) {
    case 'data':
      return packed.data;
    case 'error':
      return new Error(packed.message);
    case 'again':
      return made[packed.index];
    case 'function':
      return unpacking.borrowFunction(packed.id);
    case 'promise':
      return unpacking.borrowPromise(packed.id);
    case 'list':
      return unpackList(packed.items, unpacking, made);
    case 'record':
      return unpackRecord(packed.entries, unpacking, made);
  }
}

function unpackList(items: readonly Packed[], unpacking: Unpacking, made: object[]): unknown {
  const list: unknown[] = [];
  made.push(list);
  for (const item of items) list.push(unpackAt(item, unpacking, made));
  return unpacking.frozen ? Object.freeze(list) : list;
}

type Entries = Extract<Packed, { kind: 'record' }>['entries'];

function unpackRecord(entries: Entries, unpacking: Unpacking, made: object[]): unknown {
  const record = {};
  made.push(record);
  for (const [key, child] of entries) {
    const value = unpackAt(child, unpacking, made);
    // Assignment would set the prototype where the key is __proto__.
    Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
  }
  return unpacking.frozen ? Object.freeze(record) : record;
}
