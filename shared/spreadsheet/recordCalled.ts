import type { Collection } from '../fields/fieldInfo';
import { nameOf } from '../register/records';
import type { AnyRecord } from '../register/register';
import { folded } from '../search/searchText';
import type { Draft } from './draft';

/** The record that is called exactly so; '' when none or more than one is. */
export function recordCalled({ register }: Draft, to: Collection, text: string): string {
  const wanted = folded(text).trim();
  const records: readonly AnyRecord[] = register[to];
  const found = records.filter((record) =>
    [record.name, nameOf(record), ...('aliases' in record ? record.aliases : [])].some(
      (name) => folded(name).trim() === wanted,
    ),
  );
  return found.length === 1 ? (found[0]?.id ?? '') : '';
}
