import { describe, expect, it } from 'vitest';
import { conflictWords } from '../../../shared/merge/conflictWords';
import { mergeRegisters } from '../../../shared/merge/mergeRegisters';
import type { Activity } from '../../../shared/register/activity';
import { anActivity, aParty, aRegister } from '../../factories';

const PARTY = aParty({ name: 'Google' });

function words(base: Partial<Activity>, mine: Partial<Activity> | undefined, theirs: Partial<Activity>) {
  const on = (facts: Partial<Activity> | undefined) =>
    aRegister({
      parties: [PARTY],
      activities: facts === undefined ? [] : [anActivity({ number: 'V1', name: 'Incasso', ...facts })],
    });
  const { sides, conflicts } = mergeRegisters(on(base), on(mine), on(theirs));
  return conflicts.map((conflict) => conflictWords(sides, conflict, 'nl'));
}

describe('a question of a merge in words', () => {
  it('names the record and the field, and gives the values as a report writes them', () => {
    const [one] = words({}, { dpiaRequired: 'yes' } as never, { dpiaRequired: 'no' } as never);
    const found = words({ department: 'Begin' }, { department: 'Hier' }, { department: '' });
    expect(found).toMatchObject([
      {
        name: '“V1 Incasso”',
        field: 'Afdeling',
        mine: 'Hier',
        theirs: 'niet vastgelegd',
        base: 'Begin',
        text: 'Hier',
      },
    ]);
    expect(one?.text).toBeUndefined();
  });

  it('says of a record that was removed on one side what the other made of it', () => {
    const [one] = words({ department: 'Begin' }, undefined, { department: 'Daar' });
    expect(one).toMatchObject({
      name: '“V1 Incasso”',
      field: 'de hele regel',
      mine: 'Verwijderd',
      theirs: 'Afdeling gewijzigd van “Begin” in “Daar”.',
    });
  });
});
