import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParties } from '../../../shared/register/joinParties';
import { newRecord } from '../../../shared/register/newRecord';
import { withRecord } from '../../../shared/register/records';
import { registerSchema } from '../../../shared/register/register';
import type { Register } from '../../../shared/register/register';
import { usesIn } from '../../../shared/register/usage';
import { anActivity, anId, aParty, aRegister } from '../../factories';
import { anyRegister } from '../../registerArbitrary';

const TODAY = '2026-11-25';
const kept = aParty({ id: anId(10), name: 'Google', country: 'IE' });
const gone = aParty({ id: anId(11), name: 'Google Ireland Ltd', country: 'US', parentName: 'Alphabet Inc.' });

function joined(register: Register): Register {
  return joinParties(register, { kept, gone, today: TODAY }).reduce(
    (next, { collection, record }) => withRecord(next, collection, record),
    register,
  );
}

describe('two entries for one party', () => {
  it('become one that every record points to, the other ended', () => {
    const recipient = { ...newRecord('activities', anId(1)).recipients[0], id: anId(12), partyId: gone.id };
    const activity = anActivity({ recipients: [recipient as never] });
    const register = joined(aRegister({ parties: [kept, gone], activities: [activity] }));
    expect(register.activities[0]?.recipients[0]).toMatchObject({ partyId: kept.id });
    expect(register.parties.find(({ id }) => id === gone.id)?.endedOn).toBe(TODAY);
  });

  it('keep what the first says, and add what only the second said', () => {
    const [first] = joinParties(aRegister({ parties: [kept, gone] }), { kept, gone, today: TODAY });
    expect(first?.record).toMatchObject({
      name: 'Google',
      country: 'IE',
      parentName: 'Alphabet Inc.',
      aliases: ['Google Ireland Ltd'],
      endedOn: '',
    });
  });

  it('touch no record that points to neither', () => {
    const register = aRegister({ parties: [kept, gone], activities: [anActivity()] });
    const changes = joinParties(register, { kept, gone, today: TODAY });
    expect(changes.map(({ record }) => record.id)).toEqual([kept.id, gone.id]);
  });

  it('leave nothing that points to the second, in any register, and a register that can be saved', () => {
    fc.assert(
      fc.property(anyRegister(), (strange) => {
        const [first, second] = strange.parties;
        fc.pre(first !== undefined && second !== undefined);
        const changes = joinParties(strange, { kept: first, gone: second, today: TODAY });
        const next = changes.reduce(
          (now, { collection, record }) => withRecord(now, collection, record),
          strange,
        );
        const uses = usesIn({ ...next, parties: next.parties.filter(({ id }) => id !== second.id) });
        expect(uses.get(second.id) ?? 0).toBe(0);
        expect(registerSchema.safeParse(next).success).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
