import { both } from '../lists/valueList';
import { isExplained, twinOf } from './doubleRole';
import { hitWhen } from './hits';
import type { RecordRule } from './rule';

/** Processor or controller: one handling, one role. */
export const processorRoleRules: readonly RecordRule<'processorRecords'>[] = [
  {
    // Silent once the record says which activity holds the own purpose, or what it does in which role.
    id: 'PRO-08',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'soft',
    message: both(
      'Dit is een eigen doel: daarvoor is de organisatie verwerkingsverantwoordelijke. Is er een aparte activiteit voor?',
      'This is an own purpose: for that the organisation is controller. Is there a separate activity for it?',
    ),
    article: '28(10)',
    verified: true,
    find: (record, context) =>
      hitWhen(record.hasOwnPurpose === 'yes' && !isExplained(record, context), 'hasOwnPurpose'),
  },
  {
    id: 'PRO-09',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Is de rol dubbel? Splits welke handelingen als verwerker en welke als verantwoordelijke gebeuren.',
      'Is the role double? Split what is done as processor and what as controller.',
    ),
    article: '4(7)-(8)',
    verified: true,
    find: (record, context) => hitWhen(twinOf(record, context) !== undefined, 'name'),
  },
];
