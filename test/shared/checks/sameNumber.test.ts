import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../../shared/checks/checkRegister';
import type { Activity } from '../../../shared/register/activity';
import { aProcessorRecord, aRegister, anActivity, anId } from '../../factories';

function activity(n: number, facts: Partial<Activity>): Activity {
  return anActivity({ id: anId(n), ...facts });
}

function doubles(...activities: readonly Activity[]) {
  return checkRegister(aRegister({ activities: [...activities] }), '2026-11-25').filter(
    ({ rule }) => rule === 'SCH-03',
  );
}

describe('two records with one number', () => {
  it('is said of the later one, with the name of the first', () => {
    const found = doubles(
      activity(1, { number: 'V08', name: 'Het “open” spreekuur' }),
      activity(2, { number: 'v 08', name: 'Loon' }),
    );
    expect(found).toMatchObject([
      {
        recordId: anId(2),
        path: 'number',
        level: 'GP',
        message: {
          nl: 'Nummer v 08 is ook gebruikt voor “Het ‘open’ spreekuur”. Geef een van beide een ander nummer.',
        },
      },
    ]);
  });

  it('is no matter when one of them has ended, or when neither has a number', () => {
    expect(doubles(activity(1, { number: 'V08', status: 'ended' }), activity(2, { number: 'V08' }))).toEqual(
      [],
    );
    expect(doubles(activity(1, { number: 'V08' }), activity(2, { number: 'V08', status: 'ended' }))).toEqual(
      [],
    );
    expect(doubles(activity(1, { number: ' ' }), activity(2, { number: '' }))).toEqual([]);
  });

  it('is no matter between an activity and a processor record, which are two lists', () => {
    const register = aRegister({
      activities: [activity(1, { number: '1' })],
      processorRecords: [aProcessorRecord({ number: '1' }), aProcessorRecord({ id: anId(9), number: '1' })],
    });
    const found = checkRegister(register, '2026-11-25').filter(({ rule }) => rule === 'SCH-03');
    expect(found.map(({ recordId }) => recordId)).toEqual([anId(9)]);
  });
});
