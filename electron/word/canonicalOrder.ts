import { COLLECTION_NAMES } from '../../shared/register/register';
import type { AnyRecord, Register } from '../../shared/register/register';

/**
 * A register with its records in the order of its file, by id, and without its history: what a report is made from, so
 * that the same state gives the same report whether it was just opened or typed in another order.
 */
export function inCanonicalOrder(register: Register): Register {
  const collections = COLLECTION_NAMES.map((name) => [name, sorted<AnyRecord>(register[name])] as const);
  return {
    ...register,
    // The same records of the same collections.
    ...(Object.fromEntries(collections) as Partial<Register>),
    decisions: sorted(register.decisions),
    deliveries: sorted(register.deliveries),
    history: [],
  };
}

function sorted<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
