import type { CheckContext } from './context';
import { controllerOf } from './controllerOf';

/** True when a DPO looks after a record: its legal entity says so, or leaves it open while one is recorded. */
export function hasDpo(record: { readonly organisationId: string }, context: CheckContext): boolean {
  const designated = controllerOf(record, context)?.dpoDesignated ?? '';
  return designated === 'yes' || (designated !== 'no' && context.liveDpos.length > 0);
}
