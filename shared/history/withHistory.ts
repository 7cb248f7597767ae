import type { Register } from '../register/register';
import { diffRegisters } from './diff';
import type { EntryKind } from './entry';
import { addBegin, addChanges, addState, byRecord } from './makeEntry';
import type { Author, Growing } from './makeEntry';
import { headsOf } from './order';
import { outsideChanges } from './outsideChanges';
import { isSettled, settle } from './settled';

/** Who saves, and what is known of the register beside the file. */
export type Saver = Author & {
  readonly kind?: EntryKind;
  /** The register as this program last read or wrote it: tells what somebody changed without the program. */
  readonly known?: Register;
};

/**
 * The register after an edit, with what was changed in its history: one entry for each record. What was changed without
 * the program since the last entry is told first. A register that did not change gets no entry, and neither does an edit
 * that brings its own history, such as a merge.
 */
export function withHistory(before: Register, after: Register, saver: Saver): Register {
  if (bringsHistory(before, after)) return after;
  const changed = byRecord(diffRegisters(before, after));
  if (changed.length === 0) return after;
  const growing = grown(before, saver);
  const author = { ...saver, kind: saver.kind ?? 'edit' };
  addChanges(growing, changed, { after, author });
  const told = { ...after, history: growing.entries };
  settle(told);
  return told;
}

/** The register with a history that tells how it is now: begun, or with what was changed without the program. */
export function withOutsideChanges(register: Register, saver: Saver): Register {
  const { entries } = grown(register, saver);
  return entries.length === register.history.length ? register : { ...register, history: entries };
}

function bringsHistory(before: Register, after: Register): boolean {
  const last = after.history.at(-1)?.id;
  return last !== undefined && last !== before.history.at(-1)?.id;
}

function grown(register: Register, saver: Saver): Growing {
  const growing: Growing = { entries: [...register.history], heads: headsOf(register.history) };
  const { newId, at } = saver;
  if (growing.entries.length === 0) {
    addBegin(growing, register);
    addState(growing, register, { ...saver, reason: '', kind: 'state' });
    return growing;
  }
  if (isSettled(register)) return growing;
  const outside = outsideChanges(register, saver.known);
  // Nobody knows who it was.
  addChanges(growing, outside, { after: register, author: { by: '', at, newId, kind: 'outside' } });
  return growing;
}
