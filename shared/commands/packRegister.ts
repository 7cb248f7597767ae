import { AppError } from '../errors';
import { isValues } from '../fields/state';
import { COLLECTION_NAMES, REGISTER_FORMAT } from '../register/register';
import type { AnyRecord, CollectionName, Register } from '../register/register';
import type { Parcel, Run } from './parcel';

/** So many records are read again in less than a frame. */
const RECORDS_IN_PIECE = 80;
/** More than this is asked for piece by piece. */
const PIECES_ALONG = 2;

/** What main remembers of the registers it sent to the page. */
export type Packer = {
  readonly pack: (register: Register) => Parcel;
  /** A piece of a parcel that was packed before, as JSON. */
  readonly piece: (revision: number, index: number) => string;
  /** A page that begins anew has nothing yet. */
  readonly forget: () => void;
};

type Sent = { readonly revision: number; readonly register: Register };

/** How many parcels may be on their way at once, with what is still to be asked of each. */
const WAITING_MAX = 8;

/** Packs each register as what it has that the one before has not. Records never change in place, so the same is the same. */
export function createPacker(): Packer {
  let last: Sent | undefined;
  let count = 0;
  const waiting = new Map<number, readonly (readonly AnyRecord[])[]>();
  return {
    pack(register) {
      count += 1;
      const base = last?.register.id === register.id ? last : undefined;
      const { parcel, pieces } = packed(register, base, count);
      if (pieces.length > PIECES_ALONG) waiting.set(count, pieces);
      for (const revision of waiting.keys()) if (revision <= count - WAITING_MAX) waiting.delete(revision);
      last = { revision: count, register };
      return parcel;
    },
    piece(revision, index) {
      const pieces = waiting.get(revision);
      const piece = pieces?.[index];
      if (piece === undefined) throw new AppError({ code: 'invalidInput', where: 'piece' });
      if (index + 1 === pieces?.length) waiting.delete(revision);
      return JSON.stringify(piece);
    },
    forget() {
      last = undefined;
      waiting.clear();
    },
  };
}

function packed(register: Register, last: Sent | undefined, revision: number) {
  const records: AnyRecord[] = [];
  const runs = (name: CollectionName) => runsOf(last?.register[name] ?? [], register[name], records);
  const lists = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, runs(name)]));
  const pieces = inPieces(records);
  const along = pieces.length > PIECES_ALONG ? [] : pieces;
  const parcel: Parcel = {
    kind: 'parcel',
    revision,
    base: last?.revision ?? 0,
    ...ownOf(register, last?.register),
    // One run list for each name; Object.fromEntries forgets which.
    lists: lists as Parcel['lists'],
    pieces: along.map((piece) => JSON.stringify(piece)),
    total: pieces.length,
  };
  return { parcel, pieces };
}

function ownOf(register: Register, before: Register | undefined): Pick<Parcel, 'own' | 'keptOwn'> {
  const isRecords = (key: string) => COLLECTION_NAMES.some((name) => name === key);
  const entries = Object.entries(register).filter(([key]) => !isRecords(key));
  const old: Readonly<Record<string, unknown>> = before ?? {};
  const isKept = ([key, value]: readonly [string, unknown]) =>
    before !== undefined && Object.hasOwn(old, key) && old[key] === value;
  return {
    own: Object.fromEntries(entries.filter((entry) => !isKept(entry))),
    keptOwn: entries.filter(isKept).map(([key]) => key),
  };
}

/** A list as runs of what is in the old one; what is not goes to `records`. */
function runsOf(
  before: readonly AnyRecord[],
  now: readonly AnyRecord[],
  records: AnyRecord[],
): readonly Run[] {
  if (before === now) return now.length === 0 ? [] : [{ from: 0, to: now.length }];
  const places = new Map(before.map((record, place) => [record, place]));
  const runs: Run[] = [];
  for (const record of now) {
    const place = places.get(record);
    if (place === undefined) records.push(record);
    const next = grown(runs.at(-1), place);
    if (next.isLonger) runs.pop();
    runs.push(next.run);
  }
  return runs;
}

function grown(last: Run | undefined, place: number | undefined): { run: Run; isLonger: boolean } {
  if (place === undefined) {
    const isLonger = last !== undefined && 'put' in last;
    return { run: { put: isLonger ? last.put + 1 : 1 }, isLonger };
  }
  const isLonger = last !== undefined && 'to' in last && last.to === place;
  return { run: { from: isLonger ? last.from : place, to: place + 1 }, isLonger };
}

function inPieces(records: readonly AnyRecord[]): readonly (readonly AnyRecord[])[] {
  const count = Math.ceil(records.length / RECORDS_IN_PIECE);
  return Array.from({ length: count }, (_, index) =>
    records.slice(index * RECORDS_IN_PIECE, (index + 1) * RECORDS_IN_PIECE),
  );
}

/** An answer to the window, or what it is told unasked, with the register in it as a parcel. */
export function withParcel(value: unknown, packer: Packer): unknown {
  if (!isValues(value)) return value;
  if (isRegister(value['register'])) return { ...value, register: packer.pack(value['register']) };
  return 'opened' in value ? { ...value, opened: withParcel(value['opened'], packer) } : value;
}

function isRegister(value: unknown): value is Register {
  return isValues(value) && value['format'] === REGISTER_FORMAT;
}
