import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../shared/checks/contradictions';
import { activitySchema } from '../../../shared/register/activity';
import { anId } from '../../factories';

const found = (facts: object) =>
  contradictions(activitySchema, activitySchema.parse({ id: anId(1), ...facts })).map(({ path }) => path);

describe('contradictions', () => {
  it('are "no" beside a list that holds something', () => {
    expect(found({ hasRecipients: 'no', recipients: [{ id: anId(5) }] })).toEqual(['hasRecipients']);
    expect(found({ hasTransfers: 'no', transfers: [{ id: anId(5), country: 'US' }] })).toEqual([
      'hasTransfers',
    ]);
  });

  it.each(['yes', 'unknown', ''])('are not seen when the answer is %j', (hasRecipients) => {
    expect(found({ hasRecipients, recipients: [{ id: anId(5) }] })).toEqual([]);
  });

  it('are not seen in an empty list', () => {
    expect(found({ hasRecipients: 'no', hasTransfers: 'no' })).toEqual([]);
  });
});
