import type { Register } from '../register/register';
import { ownValues, PART_NAMES } from './diff';
import { meansTheSame } from './recordFingerprint';

/** By history: the register that was just written or checked with it, so that it need not be checked again. */
const settled = new WeakMap<Register['history'], Register>();

/** Notes that a register is what its history says. */
export function settle(register: Register): void {
  settled.set(register.history, register);
}

/** True when nothing was put in or taken out since the register was found to be what its history says. */
export function isSettled(register: Register): boolean {
  const known = settled.get(register.history);
  if (known === undefined) return false;
  const isSame = PART_NAMES.every((part) => known[part] === register[part]);
  return isSame && meansTheSame(ownValues(known), ownValues(register));
}
