import { describe, expect, it } from 'vitest';
import { withoutIncoming } from '../../../shared/merge/withoutIncoming';
import { anActivity, anId, aRegister } from '../../factories';

const A = anActivity({ id: anId(1), name: 'A' });
const B = anActivity({ id: anId(2), name: 'B' });
const place = (recordId: string) => ({ part: 'activities', recordId }) as const;

describe('leaving out what comes in', () => {
  it('takes out a new record, turns a changed one back and brings a removed one back', () => {
    const mine = aRegister({ activities: [A, B] });
    const merged = aRegister({
      activities: [{ ...A, name: 'A2' }, anActivity({ id: anId(3), name: 'Nieuw' })],
    });
    const left = withoutIncoming(merged, mine, [place(anId(1)), place(anId(2)), place(anId(3))]);
    expect(left.activities).toEqual([A, B]);
  });

  it('turns back what is of the register itself, and nothing else', () => {
    const mine = aRegister({ title: 'Oud', activities: [A] });
    const merged = aRegister({ title: 'Nieuw', activities: [A, B] });
    const left = withoutIncoming(merged, mine, [{ part: 'register', recordId: '' }]);
    expect([left.title, left.activities]).toEqual(['Oud', [A, B]]);
  });
});
