import { describe, expect, it } from 'vitest';
import { countOtherChanges } from '../../../shared/register/otherChanges';
import { aParty, aRegister, anActivity, anId } from '../../factories';

const [own, other, third] = [1, 2, 3].map((n) => anActivity({ id: anId(n), name: `V${n}` }));
const activities = [own, other, third].filter((record) => record !== undefined);

describe('the changes of others in a register', () => {
  it('are none when only the own record differs, even as copies of the same records', () => {
    const next = structuredClone(aRegister({ activities }));
    next.activities[0] = anActivity({ id: anId(1), name: 'anders' });
    expect(countOtherChanges(aRegister({ activities }), next, anId(1))).toBe(0);
  });

  it('count every record that was changed, added or taken out, in any collection', () => {
    const next = aRegister({
      activities: activities.slice(0, 2).map((record) => ({ ...record, department: 'Financiën' })),
      parties: [aParty({ id: anId(9), name: 'Zendesk' })],
    });
    expect(countOtherChanges(aRegister({ activities }), next, anId(1))).toBe(3);
  });

  it('do not count the own record that is new or gone', () => {
    const without = aRegister({ activities: activities.slice(1) });
    const whole = aRegister({ activities });
    expect(countOtherChanges(without, whole, anId(1))).toBe(0);
    expect(countOtherChanges(whole, without, anId(1))).toBe(0);
  });
});
