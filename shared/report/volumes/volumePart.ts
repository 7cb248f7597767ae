import { COLLECTION_NAMES } from '../../register/register';
import type { Register } from '../../register/register';
import { selectedRegister } from '../selectedRegister';

/**
 * The data of one volume, which travel in it: its records and all that they point to. The report of the volume made from
 * this part is the same as from the whole register.
 */
export function volumePart(register: Register, recordIds: readonly string[]): Register {
  const part = selectedRegister(register, { selection: { recordIds } });
  const ids = new Set(COLLECTION_NAMES.flatMap((name) => part[name].map(({ id }) => id)));
  return { ...part, decisions: part.decisions.filter(({ recordId }) => ids.has(recordId)), history: [] };
}
