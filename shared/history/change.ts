import type { CollectionName } from '../register/register';

/** The parts of a register that hold things with an id, beside its title. */
export type ChangedPart = CollectionName | 'decisions' | 'deliveries' | 'register';

/** One thing that is another in two states of a register. */
export type Change = {
  readonly part: ChangedPart;
  /** '' for the register itself, whose `title` is its only field. */
  readonly recordId: string;
  /**
   * Names of fields and ids of list items, from the record down: `['purposes', '<id>', 'text']`; empty for the whole
   * record, `['purposes', '<id>']` for a whole item. Ends in `ORDER` where only the order of a list's items differs.
   */
  readonly path: readonly string[];
  /** Undefined: it was not there, or is not there any more. For an order: the ids in that order. */
  readonly from: unknown;
  readonly to: unknown;
};

/** The last step of a path that speaks of the order of a list's items; no field can have this name. */
export const ORDER = '#order';
