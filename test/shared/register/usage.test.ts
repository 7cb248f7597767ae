import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { usesIn } from '../../../shared/register/usage';
import { aParty, aProcessorRecord, aRegister, anActivity, anId } from '../../factories';

describe('where a record is used', () => {
  it('counts each record once, however often it points there', () => {
    const google = anId(20);
    const activity = activitySchema.parse({
      ...anActivity(),
      systemIds: [anId(21)],
      recipients: [
        { id: anId(30), partyId: google },
        { id: anId(31), partyId: google },
      ],
    });
    const record = { ...aProcessorRecord(), systemIds: [anId(21)] };
    const party = aParty({ representativeId: google });
    const uses = usesIn(aRegister({ activities: [activity], processorRecords: [record], parties: [party] }));
    expect(uses).toEqual(
      new Map([
        [google, 2],
        [anId(21), 2],
      ]),
    );
  });
});
