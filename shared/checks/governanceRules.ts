import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import type { ProcessorRecord } from '../register/processorRecord';
import type { CheckContext } from './context';
import { hasDpo } from './designatedDpo';
import { expectedActivities } from './expectedActivities';
import { hitWhen } from './hits';
import type { Hit, RecordRule, RuleFacts } from './rule';
import { namesDpo } from './textPatterns/dpoAsOwner';
import { whileLive } from './whileLive';

type Overseen = Activity | ProcessorRecord;

/** How a record is looked after. The duties of a DPO reach to records as processor as well. */
const rules: readonly (RuleFacts & {
  readonly find: (record: Overseen, context: CheckContext) => readonly Hit[];
})[] = [
  {
    // A date that lies ahead is a mistake, and no breach.
    id: 'GOV-01',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Er was een datalek; beoordeel maatregelen en risico opnieuw.',
      'There was a breach; review measures and risk.',
    ),
    article: '33(5), 32(1)(d)',
    verified: true,
    find: ({ breaches, lastReviewedOn }, { today }) =>
      hitWhen(
        breaches.some(({ date }) => date !== '' && date <= today && lastReviewedOn < date),
        'lastReviewedOn',
      ),
  },
  {
    id: 'GOV-02',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'De FG heeft deze activiteit nog niet beoordeeld.',
      'The DPO has not yet reviewed this activity.',
    ),
    article: '38(1), 39(1)(b)',
    verified: true,
    find: (record, context) => hitWhen(record.seenByDpoOn === '' && hasDpo(record, context), 'seenByDpoOn'),
  },
  {
    id: 'GOV-03',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Is de FG hier proceseigenaar? Dat mag niet (onafhankelijkheid).',
      'Does the DPO own this process? That is not allowed (independence).',
    ),
    article: '38(3), 38(6)',
    verified: true,
    find: ({ owner }, { liveDpos }) =>
      hitWhen(
        namesDpo(
          owner,
          liveDpos.map(({ name }) => name),
        ),
        'owner',
      ),
  },
];

export const activityGovernanceRules: readonly RecordRule<'activities'>[] = whileLive<'activities'>(rules);

export const processorGovernanceRules: readonly RecordRule<'processorRecords'>[] =
  whileLive<'processorRecords'>(rules);

/** What an organisation of this kind nearly always does, and its register does not show. */
export const expectationRules: readonly RecordRule<'organisations'>[] = whileLive<'organisations'>([
  {
    id: 'GOV-04',
    level: 'GP',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Ontbreekt er een activiteit? Verwacht: {list}.',
      'Is an activity missing? Expected: {list}.',
    ),
    article: '30(1)',
    verified: true,
    find: expectedActivities,
  },
]);
