import { nameOf } from './records';
import { COLLECTION_NAMES } from './register';
import type { AnyRecord, Register } from './register';

/** What every record of the register is called, by its id. */
export function namesIn(register: Register): ReadonlyMap<string, string> {
  return new Map(
    COLLECTION_NAMES.flatMap((name) =>
      register[name].map((record): [string, string] => [record.id, nameOf(record)]),
    ),
  );
}

/** The shortest thing that people call a record: its number, or its name while it has none. */
export function shortNameOf(record: AnyRecord): string {
  const number = 'number' in record ? record.number : '';
  return number === '' ? record.name : number;
}
