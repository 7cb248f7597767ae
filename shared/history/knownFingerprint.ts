import { isValues } from '../fields/state';
import { encodeRegister } from '../register/canonical';
import { registerFingerprint } from '../register/fingerprint';
import type { Register } from '../register/register';
import { readEntry } from './entryContent';
import type { Entry } from './entryContent';
import { inHistoryOrder } from './order';
import { registerAt } from './registerAt';

/** Where a fingerprint that was noted outside the file belongs in its history. */
export type KnownState =
  | { readonly kind: 'current' }
  /** It is that of an entry, or of the state right after one. */
  | { readonly kind: 'entry' | 'state'; readonly entry: string; readonly at: string }
  /** No state has it. `searched` is how many were looked at: of a very large register not all. */
  | { readonly kind: 'notFound'; readonly searched: number; readonly states: number };

// Every state that is looked at is written out and hashed: this much text takes some ten seconds.
const MAX_CHARACTERS = 100_000_000;

export function findKnown(register: Register, fingerprint: string): KnownState {
  if (registerFingerprint(register) === fingerprint) return { kind: 'current' };
  const entries = inHistoryOrder(register.history).map(readEntry);
  const named = entries.find(({ id }) => id === fingerprint);
  if (named !== undefined) return { kind: 'entry', entry: named.id, at: named.at };
  const delivered = entries.filter((entry) => isDeliveryOf(entry, fingerprint));
  const states = lastOfEachSave(entries).reverse();
  const most = Math.ceil(MAX_CHARACTERS / encodeRegister({ ...register, history: [] }).length);
  const searched = states.slice(0, most);
  const found = [...delivered, ...searched].find(({ id }) => fingerprintAt(register, id) === fingerprint);
  if (found !== undefined) return { kind: 'state', entry: found.id, at: found.at };
  return { kind: 'notFound', searched: searched.length, states: states.length };
}

function fingerprintAt(register: Register, entry: string): string | undefined {
  const state = registerAt(register, { entry });
  return state === undefined ? undefined : registerFingerprint(state);
}

// A delivery is noted with the fingerprint of what was delivered, so that is where to look first.
function isDeliveryOf({ part, changes }: Entry, fingerprint: string): boolean {
  return part === 'deliveries' && changes.some(({ to }) => isValues(to) && to['fingerprint'] === fingerprint);
}

/** In the middle of a save nobody ever saw the register. */
function lastOfEachSave(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ at, by }, index) => {
    const next = entries[index + 1];
    return next?.at !== at || next.by !== by;
  });
}
