import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../../shared/checks/checkRegister';
import { activitySchema } from '../../../shared/register/activity';
import { anId, aRegister } from '../../factories';

const rulesAt = (facts: object, path: string) =>
  checkRegister(aRegister({ activities: [activitySchema.parse({ id: anId(1), ...facts })] }), '2026-11-25')
    .filter((finding) => finding.path === path)
    .map(({ rule, level }) => `${rule} ${level}`);

describe('what the schema sees to be wrong', () => {
  it('is a measure that does not exist, and it does not count as security either', () => {
    expect(rulesAt({ measureIds: [anId(77)] }, 'measureIds')).toContain('SCH-01 A30');
  });

  it('is "no recipients" beside a recipient', () => {
    const recipients = [{ id: anId(5), category: 'RC_TAX' }];
    expect(rulesAt({ hasRecipients: 'no', recipients }, 'hasRecipients')).toEqual(['SCH-02 A30']);
  });

  it('is not a whole reference or a plain "no"', () => {
    expect(rulesAt({ hasRecipients: 'no' }, 'hasRecipients')).toEqual([]);
  });
});
