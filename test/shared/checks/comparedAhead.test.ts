import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../shared/checks/context';
import { checkRegister } from '../../../shared/checks/checkRegister';
import { comparedAhead } from '../../../shared/checks/comparedAhead';
import { originalOf } from '../../../shared/checks/duplicates';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';

const TODAY = '2026-11-25';

/** The example, its activities again and again under other ids. */
function large(copies: number) {
  const sample = sampleRegister();
  const activities = Array.from({ length: copies }, (_, copy) =>
    sample.activities.map((activity, index) => ({ ...activity, id: anId(10_000 + copy * 100 + index) })),
  ).flat();
  return { ...sample, activities };
}

describe('what activities are compared by, worked out beforehand', () => {
  it('takes a step for each activity of a large register, and none where there are few', () => {
    const register = large(60);
    expect(register.activities.length).toBeGreaterThan(500);
    expect([...comparedAhead(register)]).toHaveLength(register.activities.length);
    expect([...comparedAhead(large(1))]).toEqual([]);
  });

  it('changes nothing in what is found', () => {
    const register = large(30);
    const prepared = large(30);
    expect([...comparedAhead(prepared)]).toHaveLength(prepared.activities.length);
    expect(checkRegister(prepared, TODAY)).toEqual(checkRegister(register, TODAY));
    const context = checkContext(prepared, TODAY);
    const originals = prepared.activities.filter((one) => originalOf(one, context) !== undefined);
    expect(originals.length).toBeGreaterThan(0);
  });
});
