import { COLLECTION_NAMES } from '../register/register';
import type { AnyRecord, Register } from '../register/register';
import type { Parcel, Run } from './parcel';

export type Unpacking = {
  /** Asks main for one piece of a parcel. */
  readonly piece: (revision: number, index: number) => Promise<string>;
  /** Told after each piece of a large parcel. */
  readonly onPiece: (done: number, total: number) => void;
};

/** So many pieces are asked for at once: while one is read, the next is on its way. */
const ASKED_AT_ONCE = 3;

/**
 * What the window remembers of the registers it was sent: makes each parcel a register again, in which every record that
 * the one before has is the same object. A parcel may come before the one it follows from; then it waits for that.
 */
export function createUnpacker(unpacking: Unpacking): (parcel: Parcel) => Promise<Register> {
  const known = new Map<number, Register>();
  const waiting = new Map<number, (register: Register) => void>();
  const baseOf = (revision: number): Promise<Register> | Register | undefined =>
    revision === 0
      ? undefined
      : (known.get(revision) ?? new Promise((resolve) => waiting.set(revision, resolve)));
  return async (parcel) => {
    const base = await baseOf(parcel.base);
    const records = await recordsOf(parcel, unpacking);
    const register = unpacked(parcel, base, records);
    // Each parcel follows from the one before it, so nothing will ask for an older one: its memory is free.
    for (const revision of known.keys()) if (revision < parcel.revision) known.delete(revision);
    known.set(parcel.revision, register);
    waiting.get(parcel.revision)?.(register);
    waiting.delete(parcel.revision);
    return register;
  };
}

async function recordsOf(
  { revision, pieces, total }: Parcel,
  { piece, onPiece }: Unpacking,
): Promise<readonly AnyRecord[]> {
  const records: AnyRecord[] = [];
  // What main sends is what main parsed with the schema.
  const take = (text: string) => records.push(...(JSON.parse(text) as readonly AnyRecord[]));
  pieces.forEach(take);
  const asked: Promise<string>[] = [];
  for (let next = pieces.length; next < total; next += 1) {
    while (asked.length < ASKED_AT_ONCE && next + asked.length < total) {
      const coming = piece(revision, next + asked.length);
      // Heard below when its turn comes; after one that failed, nobody waits for the others any more.
      coming.catch(() => undefined);
      asked.push(coming);
    }
    take((await asked.shift()) ?? '[]');
    onPiece(next + 1, total);
  }
  return records;
}

function unpacked(parcel: Parcel, base: Register | undefined, records: readonly AnyRecord[]): Register {
  const old: Readonly<Record<string, unknown>> = base ?? {};
  const register: Record<string, unknown> = { ...parcel.own };
  for (const key of parcel.keptOwn) register[key] = old[key];
  let next = 0;
  for (const name of COLLECTION_NAMES) {
    const before: readonly AnyRecord[] = base?.[name] ?? [];
    register[name] = isWhole(parcel.lists[name], before) ? before : listOf(parcel.lists[name], before);
  }
  return register as Register;

  function listOf(runs: readonly Run[], before: readonly AnyRecord[]): readonly AnyRecord[] {
    return runs.flatMap((run) => {
      if ('to' in run) return before.slice(run.from, run.to);
      next += run.put;
      return records.slice(next - run.put, next);
    });
  }
}

/** The same list, and not a copy of it: what follows from the list still holds. */
function isWhole([only, ...others]: readonly Run[], before: readonly AnyRecord[]): boolean {
  if (only === undefined) return before.length === 0;
  return others.length === 0 && 'to' in only && only.from === 0 && only.to === before.length;
}
