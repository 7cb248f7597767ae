import { describe, expect, it } from 'vitest';
import { countByLevel } from '../../../shared/checks/findings';
import { findMissing } from '../../../shared/checks/missing';
import { missingSummary } from '../../../shared/checks/missingSummary';
import { activitySchema } from '../../../shared/register/activity';
import { aRegister, anActivity, anId } from '../../factories';

describe('what the reader of the report will miss', () => {
  it('counts fields and the records they are in, level by level', () => {
    const one = anActivity();
    const two = anActivity({ id: anId(2), hasTransfers: 'no', hasRecipients: 'no' });
    const counts = [one, two].map((record) => countByLevel(findMissing(activitySchema, record)));
    const summary = missingSummary(aRegister({ activities: [one, two] }));
    expect(summary.A30).toEqual({ fields: counts[0]!.A30 + counts[1]!.A30, records: 2 });
    expect(counts[0]!.A30 - counts[1]!.A30).toBe(2);
  });

  it('counts nothing in an empty register', () => {
    expect(missingSummary(aRegister()).A30).toEqual({ fields: 0, records: 0 });
  });
});
