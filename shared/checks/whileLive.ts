import type { AnyRecord, CollectionName } from '../register/register';
import type { RecordRule } from './rule';

/** The same rules, silent on what has ended: an ended entry is kept as it was, and asks for nothing more. */
export function whileLive<Name extends CollectionName>(
  rules: readonly RecordRule<Name>[],
): readonly RecordRule<Name>[] {
  return rules.map((rule) => ({
    ...rule,
    find: (record, context) => (hasEnded(record) ? [] : rule.find(record, context)),
    findLive: rule.find,
  }));
}

export function hasEnded(record: AnyRecord): boolean {
  return 'status' in record ? record.status === 'ended' : record.endedOn !== '';
}
