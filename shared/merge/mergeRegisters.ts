import { AppError } from '../errors';
import type { Change, ChangedPart } from '../history/change';
import { diffRegisters, PART_NAMES } from '../history/diff';
import { wouldFillExtract } from '../history/extractCopies';
import { unionHistories } from '../history/unionHistories';
import { keepRecords } from '../register/keepRecords';
import { REGISTER_VERSION, registerSchema } from '../register/register';
import type { Register } from '../register/register';
import type { Choices, Conflict, Sides } from './conflict';
import { danglingReferences } from './danglingReferences';
import type { DanglingReference } from './danglingReferences';
import { mergeRecord } from './mergeRecords';
import type { Merging } from './mergeRecords';
import { mergeValue } from './mergeFields';
import { ownValue } from './ownValue';
import { refuseDuplicates } from './refuseDuplicates';

/** What two versions of a register become together. */
export type Merge = {
  /** With everything that needs no question; at every conflict it holds mine. */
  readonly register: Register;
  readonly conflicts: readonly Conflict[];
  /** What comes into mine, those of conflicts apart. */
  readonly incoming: readonly Change[];
  /** References to what one side took out; they are kept, so that nobody's fact is lost. */
  readonly dangling: readonly DanglingReference[];
  /** What was merged: `resolve` starts from it again. */
  readonly sides: RegisterSides;
};

export type RegisterSides = {
  /** Undefined when the two have no common past: then every difference is a question. */
  readonly base: Register | undefined;
  readonly mine: Register;
  readonly theirs: Register;
};

/**
 * Two versions of a register that came from the same base, field by field. Throws AppError fileOtherRegister for versions
 * of different registers, mergeIntoExtract for a whole register that would go into a part of it, and fileNewerVersion for
 * what a newer program made.
 */
export function mergeRegisters(base: Register | undefined, mine: Register, theirs: Register): Merge {
  refuseOthers({ base, mine, theirs });
  return mergeWith({ base, mine, theirs }, {});
}

/**
 * The register with an answer to each conflict, by its id; mine where there is none. Throws AppError invalidInput for an
 * answer that cannot stand there.
 */
export function resolve({ sides }: Merge, choices: Choices): Register {
  const { register, conflicts } = mergeWith(sides, choices);
  refuseStrangeAnswers(conflicts, choices);
  if (!Object.values(choices).some((choice) => typeof choice === 'object')) return register;
  const parsed = registerSchema.safeParse(register);
  if (parsed.success) return register;
  throw new AppError({
    code: 'invalidInput',
    where: (parsed.error.issues[0]?.path ?? []).map(String).join('.'),
  });
}

/** What the other side gets to see of mine, those of conflicts apart. */
export function outgoingOf({ register, sides }: Merge): readonly Change[] {
  return diffRegisters(keepRecords(register, sides.theirs), register);
}

function mergeWith(sides: RegisterSides, choices: Choices): Merge {
  const { base, mine, theirs } = sides;
  const merging: Merging = { choices, conflicts: [], hasNoBase: base === undefined };
  const parts = PART_NAMES.map((part) => {
    const lists = { base: base?.[part] ?? [], mine: mine[part], theirs: theirs[part] };
    return [part, mergePart(part, lists, merging)] as const;
  });
  const own = { base: ownKeys(base), mine: ownKeys(mine), theirs: ownKeys(theirs) };
  // Every part holds the kind of things that it held.
  const register = {
    ...mine,
    ...mergeOwn(own, merging),
    ...Object.fromEntries(parts),
    version: Math.max(mine.version, theirs.version),
    history: unionHistories(mine.history, theirs.history),
  } as Register;
  refuseDuplicates(register, mine);
  return {
    register,
    conflicts: merging.conflicts,
    incoming: diffRegisters(mine, register),
    dangling: danglingReferences(register, mine, theirs),
    sides,
  };
}

type Thing = Register[(typeof PART_NAMES)[number]][number];

/** Records have no order of their own, since the file sorts them by id: those of mine come first here. */
function mergePart(
  part: Exclude<ChangedPart, 'register'>,
  { base, mine, theirs }: Sides<readonly Thing[]>,
  merging: Merging,
): readonly Thing[] {
  if (mine === theirs || base === theirs) return mine;
  if (base === mine) return theirs;
  const before = byId(base);
  const others = byId(theirs);
  const merged: Thing[] = [];
  for (const record of mine) {
    const sides = { base: before.get(record.id), mine: record, theirs: others.get(record.id) };
    const kept = mergeRecord(part, sides, merging);
    others.delete(record.id);
    if (kept !== undefined) merged.push(kept);
  }
  for (const [id, record] of others) {
    const kept = mergeRecord(part, { base: before.get(id), mine: undefined, theirs: record }, merging);
    if (kept !== undefined) merged.push(kept);
  }
  const isMine = merged.length === mine.length && merged.every((record, index) => record === mine[index]);
  return isMine ? mine : merged;
}

function byId(records: readonly Thing[]): Map<string, Thing> {
  return new Map(records.map((record) => [record.id, record]));
}

/** What a register is and who wrote it: settled here, without a question. */
const ENVELOPE: ReadonlySet<string> = new Set([
  ...PART_NAMES,
  ...['format', 'version', 'id', 'savedBy', 'history', 'extractOf'],
]);

type Keys = Readonly<Record<string, unknown>>;

function mergeOwn({ base, mine, theirs }: Sides<Keys>, merging: Merging): Keys {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const merged = keys.map((key) => {
    const spot = { ...merging, part: 'register', recordId: '', path: [key] } as const;
    return [
      key,
      mergeValue(
        undefined,
        { base: ownValue(base, key), mine: ownValue(mine, key), theirs: ownValue(theirs, key) },
        spot,
      ),
    ] as const;
  });
  return Object.fromEntries(merged);
}

function ownKeys(register: Register | undefined): Keys {
  return Object.fromEntries(Object.entries(register ?? {}).filter(([key]) => !ENVELOPE.has(key)));
}

function refuseOthers({ base, mine, theirs }: RegisterSides): void {
  if (mine.id !== theirs.id || (base !== undefined && base.id !== mine.id)) {
    throw new AppError({ code: 'fileOtherRegister', path: '' });
  }
  if (wouldFillExtract({ mine, theirs })) throw new AppError({ code: 'mergeIntoExtract', path: '' });
  const version = Math.max(mine.version, theirs.version, base?.version ?? 0);
  if (version > REGISTER_VERSION) throw new AppError({ code: 'fileNewerVersion', path: '', version });
}

// A misspelt id would silently leave mine standing.
function refuseStrangeAnswers(conflicts: readonly Conflict[], choices: Choices): void {
  const known = new Set(conflicts.map(({ id }) => id));
  const strange = Object.keys(choices).find((id) => !known.has(id));
  if (strange !== undefined) throw new AppError({ code: 'invalidInput', where: strange });
}
