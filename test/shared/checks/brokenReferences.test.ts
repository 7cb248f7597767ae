import { describe, expect, it } from 'vitest';
import { brokenReferences, withoutBroken } from '../../../shared/checks/brokenReferences';
import { checkContext } from '../../../shared/checks/context';
import { activitySchema } from '../../../shared/register/activity';
import { aParty, anId, aRegister } from '../../factories';

const context = checkContext(aRegister({ parties: [aParty({ id: anId(3) })] }), '2026-11-25');
const record = activitySchema.parse({
  id: anId(1),
  organisationId: anId(90),
  measureIds: [anId(91)],
  recipients: [
    { id: anId(5), partyId: anId(3) },
    { id: anId(6), partyId: anId(92) },
  ],
});

describe('broken references', () => {
  it('are found wherever they stand, and whole ones are not', () => {
    const paths = brokenReferences(activitySchema, record, context).map(({ path }) => path);
    expect(paths).toEqual(['organisationId', 'recipients.1.partyId', 'measureIds']);
  });

  it('count as nothing at all', () => {
    expect(withoutBroken(activitySchema, record, context)).toMatchObject({
      organisationId: '',
      measureIds: [],
      recipients: [{ partyId: anId(3) }, { partyId: '' }],
    });
  });

  it('do not include an empty reference', () => {
    expect(brokenReferences(activitySchema, activitySchema.parse({ id: anId(1) }), context)).toEqual([]);
  });
});
