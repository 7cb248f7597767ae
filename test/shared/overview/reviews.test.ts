import { describe, expect, it } from 'vitest';
import { reviewsOf } from '../../../shared/overview/reviews';
import { aProcessorRecord, aRegister, anActivity, anId } from '../../factories';

describe('what is due for review', () => {
  it('comes by date, says what is overdue and counts what has no date', () => {
    const register = aRegister({
      activities: [
        anActivity({ id: anId(1), name: 'Later', reviewDueOn: '2027-01-01' }),
        anActivity({ id: anId(2), name: 'Te laat', reviewDueOn: '2026-11-24' }),
        anActivity({ id: anId(3), name: 'Geen datum' }),
        anActivity({ id: anId(4), name: 'Voorbij', reviewDueOn: '2026-01-01', status: 'ended' }),
      ],
      processorRecords: [aProcessorRecord({ id: anId(5), name: 'Vandaag', reviewDueOn: '2026-11-25' })],
    });
    const { planned, unplanned } = reviewsOf(register, '2026-11-25');
    expect(planned.map(({ name, isOverdue }) => [name, isOverdue])).toEqual([
      ['Te laat', true],
      ['Vandaag', false],
      ['Later', false],
    ]);
    expect(unplanned).toBe(1);
  });
});
