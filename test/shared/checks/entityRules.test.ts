import { describe, expect, it } from 'vitest';
import { activityEntityRules, processorEntityRules } from '../../../shared/checks/entityRules';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { describeRules, hitsIn } from '../../ruleTable';
import type { RuleCase } from '../../ruleTable';

const [ONE, TWO] = [anId(1), anId(2)];
const organisations = [{ id: ONE }, { id: TWO }];

function casesFor(collection: 'activities' | 'processorRecords'): readonly RuleCase[] {
  const records = (record: object) => ({ [collection]: [record] });
  return [
    {
      id: 'ORG-09',
      at: 'organisationId',
      strikes: { organisations, ...records({ organisationId: anId(77) }) },
      silent: {
        'when the entity is named': { organisations, ...records({ organisationId: TWO }) },
        'with one entity': { organisations: [{ id: ONE }], ...records({}) },
        'when the other entity has ended': {
          organisations: [{ id: ONE }, { id: TWO, endedOn: '2025-01-01' }],
          ...records({}),
        },
        'on what has ended': { organisations, ...records({ status: 'ended' }) },
      },
    },
  ];
}

describeRules('the entity of an activity', {
  collection: 'activities',
  rules: activityEntityRules,
  cases: casesFor('activities'),
});

describeRules('the entity of a processor record', {
  collection: 'processorRecords',
  rules: processorEntityRules,
  cases: casesFor('processorRecords'),
});

describe('the example register', () => {
  it('says of no activity and no processor record which of the two B.V.s it belongs to (§ 1)', () => {
    const register = sampleRegister();
    expect(hitsIn(register, 'activities', activityEntityRules)).toHaveLength(register.activities.length);
    expect(hitsIn(register, 'processorRecords', processorEntityRules)).toHaveLength(
      register.processorRecords.length,
    );
  });
});
