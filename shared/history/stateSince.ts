import type { Register } from '../register/register';
import { registerFingerprint } from '../register/fingerprint';
import { findKnown } from './knownFingerprint';
import { registerAt } from './registerAt';
import { withOutsideChanges } from './withHistory';

/**
 * The register as it was delivered (by the number of the delivery) or as it was at the end of a day (YYYY-MM-DD). Undefined
 * when there is no such delivery or day, or when the history does not hold what was delivered.
 */
export function stateSince(given: Register, since: string): Register | undefined {
  const register = settledRegister(given);
  if (/^\d{4}-\d\d-\d\d$/.test(since)) return registerAt(register, { date: since });
  const delivery = register.deliveries.find(({ number }) => String(number) === since);
  if (delivery === undefined) return undefined;
  // Most deliveries are noted right after the document was made: that day is nearly always the one.
  const then = registerAt(register, { date: delivery.at });
  if (then !== undefined && registerFingerprint(then) === delivery.fingerprint) return then;
  return stateWithFingerprint(register, delivery.fingerprint);
}

/** With what was changed without the program as its last entry: only then does taking entries back give what was. */
function settledRegister(register: Register): Register {
  if (register.history.length === 0) return register;
  return withOutsideChanges(register, { by: '', at: LATEST, reason: '', newId: () => register.id });
}

/** The state of a register, now or in its history, that has this fingerprint; undefined where none has. */
export function stateOfFingerprint(given: Register, fingerprint: string): Register | undefined {
  return stateWithFingerprint(settledRegister(given), fingerprint);
}

/** After everything that is in a history: the entry is not kept, it only has to come last. */
const LATEST = '9999-12-31T00:00:00Z';

/** The state of a register that has this fingerprint, from its history. */
function stateWithFingerprint(register: Register, fingerprint: string): Register | undefined {
  const known = findKnown(register, fingerprint);
  if (known.kind === 'current') return register;
  return known.kind === 'notFound' ? undefined : registerAt(register, { entry: known.entry });
}
