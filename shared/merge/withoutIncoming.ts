import type { ChangedPart } from '../history/change';
import { ownValues } from '../history/diff';
import type { Register } from '../register/register';

/** A record of which nothing of the other side is wanted. */
export type LeftOut = { readonly part: ChangedPart; readonly recordId: string };

/** A merged register in which some records are as they were here; what was not here goes out again. */
export function withoutIncoming(merged: Register, mine: Register, leftOut: readonly LeftOut[]): Register {
  return leftOut.reduce((register, place) => withoutOne(register, mine, place), merged);
}

type Thing = { readonly id: string };

function withoutOne(register: Register, mine: Register, { part, recordId }: LeftOut): Register {
  if (part === 'register') return { ...register, ...ownValues(mine) };
  const [now, own]: readonly (readonly Thing[])[] = [register[part], mine[part]];
  const kept = (own ?? []).find(({ id }) => id === recordId);
  const others = (now ?? []).filter(({ id }) => id !== recordId);
  const isThere = others.length < (now ?? []).length;
  const replaced = (now ?? []).map((record) => (record.id === recordId && kept ? kept : record));
  const records = kept === undefined ? others : isThere ? replaced : [...others, kept];
  // Each part holds the kind of things that it held.
  return { ...register, [part]: records };
}
