import { describe, expect, it } from 'vitest';
import { fieldOrder } from '../../../shared/checks/fieldOrder';
import { activitySchema } from '../../../shared/register/activity';

describe('the order of the fields of a record', () => {
  it('is that of the law, item by item and field by field', () => {
    const paths = [
      'name',
      'purposes',
      'purposes.0.text',
      'purposes.0.legalBases',
      'purposes.2.text',
      'purposes.10.text',
      'data.0.retention',
      'data.0.retention.amount',
      'data.0.retention.criterion',
      'data.0.noRetentionReason',
      'recipients',
      'remarks',
      'fieldOfANewerProgram',
    ];
    const sorted = paths.toReversed().sort((a, b) => {
      const [one, other] = [fieldOrder(activitySchema, a), fieldOrder(activitySchema, b)];
      return one < other ? -1 : 1;
    });
    expect(sorted).toEqual(paths);
  });
});
