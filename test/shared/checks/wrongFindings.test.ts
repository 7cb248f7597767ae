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

  it.each([
    [{ status: 'active', endedOn: '2020-01-01' }, 'endedOn', ['SCH-04 GP']],
    [{ status: 'active', endedOn: '2027-01-01' }, 'endedOn', []],
    [{ status: 'ended', endedOn: '2020-01-01' }, 'endedOn', []],
    [{ status: 'ended', startedOn: '2021-01-01', endedOn: '2020-01-01' }, 'endedOn', ['SCH-04 GP']],
    [{ lastReviewedOn: '2026-11-26' }, 'lastReviewedOn', ['SCH-04 GP']],
    [{ lastReviewedOn: '2026-11-25' }, 'lastReviewedOn', []],
  ])('is a date that cannot be, in %j', (facts, path, expected) => {
    expect(rulesAt(facts, path)).toEqual(expected);
  });

  it('is a code that no list has, in itself, in a set and in an item', () => {
    expect(rulesAt({ status: 'paused' }, 'status')).toContain('SCH-05 GP');
    expect(rulesAt({ rights: ['RIGHT_ACCESS', 'RIGHT_TO_PARTY'] }, 'rights')).toContain('SCH-05 GP');
    const data = [{ id: anId(5), category: 'PD_MARS', retention: { amount: 2, unit: 'fortnight' } }];
    expect(rulesAt({ data }, 'data.0.category')).toContain('SCH-05 GP');
    expect(rulesAt({ data }, 'data.0.retention.unit')).toContain('SCH-05 GP');
    expect(rulesAt({ rights: ['RIGHT_ACCESS'] }, 'rights')).not.toContain('SCH-05 GP');
  });

  it('is not a whole reference or a plain "no"', () => {
    expect(rulesAt({ hasRecipients: 'no' }, 'hasRecipients')).toEqual([]);
  });
});
