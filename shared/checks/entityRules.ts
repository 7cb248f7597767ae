import { both } from '../lists/valueList';
import type { CheckContext } from './context';
import { liveEntities } from './controllerOf';
import type { Hit, RecordRule, RuleFacts } from './rule';

const WHICH_ENTITY: RuleFacts = {
  id: 'ORG-09',
  level: 'A30',
  severity: 'REQ',
  certainty: 'hard',
  message: both(
    'Geef per activiteit aan welke rechtspersoon verwerkingsverantwoordelijke (of verwerker) is.',
    'State per activity which legal entity is controller (or processor).',
  ),
  article: '30(1)(a), 4(7)',
  verified: true,
};

/** With several legal entities, each record says whose it is. Article 30(1)(a). */
export const activityEntityRules: readonly RecordRule<'activities'>[] = [
  { ...WHICH_ENTITY, find: entityMissing },
];

export const processorEntityRules: readonly RecordRule<'processorRecords'>[] = [
  { ...WHICH_ENTITY, find: entityMissing },
];

function entityMissing(
  { status, organisationId }: { readonly status: string; readonly organisationId: string },
  context: CheckContext,
): readonly Hit[] {
  // An id that names no entity of this register says no more than none.
  if (status === 'ended' || context.organisations.has(organisationId)) return [];
  return liveEntities(context).length > 1 ? [{ path: 'organisationId' }] : [];
}
