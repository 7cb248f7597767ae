import { COLLECTIONS, REGISTER_FORMAT, REGISTER_VERSION, registerSchema } from './register';
import type { CollectionName, RecordOf, Register } from './register';

/** An empty record: every field at its neutral default, so that it asserts nothing. */
export function newRecord<Name extends CollectionName>(collection: Name, id: string): RecordOf<Name> {
  // The schema of a collection gives that collection's record; TypeScript cannot follow the lookup.
  return COLLECTIONS[collection].parse({ id });
}

/** A register without a single fact. */
export function newRegister(id: string, title: string): Register {
  return registerSchema.parse({ format: REGISTER_FORMAT, version: REGISTER_VERSION, id, title });
}
