import type { CollectionName } from '../register/register';

/**
 * A register on its way to the window. Copying all of it between two processes takes longer than a person notices, so
 * only what the window does not have yet travels, and much of that in pieces, so that the window never stands still.
 */
export type Parcel = {
  readonly kind: 'parcel';
  /** Counts up with every register that is sent to a page. */
  readonly revision: number;
  /** The one that this follows from; 0 for none. */
  readonly base: number;
  /** What the register says beside its records, where that is not as in the base. */
  readonly own: Readonly<Record<string, unknown>>;
  /** Which other things beside its records are as in the base. */
  readonly keptOwn: readonly string[];
  /** Each collection as runs of records, in their order. */
  readonly lists: Readonly<Record<CollectionName, readonly Run[]>>;
  /** The first pieces, so that a small change is there at once. */
  readonly pieces: readonly string[];
  /** How many pieces there are; those that did not come along are asked for one by one. */
  readonly total: number;
};

/** Records that follow each other: as in the base, from a place up to another, or the next so many of the pieces. */
export type Run = { readonly from: number; readonly to: number } | { readonly put: number };

export function isParcel(value: unknown): value is Parcel {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'parcel';
}
