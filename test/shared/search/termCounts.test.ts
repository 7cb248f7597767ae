import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { termCounts } from '../../../shared/search/termCounts';
import { anActivity, anId } from '../../factories';

describe('the retention periods of an activity', () => {
  it('are counted of all its data categories, and only where one is recorded', () => {
    const activity = activitySchema.parse({
      ...anActivity(),
      data: [
        { id: anId(10), retention: { kind: 'fixed', amount: 7, unit: 'years', startEvent: 'endOfContract' } },
        { id: anId(11) },
      ],
    });
    expect(termCounts(activity)).toEqual({ recorded: 1, total: 2 });
    expect(termCounts(anActivity())).toEqual({ recorded: 0, total: 0 });
  });
});
