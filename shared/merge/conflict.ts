import { AppError } from '../errors';
import type { ChangedPart } from '../history/change';

/** One thing as it was, as this side made it and as the other side made it. Undefined where it was not there. */
export type Sides<Value = unknown> = {
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
};

/**
 * `removedThere`: the other side took out what was changed here; `removedHere` the other way round. `text`: the same words
 * of a long text. `order`: both put the items of a list in another order.
 */
export type ConflictKind = 'value' | 'text' | 'order' | 'removedThere' | 'removedHere';

/** Where something is: a record, and names of fields and ids of items from there down, as in a `Change`. */
export type Place = {
  readonly part: ChangedPart;
  readonly recordId: string;
  readonly path: readonly string[];
};

/** One question that only a person can answer. */
export type Conflict = Place &
  Sides & {
    /** The place as one text; the same in every merge of the same files. */
    readonly id: string;
    readonly kind: ConflictKind;
    /** Sets and long texts can hold what both sides say. */
    readonly canBoth: boolean;
  };

/** An answer; `value` stands at that place as it is given. */
export type Choice = 'mine' | 'theirs' | 'base' | 'both' | { readonly value: unknown };

/** Answers by the id of the conflict. */
export type Choices = Readonly<Record<string, Choice>>;

/** A place while two sides are being merged there. */
export type Spot = Place & {
  readonly choices: Choices;
  /** Gathers what is found. */
  readonly conflicts: Conflict[];
  /** Nobody knows how it was before: then every difference is a question. */
  readonly hasNoBase: boolean;
};

/** What two sides disagree on, and what both together would be where that can be. */
export type Dispute = Sides & { readonly kind: ConflictKind; readonly both?: unknown };

export function inside(spot: Spot, step: string): Spot {
  return { ...spot, path: [...spot.path, step] };
}

/** Notes a conflict and gives what stands there: what was chosen, and mine as long as nothing is. */
export function settled(spot: Spot, { kind, both, base, mine, theirs }: Dispute): unknown {
  const { part, recordId, path } = spot;
  const id = conflictId(spot);
  const canBoth = both !== undefined;
  spot.conflicts.push({ id, part, recordId, path, kind, base, mine, theirs, canBoth });
  const choice = Object.hasOwn(spot.choices, id) ? spot.choices[id] : 'mine';
  if (typeof choice === 'object') return choice.value;
  if (choice === 'theirs') return theirs;
  if (choice === 'both' || choice === 'base') {
    const value = choice === 'both' ? both : base;
    if (value === undefined) throw new AppError({ code: 'invalidInput', where: id });
    return value;
  }
  return mine;
}

/** As a JSON pointer, so that a name with a slash in it is no other place. */
export function conflictId({ part, recordId, path }: Place): string {
  const steps = [part, ...(recordId === '' ? [] : [recordId]), ...path];
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
