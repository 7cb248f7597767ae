import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { whereUsed } from '../../../shared/register/whereUsed';
import { aParty, aRegister, anActivity, anId } from '../../factories';

describe('the records that point to one', () => {
  const google = anId(20);
  const activity = activitySchema.parse({
    ...anActivity({ number: 'V1', name: 'Website' }),
    systemIds: [anId(21)],
    recipients: [
      { id: anId(30), partyId: google },
      { id: anId(31), partyId: google },
    ],
  });
  const register = aRegister({
    activities: [activity, anActivity({ id: anId(4) })],
    parties: [aParty({ name: 'Dochter', representativeId: google })],
  });

  it('are named once, with every field that points there', () => {
    expect(whereUsed(register, google)).toEqual([
      {
        collection: 'parties',
        id: anId(3),
        name: 'Dochter',
        paths: ['representativeId'],
      },
      {
        collection: 'activities',
        id: anId(1),
        name: 'V1 Website',
        paths: ['recipients.0.partyId', 'recipients.1.partyId'],
      },
    ]);
  });

  it('are found by lists of references too', () => {
    expect(whereUsed(register, anId(21)).map(({ paths }) => paths)).toEqual([['systemIds']]);
  });

  it('are none for what nobody uses', () => {
    expect(whereUsed(register, anId(77))).toEqual([]);
  });
});
